// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"

#include "lab/labsessionprivate.h"
#include "lab/marklabel.h"

#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {
constexpr auto frameInterval = 100ms;
}

LabSession::LabSession(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    qRegisterMetaType<Frame>();
    qRegisterMetaType<Mark>();
    qRegisterMetaType<ServerThreads>();
    qRegisterMetaType<WireFrame>();
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

void LabSession::setPublishing(double perSecond, qsizetype messageSize, quint64 messages)
{
    d->settings.publishRate = perSecond;
    d->settings.messageSize = messageSize;
    if (d->isUp())
        d->run->setPublishing(perSecond, messageSize, messages);
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

void LabSession::askThreads()
{
    if (d->run)
        d->run->askThreads();
    else
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT threadsTold({{}, tr("No server runs.")});
            },
            Qt::QueuedConnection);
}

void LabSession::watch(Transport transport, int client)
{
    const std::pair wanted(transport, client);
    if (std::exchange(d->watched, wanted) != wanted && d->run)
        d->run->watch(transport, client);
}

void LabSession::watchNobody()
{
    if (std::exchange(d->watched, std::nullopt) && d->run)
        d->run->watch(Transport::LongPoll, -1);
}

void LabSession::finish(std::chrono::milliseconds grace)
{
    if (!d->run)
        return;
    d->run->stopPublishing([this, grace] {
        if (!d->run)
            return; // stopped meanwhile
        d->finishBy = Clock::now() + grace;
        d->framesSinceStop = 0;
    });
}

} // namespace Pushlab
