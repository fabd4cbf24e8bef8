// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/longpollclient.h"

#include "wire/envelope.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds patience = 150s; // Longer than any hold time that is of use (RFC 6202 5.5: up to 120 s).
constexpr milliseconds shortestRetreat = 100ms; // Production figure: a poll that fails has mostly been answered.
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

LongPollClient::LongPollClient(int index, std::shared_ptr<const ClientSettings> shared, ClientObserver &observer)
    : SimulatedClient(index, std::move(shared), observer),
      m_connection({
          .request = [this] { return requestToSend(); },
          .sent = [this] { onSent(); },
          .head = [this](const HttpResponseHead &head) { onHead(head); },
          .body = [this](QByteArrayView bytes) { onBody(bytes); },
          .finished = [this] { onFinished(); },
          .failed = [this](const ClientConnection::Failure &failure) { onFailed(failure); },
          .transferred = [this](qint64 in, qint64 out) { m_observer.transferred(m_index, in, out); },
          .connected = [this] { m_observer.connected(m_index, m_connection.localPort()); },
      }),
      m_cursor(settings().since)
{}

void LongPollClient::dial()
{
    m_pause.stop();
    poll();
}

KeptDescriptor LongPollClient::vanish()
{
    m_holding.stop(); // Nobody holds it any more.
    if (!settings().resume)
        m_cursor.reset();
    return m_connection.vanish();
}

void LongPollClient::pauseTimers()
{
    for (QBasicTimer *timer : {&m_patience, &m_holding, &m_pause}) {
        if (timer->isActive())
            m_paused.append(timer);
        timer->stop();
    }
}

void LongPollClient::fireTimers()
{
    for (QBasicTimer *timer : std::exchange(m_paused, {}))
        timer->start(0, this);
}

void LongPollClient::stopTimers()
{
    pauseTimers();
    m_paused.clear();
}

void LongPollClient::hangUp()
{
    stopTimers();
    m_connection.abort();
    left(QStringLiteral("closed by the client"));
}

void LongPollClient::poll() { m_connection.request(settings().url); }

ClientConnection::Request LongPollClient::requestToSend() const
{
    HttpHeaders headers = settings().habitHeaders();
    headers.append("Accept", "application/json");
    if (!settings().habits.keepAlive)
        headers.append("Connection", "close");
    return {settings().urlFrom(m_cursor), headers};
}

//! After a good answer.
void LongPollClient::pollAgain()
{
    if (state() != ClientState::Open)
        return;
    if (mishap() == Mishap::Unplugged)
        return retreat(networkIsDown());
    withPlace([this] {
        opened(); // It may have been Queued, and what befell it meanwhile holds.
        if (mishap() == Mishap::Unplugged)
            return retreat(networkIsDown());
        if (!m_connection.isKeptTo(settings().url))
            m_observer.attempted(m_index);
        if (state() == ClientState::Open)
            poll();
    });
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
    const bool wanted = givePlaceBack();
    if (wanted || !settings().habits.keepAlive)
        m_connection.abort();
    const milliseconds pause = scaled(settings().habits.pollPause);
    if (pause > 0ms)
        m_pause.start(int(pause.count()), Qt::PreciseTimer, this);
    else
        pollAgain();
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
        if (!settings().resume)
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
    stopTimers();
    m_doubtful = true;
    if (!settings().resume)
        m_cursor.reset();
    const milliseconds atLeast = std::max(scaled(shortestRetreat), retryAfter);
    dialLater(reason, retryAfter > 0ms ? std::optional(retryAfter) : std::nullopt, atLeast);
}

void LongPollClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_holding.timerId())
        return settle();
    if (event->timerId() == m_pause.timerId()) {
        m_pause.stop();
        return pollAgain();
    }
    if (event->timerId() != m_patience.timerId())
        return SimulatedClient::timerEvent(event);

    if (m_pause.isActive() || !isActive()) // No poll is out.
        return m_patience.stop();
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
