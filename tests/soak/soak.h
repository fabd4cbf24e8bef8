// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../transport/rawclient.h"
#include "e2e.h"

#include "client/swarm.h"
#include "lab/publisher.h"
#include "lab/serverwatch.h"

#include <QRandomGenerator>

namespace Pushlab::Test {

/*!
 * Disorder around a server for as long as one likes: a crowd that comes and goes, tears connections, sends halves of
 * requests, stalls; and a few residents who must not miss a message, whatever happens to the others and to the server.
 *
 * The server lives several lives on one port and one log, under both I/O models by turns; every second one is killed.
 * Within a life its memory and descriptors must come back to where they were. Lives in one thread.
 */
class Soak final : public QObject
{
public:
    struct Options {
        std::chrono::seconds length{180}; //!< Of the disorder; calm and restarts come on top.
        quint32 seed = 1;
        QString log; //!< The file of the server's log.
    };
    explicit Soak(const Options &options);
    ~Soak() override;

    //! One line for each life on standard output. False when something leaked or was lost; then it says what.
    bool run();

private:
    struct Footprint {
        qint64 resident = 0;
        int descriptors = 0;
    };
    bool beginLife();
    bool endLife(bool kill);
    bool live(std::chrono::milliseconds length);
    void disorder(std::chrono::milliseconds length);
    void disturb();
    void strangers();
    bool calm();
    bool comesBack(const Footprint &before);
    bool account();
    Footprint footprint() const;
    bool complain(const QString &what) const;
    ClientSettings settings(Transport transport) const;

    const Options m_options;
    QRandomGenerator m_random;
    int m_life = 0;
    quint16 m_port = 0; //!< Kept from life to life.
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ServerWatch> m_watch;
    const Publisher::Progress m_progress;
    std::unique_ptr<Publisher> m_publisher;
    Swarm m_residents;
    Swarm m_visitors;
    std::vector<std::unique_ptr<RawClient>> m_strangers;
};

} // namespace Pushlab::Test
