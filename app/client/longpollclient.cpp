// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/longpollclient.h"

#include "wire/envelope.h"

#include <QTimerEvent>
#include <QUrlQuery>

#include <algorithm>

namespace Pushlab {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds patience = 150s; // Longer than any hold time that is of use (RFC 6202 5.5: up to 120 s).
constexpr milliseconds trusted = 100ms; // A refusal comes sooner. Not scaled: it is the machine's time.
constexpr qsizetype bodyLimit = 64 * 1024 * 1024;

//! Retry-After in seconds (RFC 9110 10.2.3); its other form, a date, is for people.
milliseconds retryAfter(const HttpResponseHead &head)
{
    bool ok = false;
    const int seconds = head.headers.value("Retry-After").toInt(&ok);
    return ok && seconds > 0 ? milliseconds(std::chrono::seconds(seconds)) : milliseconds(0);
}

} // namespace

LongPollClient::LongPollClient(int index, const ClientSettings &settings, ClientObserver &observer)
    : SimulatedClient(index, settings, observer),
      m_connection({
          .sent = [this] { onSent(); },
          .head = [this](const HttpResponseHead &head) { onHead(head); },
          .body = [this](QByteArrayView bytes) { onBody(bytes); },
          .finished = [this] { onFinished(); },
          .failed = [this](const ClientConnection::Failure &failure) { onFailed(failure); },
          .transferred = [this](qint64 in, qint64 out) { m_observer.transferred(m_index, in, out); },
      }),
      m_cursor(settings.since)
{}

void LongPollClient::dial() { poll(); }

void LongPollClient::hangUp()
{
    m_patience.stop();
    m_holding.stop();
    m_connection.abort();
    left(QStringLiteral("closed by the client"));
}

void LongPollClient::poll()
{
    QUrl url = m_settings.url;
    if (m_cursor) {
        QUrlQuery query(url);
        query.removeAllQueryItems(QStringLiteral("since"));
        query.addQueryItem(QStringLiteral("since"), QString::number(*m_cursor));
        url.setQuery(query);
    }
    HttpHeaders headers;
    headers.append("Accept", "application/json");
    m_connection.request("GET", url, headers);
}

void LongPollClient::onSent()
{
    m_sentAt = steady_clock::now();
    if (!m_patience.isActive())
        m_patience.start(int(scaled(patience).count()), this);
    m_observer.requested(m_index, m_cursor.has_value());
    if (!isActive())
        return;
    if (m_doubtful)
        m_holding.start(int(trusted.count()), this);
    else
        settle();
}

void LongPollClient::settle()
{
    m_holding.stop();
    m_doubtful = false;
    opened();
    if (m_cursor)
        registered();
}

void LongPollClient::onHead(const HttpResponseHead &head)
{
    m_head = head;
    m_body.clear();
}

void LongPollClient::onBody(QByteArrayView bytes)
{
    m_body.append(bytes);
    if (m_body.size() <= bodyLimit)
        return;
    m_connection.abort();
    retreat(QStringLiteral("the answer is larger than %1 bytes").arg(bodyLimit));
}

void LongPollClient::onFinished()
{
    if (m_head.status != 200 && m_head.status != 204) {
        return retreat(QStringLiteral("the server answered %1 %2")
                           .arg(m_head.status)
                           .arg(QString::fromUtf8(httpReason(m_head.status))),
                       retryAfter(m_head));
    }
    if (!takeAnswer() || state() != ClientState::Open)
        return;
    if (!m_connection.isKeptTo(m_settings.url))
        m_observer.attempted(m_index);
    if (state() == ClientState::Open)
        poll();
}

//! False when it could not be read.
bool LongPollClient::takeAnswer()
{
    Expected<QList<Event>> events = m_head.status == 204 ? QList<Event>() : decodePollBody(m_body);
    m_body.clear();
    if (!events) {
        retreat(events.error());
        return false;
    }
    served();
    if (m_doubtful)
        settle();

    bool told = false;
    const quint64 cursor = m_head.headers.value("X-Last-Event-Id").toULongLong(&told);
    const auto highest = std::max_element(events->cbegin(), events->cend(),
                                          [](const Event &a, const Event &b) { return a.id < b.id; });
    if (told)
        m_cursor = cursor;
    else if (highest != events->cend() && highest->id > 0)
        m_cursor = highest->id;

    for (const Event &event : std::as_const(*events)) {
        if (state() != ClientState::Open)
            return true;
        m_observer.received(m_index, event.type, event.data, QByteArray::number(event.id));
    }
    if (m_cursor)
        registered();
    return true;
}

void LongPollClient::onFailed(const ClientConnection::Failure &failure)
{
    if (failure.kind == ClientConnection::Failure::OutOfDescriptors) {
        outOfDescriptors();
    } else if (failure.stale) {
        if (!m_settings.resume)
            m_cursor.reset();
        dialAgain();
    } else {
        retreat(failure.reason);
    }
}

void LongPollClient::retreat(const QString &reason, milliseconds retryAfter)
{
    if (!isActive())
        return;
    m_patience.stop();
    m_holding.stop();
    m_doubtful = true;
    if (!m_settings.resume)
        m_cursor.reset();
    const milliseconds atLeast = std::max(scaled(shortestAfterFailure), retryAfter);
    dialLater(reason, retryAfter > 0ms ? std::optional(retryAfter) : std::nullopt, atLeast);
}

void LongPollClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_holding.timerId())
        return settle();
    if (event->timerId() != m_patience.timerId())
        return SimulatedClient::timerEvent(event);

    const auto age = std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_sentAt);
    const milliseconds limit = scaled(patience);
    if (age < limit) {
        m_patience.start(int((limit - age).count()), this);
    } else {
        m_connection.abort();
        retreat(QStringLiteral("no answer within %1 s").arg(std::chrono::duration<double>(limit).count()));
    }
}

} // namespace Pushlab
