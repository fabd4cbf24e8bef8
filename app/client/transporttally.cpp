// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/transporttally.h"

#include "client/stamp.h"
#include "platform/epolldispatcher.h"
#include "wire/event.h"

#include <utility>

namespace Pushlab {

using std::chrono::duration_cast;
using std::chrono::steady_clock;

TransportTally::TransportTally(std::function<quint64()> lastStarted) : m_lastStarted(std::move(lastStarted)) {}

void TransportTally::add(int client)
{
    m_accounts.try_emplace(client);
    ++m_frame.clients;
}

void TransportTally::remove(int client)
{
    const auto found = m_accounts.find(client);
    if (found == m_accounts.end())
        return;
    const Account &account = found->second;
    --m_frame.clients;
    if (int *counter = counterOf(account.state))
        --*counter;
    if (account.ledger.isStarted()) {
        const bool owed = account.state == ClientState::GivenUp;
        const quint64 last = owed ? m_lastStarted() : account.ledger.newest();
        m_closedExpected += account.ledger.expectedUpTo(last);
        m_closedLost += account.ledger.lostUpTo(last);
        --m_startedAccounts;
        m_sumOfFirsts -= qint64(account.ledger.first());
    }
    m_accounts.erase(found);
}

TransportFrame TransportTally::takeFrame()
{
    m_frame.latency.merge(m_frame.intervalLatency);
    m_frame.sendLatency.merge(m_frame.intervalSendLatency);
    TransportFrame frame = m_frame;
    frame.arrivals = m_arrivals.take(steady_clock::now());
    frame.peakArrivals = m_arrivals.peak();
    // Who leaves is no dip.
    frame.openDip = m_frame.open - std::min(m_frame.open, m_fewestOpen);
    frame.waitingRise = std::max(m_frame.waiting, m_mostWaiting) - m_frame.waiting;
    m_fewestOpen = m_frame.open;
    m_mostWaiting = m_frame.waiting;
    m_frame.intervalLatency.clear();
    m_frame.intervalSendLatency.clear();
    // Each account is owed the numbers from its first to the newest one begun, and none begins above that.
    frame.expected = m_closedExpected + m_startedAccounts * qint64(m_lastStarted() + 1) - m_sumOfFirsts;
    return frame;
}

TransportFrame TransportTally::finalFrame(quint64 lastPublished)
{
    TransportFrame frame = takeFrame();
    frame.expected = m_closedExpected;
    frame.lost = m_closedLost;
    for (const auto &[client, account] : m_accounts) {
        frame.expected += account.ledger.expectedUpTo(lastPublished);
        frame.lost += account.ledger.lostUpTo(lastPublished);
    }
    return frame;
}

void TransportTally::attempted(int client)
{
    if (!m_accounts.contains(client))
        return;
    ++m_frame.attempts;
    m_arrivals.record(steady_clock::now());
}

void TransportTally::requested(int client, bool resuming)
{
    const auto found = m_accounts.find(client);
    if (found == m_accounts.end())
        return;
    found->second.resuming = resuming;
    ++m_frame.requests;
}

void TransportTally::stateChanged(int client, ClientState from, ClientState to, std::chrono::milliseconds delay,
                                  const QString &reason)
{
    if (onChanged)
        onChanged(client, from, to, delay, reason);
    if (client == m_watched) {
        m_watch.state = to;
        m_watch.since = steady_clock::now();
        m_watch.delay = delay;
        m_watch.reason = reason;
    }
    if (const auto found = m_accounts.find(client); found != m_accounts.end()) {
        Account &account = found->second;
        account.state = to;
        if (int *counter = counterOf(from))
            --*counter;
        if (int *counter = counterOf(to))
            ++*counter;
        m_fewestOpen = std::min(m_fewestOpen, m_frame.open);
        m_mostWaiting = std::max(m_mostWaiting, m_frame.waiting);

        const bool failed = to == ClientState::Waiting || to == ClientState::GivenUp;
        if (from == ClientState::Connecting && failed)
            ++m_frame.failedAttempts;
        if (isDrop(from, to)) {
            ++m_frame.drops;
            account.isDown = true;
        }
        if (to == ClientState::Open && std::exchange(account.isDown, false)) {
            ++m_frame.reconnections;
            m_frame.resumed += account.resuming ? 1 : 0;
        }
    }
    if (to == ClientState::Closed && onClosed)
        onClosed(client);
}

void TransportTally::received(int client, const QByteArray &type, const QByteArray &data, const QByteArray &)
{
    const auto found = m_accounts.find(client);
    if (found == m_accounts.end())
        return;
    if (type == gapEventType) {
        ++m_frame.gaps;
        return;
    }
    ++m_frame.received;
    const std::optional<Stamp> stamp = Stamp::decode(data);
    if (!stamp || stamp->number == 0)
        return;
    // When the kernel had it, not when its turn came: the clients before it in this thread are no part of the way. A
    // message that was sent while they were served is younger than the first bytes of its read, though.
    auto arrived = lastArrival();
    if (arrived < stamp->sent.value_or(stamp->intended))
        arrived = steady_clock::now();
    // Only a long poll's first answer comes before the client is registered; it tells where the account begins.
    if (!found->second.ledger.isStarted())
        start(found->second, stamp->number);
    if (!countArrival(found->second, stamp->number))
        return;
    m_frame.payloadBytes += data.size();
    m_frame.intervalLatency.record(duration_cast<Histogram::Duration>(arrived - stamp->intended));
    m_frame.intervalSendLatency.record(
        duration_cast<Histogram::Duration>(arrived - stamp->sent.value_or(stamp->intended)));
}

bool TransportTally::countArrival(Account &account, quint64 number)
{
    const qint64 missing = account.ledger.missing();
    switch (account.ledger.arrived(number)) {
    case DeliveryLedger::Arrival::BeforeStart:
        return false;
    case DeliveryLedger::Arrival::Duplicate:
        ++m_frame.duplicated;
        return false;
    case DeliveryLedger::Arrival::Late:
        ++m_frame.reordered;
        break;
    case DeliveryLedger::Arrival::InOrder:
    case DeliveryLedger::Arrival::Early:
        break;
    }
    ++m_frame.delivered;
    m_frame.missing += account.ledger.missing() - missing;
    return true;
}

void TransportTally::watch(int client, quint16 localPort, ClientState state)
{
    m_watched = client;
    m_watch = {};
    m_watch.exists = true;
    m_watch.state = state;
    m_watch.since = steady_clock::now();
    if (localPort != 0)
        m_watch.ports.append(localPort);
}

void TransportTally::watchNobody()
{
    m_watched = nobody;
    m_watch = {};
}

WatchedClient TransportTally::takeWatched()
{
    WatchedClient watched = m_watch;
    m_watch.ports.clear();
    return watched;
}

void TransportTally::connected(int client, quint16 localPort)
{
    constexpr qsizetype enough = 1'000; // of ports that nobody asks for
    if (client == m_watched && m_watch.ports.size() < enough)
        m_watch.ports.append(localPort);
}

void TransportTally::transferred(int client, qint64 bytesIn, qint64 bytesOut)
{
    if (client == m_watched) {
        if (bytesIn > 0)
            m_watch.heard = steady_clock::now();
        if (bytesOut > 0)
            m_watch.said = steady_clock::now();
    }
    m_frame.bytesIn += bytesIn;
    m_frame.bytesOut += bytesOut;
}

void TransportTally::registered(int client)
{
    const auto found = m_accounts.find(client);
    if (found != m_accounts.end() && !found->second.ledger.isStarted())
        start(found->second, m_lastStarted() + 1);
}

void TransportTally::refused(int client)
{
    if (onRefused)
        onRefused(client);
}

int *TransportTally::counterOf(ClientState state)
{
    switch (state) {
    case ClientState::Queued:
        return &m_frame.queued;
    case ClientState::Connecting:
        return &m_frame.connecting;
    case ClientState::Open:
        return &m_frame.open;
    case ClientState::Waiting:
        return &m_frame.waiting;
    case ClientState::GivenUp:
        return &m_frame.givenUp;
    case ClientState::Idle:
    case ClientState::Closed:
        break;
    }
    return nullptr;
}

void TransportTally::start(Account &account, quint64 first)
{
    account.ledger.start(first);
    ++m_startedAccounts;
    m_sumOfFirsts += qint64(first);
}

} // namespace Pushlab
