// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/expected.h"
#include "wire/httphead.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace Pushlab {

struct HttpReply {
    HttpResponseHead head;
    QByteArray body;
};

/*!
 * Sends one request at a time over one kept-alive connection, dialling when there is none.
 *
 * For the lab's own publisher, payments and questions to the management port; simulated clients have their own.
 */
class HttpRequester final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Expected<HttpReply> &)>;

    HttpRequester(const QHostAddress &host, quint16 port, QObject *parent = nullptr);
    ~HttpRequester() override;

    bool isBusy() const { return bool(m_done); }

    //! \a done is called once, later: with the answer, or with why there was none. Not while busy.
    void send(HttpRequestHead head, const QByteArray &body, std::chrono::milliseconds timeout, Done done);

    //! Forgets a pending request without calling back, and the connection.
    void abort();

private:
    void transmit();
    void readReply();
    void readBody();
    void connectionEnded();
    void finish(const Expected<HttpReply> &result);

    QHostAddress m_host;
    quint16 m_port;
    QTcpSocket *m_socket;
    QTimer m_timeout;
    QByteArray m_request;
    QByteArray m_method;
    QByteArray m_received;
    std::optional<HttpParsed<HttpResponseHead>> m_head;
    bool m_onUsedConnection = false; //!< The server may have closed it meanwhile: worth one more dial.
    Done m_done;
};

} // namespace Pushlab
