// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/socketreset.h"
#include "wire/chunkeddecoder.h"
#include "wire/httphead.h"

#include <QTcpSocket>
#include <QTest>

namespace Pushlab {

//! A client of bytes for tests: sends what it is told, waits for what comes. Needs the event loop of its thread.
class RawClient final : public QObject
{
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&m_socket, &QIODevice::readyRead, this, [this] {
            if (!m_paused && m_socket.isOpen())
                m_received += m_socket.readAll();
        });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }

    template <typename Condition>
    static bool waitFor(Condition condition, int milliseconds = 10'000)
    {
        return QTest::qWaitFor(condition, milliseconds);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    void get(const QByteArray &target, const QByteArray &fields = {})
    {
        send("GET " + target + " HTTP/1.1\r\nHost: test\r\n" + fields + "\r\n");
    }
    void post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {},
              const char *method = "POST")
    {
        send(QByteArray(method) + ' ' + target + " HTTP/1.1\r\nHost: test\r\nContent-Length: "
             + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body);
    }
    void upgrade(const QByteArray &target, const QByteArray &fields = {})
    {
        get(target,
            "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + fields);
    }

    struct Response {
        int status = 0; //!< 0: none came.
        HttpHeaders headers;
        QByteArray body;
    };
    //! Takes one whole response; of a stream (chunked, not ended) just the head.
    Response response(const QByteArray &method = "GET")
    {
        std::optional<HttpParsed<HttpResponseHead>> parsed;
        const bool came = waitFor([&] {
            auto result = parseResponseHead(m_received, method);
            if (auto *whole = std::get_if<HttpParsed<HttpResponseHead>>(&result))
                parsed = std::move(*whole);
            return parsed
                && (parsed->body.kind != HttpBodyFraming::Length
                    || m_received.size() >= parsed->size + parsed->body.length);
        });
        if (!came)
            return {};
        m_received.remove(0, parsed->size);
        Response response{parsed->head.status, parsed->head.headers, {}};
        if (parsed->body.kind == HttpBodyFraming::Length) {
            response.body = m_received.first(parsed->body.length);
            m_received.remove(0, parsed->body.length);
        }
        return response;
    }

    //! Takes everything up to and with \a text; empty when it does not come.
    QByteArray readUntil(const QByteArray &text, int milliseconds = 10'000)
    {
        if (!waitFor([&] { return m_received.contains(text); }, milliseconds))
            return {};
        const qsizetype end = m_received.indexOf(text) + text.size();
        const QByteArray bytes = m_received.first(end);
        m_received.remove(0, end);
        return bytes;
    }
    //! Takes so many bytes; none when they do not come.
    QByteArray take(qsizetype size)
    {
        if (!waitFor([&] { return m_received.size() >= size; }))
            return {};
        const QByteArray bytes = m_received.first(size);
        m_received.remove(0, size);
        return bytes;
    }
    bool waitClosed()
    {
        return waitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    const QByteArray &received() const { return m_received; }

    //! Reads no more, so that the server's bytes pile up.
    void pause()
    {
        m_paused = true;
        m_socket.setReadBufferSize(1);
    }
    void goOnReading()
    {
        m_paused = false;
        m_socket.setReadBufferSize(0);
        m_received += m_socket.readAll();
    }
    void close() { m_socket.disconnectFromHost(); }
    void reset() { resetConnection(m_socket); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_paused = false;
};

} // namespace Pushlab
