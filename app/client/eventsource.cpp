// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/eventsource.h"

namespace Pushlab {

namespace {

constexpr int redirectLimit = 20; // Fetch 4.5
constexpr qsizetype bufferLimit = 64 * 1024 * 1024; // Of one event: browsers have no limit but their memory.

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isServerError(int status) { return status == 500 || status == 502 || status == 503 || status == 504; }

//! The type without its parameters: only that counts (HTML 9.2.2).
bool isEventStream(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().compare("text/event-stream", Qt::CaseInsensitive) == 0;
}

QString statusText(const HttpResponseHead &head)
{
    return QStringLiteral("%1 %2").arg(head.status).arg(QString::fromUtf8(httpReason(head.status)));
}

} // namespace

EventSource::EventSource(int index, std::shared_ptr<const ClientSettings> shared, ClientObserver &observer)
    : SimulatedClient(index, std::move(shared), observer),
      m_connection({
          .request = [this] { return requestToSend(); },
          .sent = [this] { m_observer.requested(m_index, settings().resume && !m_parser.lastEventId().isEmpty()); },
          .head = [this](const HttpResponseHead &head) { onHead(head); },
          .body = [this](QByteArrayView bytes) { onBody(bytes); },
          .finished = [this] { reestablish(QStringLiteral("the server ended the stream")); },
          .failed = [this](const ClientConnection::Failure &failure) { onFailed(failure); },
          .transferred = [this](qint64 in, qint64 out) { m_observer.transferred(m_index, in, out); },
          .connected = [this] { m_observer.connected(m_index, m_connection.localPort()); },
      }),
      m_parser({
          .message = [this](const SseMessage &message) { onMessage(message); },
          .retry = [this](std::chrono::milliseconds delay) { m_retry = delay; },
          .comment = {},
      })
{
    if (settings().since)
        m_parser.setLastEventId(QByteArray::number(*settings().since));
}

void EventSource::dial()
{
    m_redirects = 0;
    request(settings().urlFrom());
}

void EventSource::hangUp()
{
    m_connection.abort();
    left(QStringLiteral("closed by the client"));
}

void EventSource::request(const QUrl &url)
{
    m_url = url;
    m_connection.request(url);
}

ClientConnection::Request EventSource::requestToSend() const
{
    HttpHeaders headers = settings().habitHeaders();
    headers.append("Accept", "text/event-stream");
    headers.append("Cache-Control", "no-store");
    if (settings().resume && !m_parser.lastEventId().isEmpty())
        headers.append("Last-Event-ID", m_parser.lastEventId());
    return {m_url, headers};
}

void EventSource::onHead(const HttpResponseHead &head)
{
    if (isRedirect(head.status) && head.headers.contains("Location"))
        return followRedirect(head);

    if (head.status != 200 || !isEventStream(head.headers.value("Content-Type"))) {
        m_connection.abort();
        if (isServerError(head.status) && settings().habits.survivesServerErrors)
            return reestablish(QStringLiteral("the server answered %1").arg(statusText(head)));
        if (head.status != 200)
            return giveUp(QStringLiteral("the server answered %1").arg(statusText(head)));
        return giveUp(QStringLiteral("the answer is not text/event-stream but \"%1\"")
                          .arg(QString::fromLatin1(head.headers.value("Content-Type"))));
    }
    m_parser.restart();
    served();
    opened();
    registered();
}

void EventSource::followRedirect(const HttpResponseHead &head)
{
    m_connection.abort();
    const QUrl target = m_url.resolved(QUrl::fromEncoded(head.headers.value("Location")));
    if (target.scheme() == QLatin1StringView("https"))
        return giveUp(QStringLiteral("redirected to %1: there is no TLS here").arg(target.toString()));
    if (!target.isValid() || target.scheme() != QLatin1StringView("http"))
        return reestablish(QStringLiteral("redirected to %1, which is not a place to go to").arg(target.toString()));
    if (++m_redirects > redirectLimit)
        return reestablish(QStringLiteral("more than %1 redirects").arg(redirectLimit));
    request(target);
}

void EventSource::onBody(QByteArrayView bytes)
{
    if (state() != ClientState::Open)
        return;
    m_parser.feed(bytes);
    if (m_parser.pending() <= bufferLimit)
        return;
    m_connection.abort();
    reestablish(QStringLiteral("an event is larger than %1 bytes").arg(bufferLimit));
}

void EventSource::onFailed(const ClientConnection::Failure &failure)
{
    if (failure.kind == ClientConnection::Failure::OutOfDescriptors)
        outOfDescriptors();
    else if (failure.stale)
        request(m_url);
    else
        reestablish(failure.reason);
}

void EventSource::onMessage(const SseMessage &message)
{
    if (state() == ClientState::Open) // close() in an earlier message of the same bytes silences the rest.
        m_observer.received(m_index, message.type, message.data, message.lastEventId);
}

void EventSource::reestablish(const QString &reason)
{
    if (isActive())
        dialLater(reason, m_retry);
}

} // namespace Pushlab
