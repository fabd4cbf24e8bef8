// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../proxy/rawclient.h"
#include "wire/httphead.h"

#include <chrono>
#include <functional>
#include <optional>

using std::chrono::milliseconds;

/*!
 * A raw client that says in words what it saw, so that two proxies can be compared and a row can be read.
 *
 * "in time" is when the limit of the row has passed, "at once" long before; anything else is told in milliseconds.
 */
class Watcher final
{
public:
    Watcher(quint16 port, milliseconds limit);

    void send(const QByteArray &bytes); //!< Times count from here.
    void get(const QByteArray &target, const QByteArray &fields = {});
    void upgrade(const QByteArray &target); //!< A WebSocket's opening handshake.
    void say(const QByteArray &text); //!< A text frame.

    bool wait(const std::function<bool()> &done); //!< For several times the limit.
    void pass(milliseconds time); //!< Lets time go by.
    bool hasHead() const { return head().has_value(); }
    bool ended() const { return m_client.end() != RawClient::End::None; }

    QByteArray status() const; //!< "200", "none".
    QByteArray when() const; //!< How long after the sending this is.
    //! The status with when it came, and of these fields the ones that are there: "504 in time; Content-Type: …".
    QByteArray answer(const QList<QByteArray> &fields = {});
    QByteArray stillOpen(); //!< "open" when nothing ends for twice the limit.
    QByteArray ending(); //!< Waits for the end: "FIN in time, no last chunk".
    QByteArray body() const; //!< What came after the head, without its transfer coding.
    QList<qsizetype> chunks() const; //!< The sizes of the chunks that are complete.
    const QByteArray &received() const { return m_client.received(); }
    std::optional<Pushlab::HttpResponseHead> head() const;
    //! Whether a close frame is among what came through the tunnel.
    bool hasCloseFrame() const;

private:
    QByteArray afterHead() const;

    RawClient m_client;
    const milliseconds m_limit;
    QElapsedTimer m_clock;
};
