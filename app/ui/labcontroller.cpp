// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/labcontroller.h"

#include "lab/runfigures.h"
#include "lesson/labcommand.h"
#include "ui/clientfaults.h"
#include "ui/figures.h"
#include "ui/languagewatch.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {
constexpr auto finishGrace = 1000ms;
constexpr qsizetype messageBytes = 100;
constexpr int usualSpeed = 10;
constexpr auto firstShow = 2500ms; // into the run: charts have lines by then, and nobody has waited for long
} // namespace

LabController::LabController(LabSession &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_clientFaults(ClientFaults::list()),
      m_runs(session),
      m_triage(session)
{
    m_proxy.setSpeed(m_speed);
    m_server.setSpeed(m_speed);
    m_session.setSettings(settings());
    followPanels();
    connect(&m_session, &LabSession::stateChanged, this, &LabController::followSession);
    connect(&m_session, &LabSession::frameReady, this, &LabController::applyFrame);
    connect(&m_session, &LabSession::markAdded, this, [this](const Mark &mark) { m_marks.add(mark); });
    connect(&m_session, &LabSession::finished, this, [this](const Frame &frame) {
        applyFrame(frame);
        m_clients.applyLast(frame);
        m_session.stop();
    });
    connect(&m_session, &LabSession::serverMessage, this, [this](const QString &line) { m_lastServerMessage = line; });
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] {
        m_clientFaults.reword(ClientFaults::list());
        Q_EMIT conditionChanged();
        Q_EMIT measured();
    });
    connect(&m_charts, &ChartFeed::drawn, this, [this] { m_marks.setWindow(m_charts.windowSeconds()); });
}

void LabController::followPanels()
{
    m_hands = std::make_unique<QObject>();
    connect(&m_clients, &ClientModel::wantedChanged, m_hands.get(),
            [this](Transport transport, int count) { m_session.setClients(transport, count); });
    connect(&m_clientFaults, &FaultModel::changed, m_hands.get(),
            [this](int row, const QString &markLabel) { changeClients(row, markLabel); });
    connect(&m_personas, &PersonaPanel::chose, m_hands.get(), [this](Transport transport, const QString &title) {
        behave();
        //: A mark in the charts. %1 a protocol, %2 a kind of client.
        m_session.addMark(Mark::Kind::Note, tr("%1: %2").arg(transportName(transport), title));
    });
    connect(&m_proxy, &ProxyPanel::settingsWanted, m_hands.get(), [this](const QString &markLabel) {
        if (isLive())
            m_session.setProxySettings(wanted().proxy, markLabel);
        else
            m_session.setSettings(wanted());
        Q_EMIT faultyChanged();
    });
    connect(&m_proxy, &ProxyPanel::kindWanted, m_hands.get(), [this] { m_session.setSettings(wanted()); });
    connect(&m_proxy, &ProxyPanel::closeAllWanted, m_hands.get(), [this] { m_session.closeAllLinks(); });
    connect(&m_proxy, &ProxyPanel::resetAllWanted, m_hands.get(), [this] { m_session.resetAllLinks(); });
    connect(&m_server, &ServerPanel::patchWanted, m_hands.get(), [this](const QString &name, const QString &markLabel) {
        if (isLive())
            m_session.patchServer({{name, m_server.settings().text(name)}}, markLabel);
        else
            m_session.setSettings(wanted());
        Q_EMIT faultyChanged();
    });
    connect(&m_server, &ServerPanel::restartWanted, m_hands.get(), [this] { m_session.setSettings(wanted()); });
    connect(&m_load, &LoadPanel::publishingWanted, m_hands.get(),
            [this](int perSecond) { m_session.setPublishing(perSecond, messageBytes); });
    connect(&m_load, &LoadPanel::paymentsWanted, m_hands.get(),
            [this](bool on) { m_session.setPayments(on ? LoadPanel::paymentRate : 0); });
}

void LabController::changeClients(int row, const QString &markLabel)
{
    if (ClientFaults::isMishap(row)) {
        for (const Transport transport : allTransports)
            m_session.setMishap(transport, ClientFaults::mishap(m_clientFaults.faults()));
    } else if (!isLive() || ClientFaults::needsRestart(row)) {
        m_session.setSettings(wanted());
    } else {
        behave();
        m_session.addMark(m_clientFaults.faults().at(row).active ? Mark::Kind::Fault : Mark::Kind::Fix, markLabel);
    }
    Q_EMIT faultyChanged();
}

//! Makes the clients that there are behave as is wanted now.
void LabController::behave()
{
    const LabSettings next = wanted();
    for (const Transport transport : allTransports) {
        m_session.setPolicy(transport, next.policies[size_t(transport)]);
        m_session.setHabits(transport, next.habits[size_t(transport)]);
    }
}

void LabController::followSession(LabSession::State state)
{
    switch (state) {
    case LabSession::State::Stopped:
        return setCondition(Off);
    case LabSession::State::Starting:
        m_everStarted = true;
        clearMeasurements();
        return setCondition(Starting);
    case LabSession::State::Running:
        m_whyDown = Died;
        return setCondition(Running);
    case LabSession::State::ServerDown:
        return setCondition(std::exchange(m_whyDown, Died));
    case LabSession::State::Failed:
        return setCondition(Failed);
    }
}

void LabController::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT conditionChanged();
    Q_EMIT faultyChanged();
}

void LabController::clearMeasurements()
{
    m_selection.clear();
    m_clients.clearMeasurements();
    m_proxy.clearMeasurements();
    m_server.clearMeasurements();
    m_load.clearMeasurements();
    m_marks.clear();
    m_charts.clear();
    m_lanes.clear();
    m_elapsed = 0ms;
    m_lost = m_duplicated = 0;
    m_lastServerMessage.clear();
    Q_EMIT measured();
}

bool LabController::isLive() const
{
    return m_session.state() == LabSession::State::Running || m_session.state() == LabSession::State::ServerDown;
}

LabSettings LabController::settings() const
{
    LabSettings settings;
    settings.server = m_server.settings();
    settings.proxy = m_proxy.settings();
    settings.proxyKind = m_proxy.kind();
    settings.publishRate = m_load.publishRate();
    settings.messageSize = messageBytes;
    settings.paymentRate = m_load.payments() ? LoadPanel::paymentRate : 0;
    settings.speed = m_speed;
    settings.seed = m_seed;
    m_personas.apply(settings);
    ClientFaults::apply(m_clientFaults.faults(), settings);
    return settings;
}

LabSetup LabController::setup() const
{
    LabSetup setup{settings(), {}};
    const Mishap mishap = ClientFaults::mishap(m_clientFaults.faults());
    for (const Transport transport : allTransports) {
        ClientGroup &group = setup.clients[size_t(transport)];
        group = {.count = m_clients.wanted(transport), .mishap = mishap};
        group.befalls = mishap == Mishap::None ? 0 : ClientModel::mostClients();
    }
    return setup;
}

QString LabController::command() const { return shellCommand(labArguments(setup())); }
void LabController::copyCommand() const { QGuiApplication::clipboard()->setText(command()); }

QString LabController::conditionText() const
{
    switch (m_condition) {
    case Off:
        return tr("stopped");
    case Starting:
        return tr("starting…");
    case Running:
        return tr("running");
    case Finishing:
        return tr("finishing…");
    case Restarting:
        return tr("restarting…");
    case Killed:
        return tr("killed");
    case Died:
        return tr("died");
    case Failed:
        return tr("did not start");
    }
    return {};
}

QString LabController::reason() const
{
    switch (m_condition) {
    case Failed:
        return m_session.errorText();
    case Died:
        return m_lastServerMessage;
    default:
        return {};
    }
}

bool LabController::isFaulty() const
{
    return m_proxy.isFaulty() || m_clientFaults.activeCount() > 0 || m_server.faults()->activeCount() > 0
        || m_condition == Killed || m_condition == Died;
}

void LabController::setSpeed(int speed)
{
    if (m_speed == speed)
        return;
    m_speed = speed;
    m_proxy.setSpeed(speed);
    m_server.setSpeed(speed);
    Q_EMIT speedChanged();
    m_session.setSettings(wanted());
}

void LabController::setSeed(int seed)
{
    if (seed < 0 || quint32(seed) == m_seed)
        return;
    m_seed = quint32(seed);
    Q_EMIT seedChanged();
    m_session.setSettings(wanted());
}

QString LabController::elapsed() const { return Figures::clock(m_elapsed); }
QString LabController::lost() const { return Figures::count(m_lost); }
QString LabController::duplicated() const { return Figures::count(m_duplicated); }
bool LabController::isLosing() const { return m_lost > 0 || m_duplicated > 0; }

QString LabController::filledIn(const QString &command, int port) const
{
    return TriageCommand::filledIn(command, port == 0 ? QMap<QString, QString>() : triageFigures(m_session));
}

void LabController::start()
{
    m_showAt.reset(); // Of a show that was stopped before its restart.
    m_session.start();
}

void LabController::startWithClients(int ofEach)
{
    for (int row = 0; row < transportCount; ++row)
        m_clients.setWanted(row, ofEach);
    start();
}

void LabController::startShow()
{
    startWithClients(100);
    m_showAt = firstShow;
}

//! A server restart, as soon as there is something to see it by.
void LabController::goOnWithShow(const Frame &frame)
{
    if (!m_showAt || frame.time < *m_showAt || m_condition != Running)
        return;
    m_showAt.reset();
    restartServer();
}

void LabController::stop()
{
    if (!isLive() || m_condition == Finishing)
        return m_session.stop();
    setCondition(Finishing);
    m_session.finish(finishGrace);
}

void LabController::startOrStop()
{
    if (isActive())
        stop();
    else
        start();
}

void LabController::restartServer()
{
    m_whyDown = Restarting;
    m_session.restartServer();
}

void LabController::killServer()
{
    m_whyDown = Killed;
    m_session.killServer();
}

void LabController::takeServerDown(int seconds)
{
    m_whyDown = Restarting;
    m_session.stopServer(std::chrono::seconds(seconds));
}

void LabController::freezeServer(int seconds) { m_session.freezeServer(std::chrono::seconds(seconds)); }

void LabController::startServer()
{
    m_session.startServer();
    if (m_session.state() == LabSession::State::ServerDown)
        setCondition(Restarting);
}

void LabController::clearFaults()
{
    m_clientFaults.clear();
    m_proxy.clear();
    m_server.faults()->clear();
    if (m_condition == Killed || m_condition == Died)
        startServer();
}

void LabController::addMark(const QString &text)
{
    const QString label = text.simplified();
    m_session.addMark(Mark::Kind::Note, label.isEmpty() ? tr("mark") : label);
}

void LabController::reset()
{
    m_showAt.reset();
    m_session.stop();
    m_clientFaults.clear();
    m_proxy.clear();
    m_proxy.setKindIndex(int(ProxyKind::BuiltIn));
    m_server.reset();
    m_personas.clear();
    m_clients.addToEach(-ClientModel::mostClients());
    m_load.setPublishRate(LoadPanel().publishRate());
    m_load.setPayments(false);
    setSpeed(usualSpeed);
    setSeed(int(LabSettings().seed));
    clearMeasurements();
    m_everStarted = false;
    setCondition(Off);
}

void LabController::applyFrame(const Frame &frame)
{
    m_clients.applyFrame(frame);
    m_proxy.applyFrame(frame);
    m_server.applyFrame(frame);
    m_load.applyFrame(frame);
    m_charts.applyFrame(frame);
    m_lanes.applyFrame(frame);
    m_elapsed = frame.time;
    m_lost = m_duplicated = 0;
    for (const TransportFrame &transport : frame.swarm.transports) {
        m_lost += std::max(transport.lost, transport.missing);
        m_duplicated += transport.duplicated;
    }
    Q_EMIT measured();
    goOnWithShow(frame);
}

} // namespace Pushlab
