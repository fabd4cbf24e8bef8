// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"

#include "lab/labrun.h"
#include "lab/marklabel.h"
#include "lab/serverprocess.h"

#include <QTemporaryDir>

#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {
constexpr auto frameInterval = 100ms;
}

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
    ServerProcess server;
    std::unique_ptr<QTemporaryDir> logFolder;
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
    QTimer frameTimer;
    Clock::time_point began;
    QList<Mark> marks;
    Frame last;
    std::optional<Clock::time_point> finishBy; //!< Set by finish(): when waiting for the last deliveries ends.
    int framesSinceStop = 0; //!< The first one may have been asked for before the publisher stopped.
};

LabSession::LabSession(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    qRegisterMetaType<Frame>();
    qRegisterMetaType<Mark>();
    d->downTimer.setSingleShot(true);
    connect(&d->downTimer, &QTimer::timeout, this, [this] { d->comeBack(); });
    d->frameTimer.setInterval(frameInterval);
    connect(&d->frameTimer, &QTimer::timeout, this, [this] { d->run->collect(); });
    connect(&d->server, &ServerProcess::ready, this, [this] { d->serverReady(); });
    connect(&d->server, &ServerProcess::failed, this, [this](const QString &text) { d->serverFailed(text); });
    connect(&d->server, &ServerProcess::ended, this, [this] { d->serverEnded(); });
    connect(&d->server, &ServerProcess::printed, this, &LabSession::serverMessage);
}

LabSession::~LabSession() = default;

LabSession::State LabSession::state() const { return d->state; }
QString LabSession::errorText() const { return d->error; }
quint16 LabSession::serverPort() const { return d->server.port(); }
quint16 LabSession::managementPort() const { return d->server.managementPort(); }
QByteArray LabSession::managementToken() const { return d->server.token(); }

quint16 LabSession::proxyPort() const { return d->run ? d->run->proxyPort() : quint16(0); }
qint64 LabSession::serverPid() const { return d->server.pid(); }
const LabSettings &LabSession::settings() const { return d->settings; }
int LabSession::clients(Transport transport) const { return d->wanted[size_t(transport)]; }
Mishap LabSession::mishap(Transport transport) const { return d->suffering[size_t(transport)].mishap; }
const QList<Mark> &LabSession::marks() const { return d->marks; }
const Frame &LabSession::lastFrame() const { return d->last; }

void LabSession::setSettings(const LabSettings &settings)
{
    d->settings = settings;
    d->settings.server.speed = d->settings.proxy.speed = settings.speed;
    if (d->run || d->state == State::Starting)
        start();
}

void LabSession::start()
{
    const bool isEnding = d->server.isRunning();
    if (isEnding || d->run)
        stop(); // with all timers of the run that there was, also when its server is down
    if (isEnding) {
        d->startAgain = true;
        return;
    }
    d->marks.clear();
    d->serverPort = d->managementPort = 0;
    d->logFolder = std::make_unique<QTemporaryDir>();
    d->setState(State::Starting);
    const auto proxy = checkInstalled(d->settings.proxyKind).and_then([this] {
        return checkExpressible(d->settings.proxyKind, d->settings.proxy);
    });
    if (proxy)
        d->launch();
    else
        d->serverFailed(proxy.error());
}

void LabSession::stop()
{
    d->startAgain = false;
    d->downTime.reset();
    d->downTimer.stop();
    d->finishBy.reset();
    d->frameTimer.stop();
    d->run.reset();
    d->server.terminate();
    d->setState(State::Stopped);
}

void LabSession::setClients(Transport transport, int count, int perSecond)
{
    d->wanted[size_t(transport)] = count;
    if (d->isUp())
        d->run->setClients(transport, count, perSecond);
}

void LabSession::setPolicy(Transport transport, const ReconnectPolicy &policy)
{
    d->settings.policies[size_t(transport)] = policy;
    if (d->run)
        d->run->setPolicy(transport, policy);
}

void LabSession::setHabits(Transport transport, const ClientHabits &habits)
{
    d->settings.habits[size_t(transport)] = habits;
    if (d->run)
        d->run->setHabits(transport, habits);
}

void LabSession::setMishap(Transport transport, Mishap mishap, int count)
{
    const bool well = mishap == Mishap::None || count <= 0;
    const Private::Suffering next = well ? Private::Suffering() : Private::Suffering{mishap, count};
    if (std::exchange(d->suffering[size_t(transport)], next) == next || !d->isUp())
        return;
    d->run->setMishap(transport, next.mishap, next.count);
    addMark(well ? Mark::Kind::Fix : Mark::Kind::Fault, MarkLabel::mishap(transport, next.mishap));
}

void LabSession::setPublishing(double perSecond, qsizetype messageSize)
{
    d->settings.publishRate = perSecond;
    d->settings.messageSize = messageSize;
    if (d->isUp())
        d->run->setPublishing(perSecond, messageSize);
}

void LabSession::setPayments(double perSecond, std::chrono::milliseconds work)
{
    d->settings.paymentRate = perSecond;
    d->settings.paymentWork = work;
    if (d->isUp())
        d->run->setPayments(perSecond, d->settings.paymentWork);
}

void LabSession::setProxySettings(const ProxySettings &settings, const QString &markLabel)
{
    if (const auto possible = checkExpressible(d->settings.proxyKind, settings); !possible) {
        Q_EMIT serverMessage(possible.error());
        return;
    }
    d->settings.proxy = settings;
    d->settings.proxy.speed = d->settings.speed;
    ProxySettings healthy;
    healthy.speed = d->settings.speed;
    const bool faulty = d->settings.proxy != healthy;
    if (d->run)
        d->run->setProxySettings(d->settings.proxy);
    addMark(faulty ? Mark::Kind::Fault : Mark::Kind::Fix, markLabel);
}

void LabSession::closeAllLinks()
{
    if (!d->run)
        return;
    d->run->closeAllLinks();
    addMark(Mark::Kind::Fault, tr("all links closed"));
}

void LabSession::resetAllLinks()
{
    if (!d->run)
        return;
    if (const auto possible = checkResets(d->settings.proxyKind); !possible) {
        Q_EMIT serverMessage(possible.error());
        return;
    }
    d->run->resetAllLinks();
    addMark(Mark::Kind::Fault, tr("all links reset"));
}

void LabSession::patchServer(const QJsonObject &changes, const QString &markLabel)
{
    if (const auto patched = d->settings.server.patch(changes); !patched) {
        Q_EMIT serverMessage(patched.error());
        return;
    }
    if (d->run)
        d->run->patchServer(changes);
    addMark(Mark::Kind::Note, markLabel);
}

void LabSession::freezeServer(std::chrono::milliseconds time)
{
    if (d->state != State::Running)
        return;
    addMark(Mark::Kind::Fault, MarkLabel::frozen(time));
    d->run->freezeServer(time / d->settings.speed);
}

void LabSession::restartServer()
{
    if (d->takeDown(tr("server restart"), 0ms))
        d->server.terminate();
}

void LabSession::stopServer(std::optional<std::chrono::milliseconds> downFor)
{
    if (d->takeDown(MarkLabel::stopped(downFor), downFor))
        d->server.terminate();
}

void LabSession::killServer(std::optional<std::chrono::milliseconds> downFor)
{
    if (d->takeDown(MarkLabel::killed(downFor), downFor))
        d->server.kill();
}

void LabSession::startServer()
{
    if (d->state != State::ServerDown)
        return;
    addMark(Mark::Kind::Fix, tr("server started"));
    d->downTimer.stop();
    if (d->server.isRunning())
        d->downTime = 0ms; // it is still ending
    else
        d->launch();
}

void LabSession::addMark(Mark::Kind kind, const QString &label)
{
    if (!d->isUp())
        return;
    const Mark mark{std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - d->began), kind, label};
    d->marks.append(mark);
    Q_EMIT markAdded(mark);
}

void LabSession::finish(std::chrono::milliseconds grace)
{
    if (!d->run)
        return;
    d->run->setPublishing(0, d->settings.messageSize).then(this, [this, grace] {
        if (!d->run)
            return; // stopped meanwhile
        d->finishBy = Clock::now() + grace;
        d->framesSinceStop = 0;
    });
}

void LabSession::Private::launch()
{
    ServerSettings launched = settings.server;
    launched.port = serverPort; // the same ones after a restart: clients and proxy find it again
    launched.managementPort = managementPort;
    if (launched.log.isEmpty())
        launched.log = logFolder->filePath(QStringLiteral("log.sqlite"));
    server.start(launched);
}

//! False when there is no running server to take down.
bool LabSession::Private::takeDown(const QString &markLabel, std::optional<std::chrono::milliseconds> downFor)
{
    if (state != State::Running)
        return false;
    q->addMark(Mark::Kind::Fault, markLabel);
    downTime = downFor ? std::optional(*downFor / settings.speed) : std::nullopt;
    setState(State::ServerDown);
    return true;
}

void LabSession::Private::comeBack()
{
    q->addMark(Mark::Kind::Fix, tr("server started"));
    launch();
}

void LabSession::Private::serverReady()
{
    downTime.reset(); // of an order that came while it was starting
    serverPort = server.port();
    managementPort = server.managementPort();
    if (run) {
        setState(State::Running);
        return;
    }
    run = std::make_unique<LabRun>(settings, serverPort, managementPort, server.token());
    QObject::connect(run.get(), &LabRun::started, q, [this](const QString &text) { runStarted(text); });
    QObject::connect(run.get(), &LabRun::collected, q,
                     [this](const Frame &frame, bool final) { collected(frame, final); });
    QObject::connect(run.get(), &LabRun::orderRefused, q, &LabSession::serverMessage);
    run->start();
}

void LabSession::Private::runStarted(const QString &text)
{
    if (!text.isEmpty()) {
        serverFailed(text);
        return;
    }
    began = Clock::now();
    for (const Transport transport : allTransports) {
        const Suffering &now = suffering[size_t(transport)];
        run->setMishap(transport, now.mishap, now.count);
        run->setClients(transport, wanted[size_t(transport)], 0);
    }
    run->setPublishing(settings.publishRate, settings.messageSize);
    run->setPayments(settings.paymentRate, settings.paymentWork);
    frameTimer.start();
    setState(State::Running);
}

void LabSession::Private::serverFailed(const QString &text)
{
    error = text;
    frameTimer.stop();
    run.reset();
    downTime.reset();
    downTimer.stop();
    server.terminate();
    setState(State::Failed);
}

void LabSession::Private::serverEnded()
{
    if (std::exchange(startAgain, false)) {
        q->start();
    } else if (const auto time = std::exchange(downTime, std::nullopt)) {
        if (*time > 0ms)
            downTimer.start(*time);
        else
            launch();
    } else if (state == State::Running) {
        q->addMark(Mark::Kind::Fault, tr("server died"));
        setState(State::ServerDown);
    } else if (state == State::Starting && run) {
        serverFailed(tr("The server ended while the proxy was starting."));
    }
}

void LabSession::Private::collected(Frame frame, bool final)
{
    const auto now = Clock::now();
    frame.time = std::chrono::duration_cast<std::chrono::milliseconds>(now - began);
    const QString before = std::exchange(last, frame).swarm.refusal;
    if (frame.swarm.refusal != before && !frame.swarm.refusal.isEmpty())
        Q_EMIT q->serverMessage(frame.swarm.refusal);
    if (final) {
        Q_EMIT q->finished(frame);
        return;
    }
    Q_EMIT q->frameReady(frame);
    if (finishBy && (now >= *finishBy || (++framesSinceStop > 1 && everythingArrived()))) {
        finishBy.reset();
        run->collectFinal(frame.workload.published);
    }
}

bool LabSession::Private::everythingArrived() const
{
    if (last.workload.overdue > 0)
        return false;
    return std::all_of(last.swarm.transports.begin(), last.swarm.transports.end(), [](const TransportFrame &transport) {
        return transport.delivered == transport.expected && transport.missing == 0;
    });
}

void LabSession::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

} // namespace Pushlab
