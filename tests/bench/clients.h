// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <vector>

//! What the clients of a benchmark do, in the calling thread, through whatever listens on a port of loopback.
namespace Clients {

//! So many connections, 16 at a time: dial, one request, its answer, closed by the server. Connections a second; 0
//! when one of them failed.
double connectionsPerSecond(quint16 port, int total);

//! Tunnels that are open; fewer than wanted when one of them failed.
using Links = std::vector<std::unique_ptr<QTcpSocket>>;
Links openLinks(quint16 port, int count);

//! On each of the links one message of 100 bytes is under way, so many times; an echo is two messages.
double messagesPerSecond(const Links &links, int echoesEach);

//! One message after the other, one each \a pace: how long each of the echoes took, in µs.
std::vector<double> echoTimes(QTcpSocket &link, int count, std::chrono::microseconds pace);

} // namespace Clients
