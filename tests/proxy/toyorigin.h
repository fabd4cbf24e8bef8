// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/httphead.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/*!
 * The server behind the proxy: reads whole requests, and a test's function says in bytes what it answers.
 */
class ToyOrigin final : public QObject
{
public:
    struct Request {
        Pushlab::HttpRequestHead head;
        QByteArray rawBody; //!< With its chunk framing.
        QTcpSocket *socket = nullptr;

        void answer(const QByteArray &bytes) const
        {
            socket->write(bytes);
            socket->flush();
        }
    };

    ToyOrigin();
    ~ToyOrigin() override;

    quint16 port() const { return m_port; }
    void stop(); //!< Closes the listener and every connection, as an ending process does.
    void start(); //!< Again on the same port.
    void resetAll();
    void closeAll();
    int open() const;

    std::function<void(const Request &)> onRequest;
    //! Called with a head before its body is there; the default does nothing.
    std::function<void(const Pushlab::HttpRequestHead &, QTcpSocket *)> onHead;
    bool readsRequests = true; //!< False: a test reads the socket itself.
    QList<Request> requests;
    QList<QPointer<QTcpSocket>> sockets;
    int accepted = 0;

private:
    struct Reader;
    void accept();
    void read(Reader &reader);

    QTcpServer m_server;
    quint16 m_port = 0;
};

//! A whole response with Content-Length.
QByteArray okResponse(const QByteArray &body);
