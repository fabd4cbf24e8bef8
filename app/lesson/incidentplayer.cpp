// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentplayer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Pushlab {

namespace {

using Clock = std::chrono::steady_clock;

// A frame may have been asked for before the actions, and what the server says in it is one question older.
constexpr int settlingFrames = 3;
constexpr int framesBetweenThreads = 10; // a list of hundreds, for people to read

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

void setGroup(LabSession &session, Transport transport, const ClientGroup &group)
{
    session.setMishap(transport, group.mishap, group.befalls);
    session.setClients(transport, group.count, group.perSecond);
}

QString patchLabel(const QJsonObject &changes)
{
    QStringList parts;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        parts.append(QStringLiteral("%1 %2").arg(change.key(), change->toString()));
    return parts.join(QLatin1StringView(", "));
}

} // namespace

IncidentPlayer::IncidentPlayer(LabSession &session, const Incident &incident, const PlayOptions &options,
                               QObject *parent)
    : QObject(parent),
      m_session(session),
      m_incident(incident),
      m_options(options)
{
    m_result.title = incident.title;
    m_result.speed = options.speed;
    m_result.seed = options.seed;
    m_result.proxyKind = options.proxyKind;
    m_result.steps = int(incident.steps.size());
    // Queued: a step may end the run whose frame is just being told.
    connect(&session, &LabSession::frameReady, this, &IncidentPlayer::frame, Qt::QueuedConnection);
    connect(&session, &LabSession::threadsTold, this, &IncidentPlayer::threadsTold);
    connect(
        &session, &LabSession::stateChanged, this,
        [this](LabSession::State state) {
            const bool isOurs = m_phase != Phase::Idle && m_phase != Phase::Finished && m_phase != Phase::SetAside;
            if (state == LabSession::State::Failed && isOurs)
                finish(m_session.errorText());
        },
        Qt::QueuedConnection);
}

void IncidentPlayer::start()
{
    Q_ASSERT(m_phase == Phase::Idle);
    m_before = m_session.settings();
    for (const Transport transport : allTransports)
        m_groupsBefore[size_t(transport)] = {.count = m_session.clients(transport),
                                             .mishap = m_session.mishap(transport),
                                             .befalls = std::numeric_limits<int>::max()};
    m_began = Clock::now();
    setUp(m_incident.setup);
}

void IncidentPlayer::setUp(const LabSetup &setup)
{
    LabSettings settings = setup.settings;
    settings.speed = m_options.speed;
    settings.seed = m_options.seed;
    settings.proxyKind = m_options.proxyKind;
    for (auto forced = m_options.forced.begin(); forced != m_options.forced.end(); ++forced)
        settings.server.set(forced.key(), forced.value());
    m_groups = setup.clients;
    m_asked = false;
    setPhase(Phase::Starting);
    // Nobody dials until the server says that it is there.
    for (const Transport transport : allTransports)
        setGroup(m_session, transport, {});
    const LabSession::State state = m_session.state();
    m_session.setSettings(settings);
    if (state == LabSession::State::Stopped || state == LabSession::State::Failed)
        m_session.start(); // otherwise the settings have done so
}

void IncidentPlayer::started()
{
    for (const Transport transport : allTransports)
        setGroup(m_session, transport, m_groups[size_t(transport)]);
    if (m_aside) {
        m_window.begin(m_latest); // a run of its own
        setPhase(std::exchange(m_aside, std::nullopt)->phase);
    } else if (m_step < 0) {
        begin(0);
    } else {
        m_window.begin({}); // the figures of the new run count from zero
        m_window.add(m_latest);
        goOn();
    }
}

void IncidentPlayer::begin(int step)
{
    m_step = step;
    StepResult result;
    result.title = present().title;
    m_result.results.append(result);
    if (present().actions.isEmpty())
        watch(); // what it is about goes on while people think
    setPhase(Phase::Asking);
    Q_EMIT stepBegan(step);
    if (m_options.automatic)
        act();
}

void IncidentPlayer::predict(int option)
{
    if (m_phase == Phase::Asking)
        m_result.results.last().prediction = option;
}

void IncidentPlayer::act()
{
    if (m_phase != Phase::Asking)
        return;
    if (!present().actions.isEmpty())
        watch();
    m_actions = present().actions;
    goOn();
}

//! From here on the step's figures count.
void IncidentPlayer::watch()
{
    m_window.begin(m_latest);
    m_threads = {};
    m_session.addMark(Mark::Kind::Note, present().note.isEmpty() ? present().title : present().note);
}

//! Does the next of the step's actions. An action is an order to a thread; frames that have come from all threads since
//! tell that it was carried out, before the next one is given: who leaves through a tunnel must find it closed.
void IncidentPlayer::goOn()
{
    if (!m_actions.isEmpty()) {
        const Action action = m_actions.takeFirst();
        perform(action);
        if (std::holds_alternative<Act::SetUp>(action))
            return; // started() goes on
    }
    if (m_actions.isEmpty())
        return measure();
    m_settling = settlingFrames;
    setPhase(Phase::Measuring);
}

void IncidentPlayer::perform(const Action &action)
{
    LabSession &session = m_session;
    std::visit(
        Overloaded{[this](const Act::SetUp &act) { setUp(act.setup); },
                   [this](const Act::PatchServer &act) { patchServer(act.changes); },
                   [&session](const Act::SetProxy &act) { session.setProxySettings(act.settings, act.label); },
                   [this, &session](const Act::SetClients &act) {
                       session.setPolicy(act.transport, act.policy);
                       session.setHabits(act.transport, act.habits);
                       setGroup(session, act.transport, act.group);
                       m_groups[size_t(act.transport)] = act.group;
                   },
                   [&session](const Act::Publish &act) { session.setPublishing(act.perSecond, act.messageSize); },
                   [&session](const Act::Pay &act) { session.setPayments(act.perSecond, act.work); },
                   [&session](const Act::TakeDown &act) {
                       act.kill ? session.killServer(act.downFor) : session.stopServer(act.downFor);
                   },
                   [&session](const Act::Freeze &act) { session.freezeServer(act.time); },
                   [&session](Act::Simple act) {
                       switch (act) {
                       case Act::Simple::Restart:
                           return session.restartServer();
                       case Act::Simple::Start:
                           return session.startServer();
                       case Act::Simple::CloseAll:
                           return session.closeAllLinks();
                       case Act::Simple::ResetAll:
                           return session.resetAllLinks();
                       }
                   }},
        action);
}

void IncidentPlayer::patchServer(QJsonObject changes)
{
    for (auto forced = m_options.forced.begin(); forced != m_options.forced.end(); ++forced)
        changes.remove(forced.key());
    if (!changes.isEmpty())
        m_session.patchServer(changes, patchLabel(changes));
}

void IncidentPlayer::measure()
{
    m_checks.clear();
    for (const Expectation &expectation : present().expectations)
        m_checks.emplace_back(expectation, m_options.speed, m_window.time());
    m_settling = settlingFrames;
    m_framesToThreads = 0;
    m_concluding = false;
    setPhase(Phase::Measuring);
}

void IncidentPlayer::frame(const Frame &frame)
{
    m_latest = frame;
    if (m_phase == Phase::Starting && m_session.state() == LabSession::State::Running && frame.server.reachable) {
        started();
    } else if (m_phase == Phase::Asking && present().actions.isEmpty()) {
        m_window.add(frame);
    } else if (m_phase == Phase::Measuring) {
        m_window.add(frame);
        if (m_concluding)
            return;
        if (present().evidence.contains(Evidence::Source::Threads) && --m_framesToThreads < 0)
            askThreads();
        if (m_settling > 0)
            --m_settling;
        else if (!m_actions.isEmpty())
            goOn();
        else
            judge();
    }
}

void IncidentPlayer::judge()
{
    for (ExpectationCheck &check : m_checks) {
        if (check.state() == ExpectationCheck::State::Waiting
            && check.look(m_window) != ExpectationCheck::State::Waiting)
            Q_EMIT judged(m_step, check.verdict());
    }
    const bool undecided = std::any_of(m_checks.begin(), m_checks.end(), [](const ExpectationCheck &check) {
        return check.state() == ExpectationCheck::State::Waiting;
    });
    if (undecided)
        return;
    // The threads of this moment, and not those of a second ago.
    m_concluding = present().evidence.contains(Evidence::Source::Threads);
    if (m_concluding)
        askThreads();
    else
        endStep();
}

void IncidentPlayer::askThreads()
{
    m_framesToThreads = framesBetweenThreads;
    if (!std::exchange(m_asked, true))
        m_session.askThreads();
}

void IncidentPlayer::threadsTold(const ServerThreads &threads)
{
    m_asked = false;
    if (m_phase != Phase::Measuring)
        return;
    m_threads = threads;
    if (m_concluding)
        endStep();
}

QList<Evidence> IncidentPlayer::evidence() const
{
    QList<Evidence> list;
    if (m_step < 0)
        return list;
    if (m_phase != Phase::Measuring && !m_result.results.last().evidence.isEmpty())
        return m_result.results.last().evidence;
    for (const Evidence::Source source : present().evidence)
        list.append(source == Evidence::Source::Threads ? threadEvidence(m_threads)
                                                        : frameEvidence(source, m_window.began(), m_window.now()));
    return list;
}

void IncidentPlayer::endStep()
{
    StepResult &result = m_result.results.last();
    result.evidence = evidence();
    result.took = m_window.now().time - m_window.began().time;
    if (const auto comparison = comparisonOf(m_incident)) {
        for (const QString &name : comparison->metrics) {
            const Metric *const metric = metricNamed(name);
            result.figures.insert(
                name,
                m_window.value(*metric,
                               metric->kind == Metric::Kind::Now ? StepWindow::Over::Run : StepWindow::Over::Step));
        }
    }
    for (const ExpectationCheck &check : m_checks)
        result.verdicts.append(check.verdict());
    m_result.comparison = beforeAfter(m_incident, m_result);
    const bool passed = result.passed();
    setPhase(Phase::Told);
    Q_EMIT stepEnded(m_step, passed);
    if (!m_options.automatic)
        return;
    if (passed)
        next();
    else
        finish();
}

void IncidentPlayer::next()
{
    if (m_phase != Phase::Told)
        return;
    if (m_step + 1 < m_incident.steps.size())
        begin(m_step + 1);
    else
        finish();
}

void IncidentPlayer::finish(const QString &error)
{
    m_result.error = error;
    m_result.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_began);
    setPhase(Phase::Finished);
    if (m_options.automatic)
        leave();
    Q_EMIT finished(m_result);
}

void IncidentPlayer::setAside()
{
    if (m_phase != Phase::Asking && m_phase != Phase::Told)
        return;
    Aside aside{m_phase, m_session.state(), {m_session.settings(), m_groups}, {}};
    for (const Transport transport : allTransports)
        aside.clients[size_t(transport)] = m_session.clients(transport);
    m_aside = aside;
    setPhase(Phase::SetAside);
}

void IncidentPlayer::takeUp()
{
    if (m_phase != Phase::SetAside)
        return;
    bool isAsItWas = m_session.state() == m_aside->state && m_session.settings() == m_aside->setup.settings;
    for (const Transport transport : allTransports) {
        const ClientGroup &group = m_aside->setup.clients[size_t(transport)];
        isAsItWas = isAsItWas && m_session.clients(transport) == m_aside->clients[size_t(transport)]
            && m_session.mishap(transport) == group.mishap;
    }
    if (isAsItWas)
        setPhase(std::exchange(m_aside, std::nullopt)->phase);
    else
        setUp(m_aside->setup);
}

void IncidentPlayer::leave()
{
    setPhase(Phase::Finished);
    m_session.stop();
    for (const Transport transport : allTransports)
        setGroup(m_session, transport, m_groupsBefore[size_t(transport)]);
    m_session.setSettings(m_before);
}

void IncidentPlayer::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

} // namespace Pushlab
