// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/swarm.h"
#include "lab/comparison.h"
#include "lab/labthread.h"
#include "lab/publisher.h"

namespace Pushlab {

struct ExternalLoadOptions {
    ClientSettings client; //!< Transport, URL and how it reconnects.
    int clients = 100;
    int dialsPerSecond = 1000;
    QUrl publishUrl; //!< Where messages are posted; empty: others publish, and what arrives is only counted.
    double rate = 10; //!< Messages a second.
    std::chrono::seconds duration{10}; //!< How long messages flow.
    qsizetype messageSize = 100; //!< Bytes.
    std::chrono::seconds drain{10}; //!< Afterwards: how long to wait for what is still missing.
    qint64 serverPid = 0; //!< Of the server, when it is on this machine; 0: its figures are not known.
};

//! What was measured; as in a comparison, but of a server that tells nothing of itself. Its memory, threads and
//! processor time come from the operating system where its pid was given.
struct ExternalLoadResult : ComparisonRow {
    bool publishes = false; //!< Else only received counts.
    bool knowsServer = false;
    qint64 received = 0; //!< Messages of any kind, copies too.
    double clientMemory = 0; //!< This process's RSS per connection.

    QJsonObject toJson() const;
};

/*!
 * The swarm against a server that is not ours to start, stop or ask: opens the clients, publishes on an open-loop
 * schedule, and accounts for every message and every client.
 *
 * Lives in the main thread; once.
 */
class ExternalLoad final : public QObject
{
    Q_OBJECT
public:
    explicit ExternalLoad(const ExternalLoadOptions &options, QObject *parent = nullptr);
    ~ExternalLoad() override;

    void start();

    //! Every frame so far.
    Recording recording() const;

Q_SIGNALS:
    void progress(double share, const QString &what);
    void finished(const Pushlab::ExternalLoadResult &result);

private:
    enum class Phase { Opening, Settling, Publishing, Finishing, Closing };
    using Clock = std::chrono::steady_clock;

    void collect();
    void collected();
    void opening(const TransportFrame &clients);
    void publishing(const TransportFrame &clients);
    void finishing(const TransportFrame &clients);
    bool everythingArrived(const TransportFrame &clients);
    void close();
    void giveUp(const QString &error);
    void end();
    void enter(Phase phase);
    std::chrono::milliseconds inPhase() const;
    quint64 messages() const; //!< How many are to be published.

    const ExternalLoadOptions m_options;
    const Publisher::Progress m_progress;
    LabThread m_loadThread;
    LabThread m_clientThread;
    InThread<Publisher> m_publisher;
    InThread<Swarm> m_swarm;
    QTimer m_tick;
    Clock::time_point m_began;
    Phase m_phase = Phase::Opening;
    Clock::time_point m_phaseBegan;
    bool m_collecting = false;
    int m_quietFrames = 0; //!< In a row, in which everything had arrived.
    QString m_refusal; //!< The publisher's last one.
    Frame m_frame; //!< The newest.
    qint64 m_ownMemoryBefore = 0;
    qint64 m_serverMemoryBefore = 0;
    qint64 m_receivedBefore = 0; //!< When all were open.
    RecordedRun m_run;
    ExternalLoadResult m_result;
};

} // namespace Pushlab
