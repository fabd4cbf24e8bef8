// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientconnection.h"
#include "wire/expected.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Pushlab {

struct HttpReply {
    HttpResponseHead head;
    QByteArray body;
};

/*!
 * Sends one request at a time and answers with the whole reply; for the lab's own publisher, payments and questions to
 * the management port.
 *
 * A request that met a kept connection which the server was just closing goes out once more.
 */
class HttpRequester final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Expected<HttpReply> &)>;

    HttpRequester(const QHostAddress &host, quint16 port, QObject *parent = nullptr);
    //! Of \a server only scheme, host and port count.
    explicit HttpRequester(const QUrl &server, QObject *parent = nullptr);

    bool isBusy() const { return bool(m_done); }

    //! \a done is called once, later: with the answer, or with why there was none. Not while busy. Host and
    //! Content-Length are added.
    void send(const HttpRequestHead &head, const QByteArray &body, std::chrono::milliseconds timeout, Done done);

private:
    QUrl url() const;
    void transmit();
    void failed(const ClientConnection::Failure &failure);
    void finish(const Expected<HttpReply> &result);

    const QByteArray m_origin; //!< "http://127.0.0.1:8471"
    ClientConnection m_connection;
    QTimer m_timeout;
    HttpRequestHead m_request;
    QByteArray m_body;
    HttpReply m_reply;
    Done m_done;
};

} // namespace Pushlab
