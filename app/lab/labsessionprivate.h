// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labrun.h"
#include "lab/labsession.h"
#include "lab/serverprocess.h"

#include <QTemporaryDir>
#include <QTimer>

namespace Pushlab {

//! What a session holds, and how it follows its server and its run; labsession.cpp has what is asked of it.
class LabSession::Private
{
public:
    explicit Private(LabSession *session) : q(session) {}

    void launch();
    bool takeDown(const QString &markLabel, std::optional<std::chrono::milliseconds> downFor);
    void comeBack();
    void serverReady();
    void serverFailed(const QString &text);
    void serverEnded();
    void runStarted(const QString &error);
    void collected(Frame frame, bool final);
    bool everythingArrived() const;
    //! The proxy listens: clients can dial, and marks have a time.
    bool isUp() const { return run && (state == State::Running || state == State::ServerDown); }
    void setState(State next);

    LabSession *const q;
    LabSettings settings;
    State state = State::Stopped;
    QString error;
    std::unique_ptr<QTemporaryDir> logFolder; //!< Outlives the server, which writes into it.
    ServerProcess server;
    std::unique_ptr<LabRun> run;
    quint16 serverPort = 0;
    quint16 managementPort = 0;
    //! The server is to come back when it has been down for so long; real time.
    std::optional<std::chrono::milliseconds> downTime;
    QTimer downTimer; //!< Runs while it is down and will come back.
    bool startAgain = false; //!< A new run is to begin as soon as the old server has ended.
    std::array<int, transportCount> wanted{};
    struct Suffering {
        Mishap mishap = Mishap::None;
        int count = 0;
        friend bool operator==(const Suffering &, const Suffering &) = default;
    };
    std::array<Suffering, transportCount> suffering;
    std::optional<std::pair<Transport, int>> watched; //!< Whose wire is looked at.
    QTimer frameTimer;
    std::chrono::steady_clock::time_point began;
    QList<Mark> marks;
    Frame last;
    std::optional<std::chrono::steady_clock::time_point>
        finishBy; //!< Set by finish(): when waiting for the last deliveries ends.
    int framesSinceStop = 0; //!< The first one may have been asked for before the publisher stopped.
};

} // namespace Pushlab
