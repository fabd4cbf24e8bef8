// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QSet>

namespace Pushlab {

class HttpListener;

//! The answer of `GET /connections?peer=PORT,PORT`: those of the connections from these ports that the server still has.
QJsonArray connectionList(const HttpListener &listener, const QSet<quint16> &peerPorts);

} // namespace Pushlab
