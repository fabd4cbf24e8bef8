// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/httphead.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Pushlab {

/*!
 * A server that does to its clients what a test asks for. Every request head goes to the handler, which may keep the
 * socket and write to it later; after the head of a WebSocket handshake, the bytes that follow are kept in received.
 */
class ToyOrigin final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const HttpRequestHead &, QTcpSocket &)>;

    explicit ToyOrigin(Handler handler);

    quint16 port() const { return m_server.serverPort(); }
    QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const;
    void stopListening() { m_server.close(); }
    void listenAgain(quint16 port);

    QList<HttpRequestHead> requests;
    QList<QPointer<QTcpSocket>> sockets; //!< Of every connection, in order.
    QByteArray received; //!< After a WebSocket handshake.
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;

private:
    void accept();
    void read(QTcpSocket &socket, QByteArray &buffer);

    QTcpServer m_server;
    Handler m_handler;
};

//! The head of an answer, with the blank line.
QByteArray headOf(int status, const QByteArray &fields = {});
//! The head of a chunked event stream, and what follows in its first chunk.
QByteArray eventStream(const QByteArray &text = {});
//! A whole answer of /poll.
QByteArray pollAnswer(const QByteArray &json, const QByteArray &fields = {});
//! The server's part of a WebSocket handshake.
QByteArray webSocketAnswer(const HttpRequestHead &request);

//! Ends the connection after everything written has gone.
void endConnection(QTcpSocket &socket);

} // namespace Pushlab
