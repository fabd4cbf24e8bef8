// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/sse.h"

#include "transport/eventid.h"
#include "transport/httpconnection.h"
#include "wire/sseencoder.h"

namespace Pushlab {

namespace {

//! Why the fields: no cache may keep it, and nginx should not buffer it.
QByteArray streamHead(bool chunked, const HttpHeaders &further)
{
    HttpResponseHead head;
    head.reason = httpReason(200);
    for (const auto &[name, value] : {
             std::pair("Content-Type", "text/event-stream"),
             std::pair("Cache-Control", "no-cache"),
             std::pair("Connection", chunked ? "keep-alive" : "close"),
             std::pair("X-Accel-Buffering", "no"),
         })
        head.headers.append(QByteArray(name), QByteArray(value));
    if (chunked)
        head.headers.append(QByteArrayLiteral("Transfer-Encoding"), QByteArrayLiteral("chunked"));
    for (const auto &[name, value] : further.fields())
        head.headers.append(name, value);
    return head.toBytes();
}

std::optional<quint64> resumeFrom(const HttpRequestHead &head)
{
    // An empty Last-Event-ID is what a client sends that has none; it does not fall back to the query.
    const QByteArray text = head.headers.contains("Last-Event-ID") ? head.headers.value("Last-Event-ID")
                                                                   : head.query("lastEventId").value_or(QByteArray());
    return text.isEmpty() ? std::nullopt : parseEventId(text);
}

} // namespace

void SseStream::serve(const TransportContext &context, HttpConnection &connection)
{
    const bool chunked = connection.request().head.minorVersion > 0;
    if (connection.request().head.method == "HEAD") {
        connection.write(streamHead(chunked, connection.answerHeaders()));
        connection.finishExchange();
        return;
    }
    start(std::make_unique<SseStream>(context, connection));
}

SseStream::SseStream(const TransportContext &context, HttpConnection &connection)
    : Session(context, connection, Transport::Sse),
      m_chunked(connection.request().head.minorVersion > 0),
      m_filter(connection.request().head.query("event").value_or(QByteArray()))
{}

void SseStream::begin()
{
    sendTimed(streamHead(m_chunked, connection().answerHeaders()) + retryHint());
    settingsChanged();
    subscribe(resumeFrom(connection().request().head));
}

//! The field as it goes on the wire; empty when there is none to tell.
QByteArray SseStream::retryHint()
{
    const ServerSettings &settings = context().settings;
    m_toldRetry = settings.retry;
    m_toldSpeed = settings.speed;
    if (!m_toldRetry.from)
        return {};
    const auto spread = std::max<qint64>(0, (m_toldRetry.to - *m_toldRetry.from).count());
    const ServerSettings::Duration delay
        = *m_toldRetry.from + ServerSettings::Duration(context().random.bounded(spread + 1));
    const QByteArray field = encodeSseRetry(settings.scaled(delay));
    return m_chunked ? encodeChunk(field) : field;
}

bool SseStream::wants(const Event &event) const
{
    return m_filter.isEmpty() || event.type == m_filter || event.type == gapEventType;
}

void SseStream::deliver(const Deliveries &deliveries)
{
    // The usual case: the bytes are shared by all streams.
    if (m_chunked && m_filter.isEmpty()) {
        sendTimed(deliveries.sseChunks(), deliveries.size());
        return;
    }
    QByteArray bytes;
    size_t events = 0;
    for (const Delivery &delivery : deliveries) {
        if (!wants(delivery.event()))
            continue;
        bytes += m_chunked ? delivery.sseChunk() : encodeSseEvent(delivery.event());
        ++events;
    }
    if (events > 0)
        sendTimed(bytes, events);
}

void SseStream::sendTimed(const QByteArray &bytes, size_t events)
{
    m_lastSend = Clock::now();
    send(bytes, Last::No, events);
}

void SseStream::settingsChanged()
{
    const ServerSettings &settings = context().settings;
    if (!isOver() && (settings.retry != m_toldRetry || settings.speed != m_toldSpeed)) {
        if (const QByteArray hint = retryHint(); !hint.isEmpty())
            sendTimed(hint);
    }
    if (!settings.keepalive || isOver())
        clearDeadline();
    else
        setDeadline(m_lastSend + scaled(*settings.keepalive));
}

//! Sending an event does not move the deadline, which would cost each delivery; what it missed is made good here.
void SseStream::onDeadline()
{
    if (!context().settings.keepalive)
        return;
    if (Clock::now() >= m_lastSend + scaled(*context().settings.keepalive)) {
        static const QByteArray comment = encodeSseComment("keepalive");
        static const QByteArray chunk = encodeChunk(comment);
        sendTimed(m_chunked ? chunk : comment);
    }
    settingsChanged();
}

void SseStream::sayGoodbye()
{
    if (!m_chunked)
        connection().closeAfterExchange();
    send(m_chunked ? QByteArrayLiteral("0\r\n\r\n") : QByteArray(), Last::Yes);
}

} // namespace Pushlab
