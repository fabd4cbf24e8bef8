// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/simulatedclient.h"
#include "client/watchedclient.h"
#include "metrics/arrivals.h"
#include "metrics/deliveryledger.h"
#include "metrics/transportframe.h"

#include <functional>
#include <unordered_map>

namespace Pushlab {

/*!
 * Counts what the clients of one transport report. Each report changes the totals by what it adds, so that a frame
 * costs the same for ten clients and for ten thousand.
 */
class TransportTally final : public ClientObserver
{
public:
    //! \a lastStarted as Swarm's.
    explicit TransportTally(std::function<quint64()> lastStarted);

    //! From here on \a client's reports count. Reports of others change nothing but bytes.
    void add(int client);
    //! Closes the account of a client that is taken away, as Swarm says.
    void remove(int client);

    TransportFrame takeFrame();
    TransportFrame finalFrame(quint64 lastPublished);
    int openClients() const { return m_frame.open; }

    //! Every change of state, as it is reported.
    std::function<void(int client, ClientState from, ClientState to, std::chrono::milliseconds delay,
                       const QString &reason)>
        onChanged;
    //! That client is looked at from now on.
    void watch(int client, quint16 localPort, ClientState state);
    void watchNobody();
    //! What it believes. Its ports are told once.
    WatchedClient takeWatched();

    // Told at the end of a report, so that the client's owner can act on it; the client must not be deleted in it.
    std::function<void(int client)> onClosed;
    std::function<void(int client)> onRefused;

    void attempted(int client) override;
    void requested(int client, bool resuming) override;
    void stateChanged(int client, ClientState from, ClientState to, std::chrono::milliseconds delay,
                      const QString &reason) override;
    void received(int client, const QByteArray &type, const QByteArray &data, const QByteArray &id) override;
    void transferred(int client, qint64 bytesIn, qint64 bytesOut) override;
    void connected(int client, quint16 localPort) override;
    void registered(int client) override;
    void refused(int client) override;

private:
    struct Account {
        DeliveryLedger ledger;
        ClientState state = ClientState::Idle;
        bool isDown = false; //!< It was open, and that ended.
        bool resuming = false; //!< The latest request named the last id.
    };

    int *counterOf(ClientState state);
    void start(Account &account, quint64 first);
    //! True for the first copy of a message that the client is owed.
    bool countArrival(Account &account, quint64 number);

    static constexpr int nobody = -1;

    std::function<quint64()> m_lastStarted;
    std::unordered_map<int, Account> m_accounts;
    ArrivalSeries m_arrivals{ArrivalSeries::Clock::now()};
    TransportFrame m_frame; //!< Without what depends on the publisher's progress: expected and lost.
    int m_fewestOpen = 0; //!< Since the frame before, as the next.
    int m_mostWaiting = 0;
    qint64 m_startedAccounts = 0;
    qint64 m_sumOfFirsts = 0; //!< Of the first number of each started account.
    qint64 m_closedExpected = 0; //!< Of accounts that are closed.
    qint64 m_closedLost = 0;
    int m_watched = nobody;
    WatchedClient m_watch;
};

} // namespace Pushlab
