// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/fansubscriber.h"

#include <QHostAddress>

namespace Pushlab {

FanSubscriber::FanSubscriber(const FanTarget &target, const FanEvents &events) : m_target(target), m_events(events)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        ask();
        if (m_target.transport == Transport::LongPoll)
            m_events.opened();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &FanSubscriber::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this] { m_events.failed(QStringLiteral("a client's connection ended: ") + m_socket.errorString()); });
}

void FanSubscriber::dial() { m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_target.port); }

void FanSubscriber::ask()
{
    QByteArray request = "GET " + m_target.path + m_query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (m_target.transport == Transport::Sse)
        request += "Accept: text/event-stream\r\n";
    else if (m_target.transport == Transport::WebSocket)
        request += "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    m_socket.write(request + m_fields + "\r\n");
}

void FanSubscriber::read()
{
    m_in += m_socket.readAll();
    if (!m_flowing && !readHead())
        return;
    if (m_target.transport != Transport::LongPoll)
        takeMarks();
    else if (m_in.size() >= m_bodyLeft)
        pollAnswered();
}

bool FanSubscriber::readHead()
{
    const auto result = parseResponseHead(m_in, "GET");
    if (std::holds_alternative<HttpIncomplete>(result))
        return false;
    const auto *parsed = std::get_if<HttpParsed<HttpResponseHead>>(&result);
    const bool isPoll = m_target.transport == Transport::LongPoll;
    const int wanted = m_target.transport == Transport::WebSocket ? 101 : 200;
    if (!parsed || parsed->head.status != wanted || (isPoll && parsed->body.kind != HttpBodyFraming::Length)) {
        m_events.failed(QStringLiteral("a client got another answer than %1: %2")
                            .arg(QString::number(wanted), QString::fromLatin1(m_in.left(60))));
        return false;
    }
    m_flowing = true;
    if (isPoll) {
        const HttpHeaders &headers = parsed->head.headers;
        m_bodyLeft = parsed->body.length;
        if (headers.contains("X-Last-Event-Id"))
            m_query = "?since=" + headers.value("X-Last-Event-Id");
        else
            m_fields = "If-Modified-Since: " + headers.value("Last-Modified")
                + "\r\nIf-None-Match: " + headers.value("ETag") + "\r\n";
    }
    m_in.remove(0, parsed->size);
    if (!isPoll)
        m_events.opened();
    return true;
}

void FanSubscriber::takeMarks()
{
    FanMark::take(m_in, [this](const FanMark &mark) {
        if (mark.number != m_last + 1)
            m_events.failed(QStringLiteral("message %1 came after %2").arg(mark.number).arg(m_last));
        m_last = mark.number;
        m_events.message(mark);
    });
}

//! The next question first: what the answer says is not what the server waits for.
void FanSubscriber::pollAnswered()
{
    m_flowing = false;
    ask();
    takeMarks();
    m_in.clear();
}

} // namespace Pushlab
