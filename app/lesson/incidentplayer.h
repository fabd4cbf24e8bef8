// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incident.h"
#include "lesson/playresult.h"

#include <QObject>

#include <vector>

namespace Pushlab {

struct PlayOptions {
    int speed = 1; //!< Lab time: 1, 10 or 30.
    quint32 seed
        = 1; //!< Noted in the result; clients draw their delays from their own index, so plays are alike anyway.
    //! Acts, measures and goes on by itself; ends at a step that fails, since the next ones build on it.
    bool automatic = true;
    //! Server settings by option name that hold whatever the incident says: what is one of them worth?
    QMap<QString, QString> forced = {};
    ProxyKind proxyKind = ProxyKind::BuiltIn; //!< One that can do what the incident asks: checkProxy().
};

/*!
 * Lives through an incident with a LabSession: sets it up; then for each step waits for a prediction, acts, and
 * measures until every expectation has its verdict.
 *
 * The window goes step by step with act() and next(), the command line lets it run. Lives in the session's thread, and
 * no longer than it.
 */
class IncidentPlayer final : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Idle,
        Starting, //!< The lab starts, for the first time or anew.
        Asking, //!< The step is told; act() is awaited.
        Measuring,
        Told, //!< The step has its verdicts; next() is awaited.
        SetAside, //!< Somebody else uses the lab; takeUp() is awaited.
        Finished,
    };
    Q_ENUM(Phase)

    IncidentPlayer(LabSession &session, const Incident &incident, const PlayOptions &options,
                   QObject *parent = nullptr);

    //! Takes the session over, whatever it does. Once.
    void start();
    //! What the reader expects to happen; in phase Asking.
    void predict(int option);
    void act(); //!< In phase Asking.
    void next(); //!< In phase Told: to the next step, or to the end.
    //! In phase Asking or Told: leaves the lab as it is to somebody else, who may do with it whatever he likes.
    void setAside();
    //! Goes on where it was set aside. If the lab was changed meanwhile, it starts anew as it was then.
    void takeUp();
    //! Stops the session and gives it the settings back that it had; an automatic player does so by itself.
    void leave();

    Phase phase() const { return m_phase; }
    int step() const { return m_step; } //!< Index of the present one.
    const Incident &incident() const { return m_incident; }
    const PlayResult &result() const { return m_result; }
    //! A metric of the present step as it is now; empty when it was not measured.
    std::optional<double> measured(const Metric &metric, StepWindow::Over over) const
    {
        return m_window.value(metric, over);
    }
    //! What the present step's sources say as of now, or said at its end.
    QList<Evidence> evidence() const;

Q_SIGNALS:
    void phaseChanged(Pushlab::IncidentPlayer::Phase phase);
    void stepBegan(int step);
    void judged(int step, const Pushlab::Verdict &verdict); //!< One expectation.
    void stepEnded(int step, bool passed);
    void finished(const Pushlab::PlayResult &result);

private:
    void setUp(const LabSetup &setup);
    void started();
    void begin(int step);
    void watch();
    void goOn();
    void perform(const Action &action);
    void patchServer(QJsonObject changes);
    void measure();
    void judge();
    void askThreads();
    void threadsTold(const ServerThreads &threads);
    void endStep();
    void frame(const Frame &frame);
    void finish(const QString &error = {});
    void setPhase(Phase phase);
    const Step &present() const { return m_incident.steps.at(m_step); }

    LabSession &m_session;
    const Incident m_incident;
    const PlayOptions m_options;
    LabSettings m_before; //!< The session's own ones.
    std::array<ClientGroup, transportCount> m_groupsBefore;
    //! The lab as it was when it was set aside.
    struct Aside {
        Phase phase = Phase::Asking;
        LabSession::State state = LabSession::State::Running;
        LabSetup setup;
        std::array<int, transportCount> clients{};
    };
    std::optional<Aside> m_aside;
    std::chrono::steady_clock::time_point m_began;
    std::array<ClientGroup, transportCount> m_groups; //!< Who dials once the lab has started.
    Frame m_latest;
    Phase m_phase = Phase::Idle;
    int m_step = -1;
    QList<Action> m_actions; //!< Of the present step, still to be done.
    StepWindow m_window;
    std::vector<ExpectationCheck> m_checks;
    int m_settling = 0; //!< Frames to pass before anything is judged.
    ServerThreads m_threads; //!< As they were told last in this step.
    int m_framesToThreads = 0; //!< Until they are asked for again.
    bool m_asked = false; //!< For the threads; one question at a time, or orders would wait behind them.
    bool m_concluding = false; //!< All verdicts are there; the threads are awaited.
    PlayResult m_result;
};

} // namespace Pushlab
