// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/serverpanel.h"

#include "ui/figures.h"
#include "ui/languagewatch.h"
#include "ui/serverfaults.h"

namespace Pushlab {

ServerPanel::ServerPanel(QObject *parent) : QObject(parent), m_faults(ServerFaults::list())
{
    m_settings.log.clear();
    connect(&m_faults, &FaultModel::changed, this, [this](int row, const QString &markLabel) {
        const QString option = ServerFaults::option(row);
        if (m_settings.set(option, ServerFaults::value(row, m_faults.faults())))
            changeLive(option, markLabel);
    });
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] {
        m_faults.reword(ServerFaults::list());
        Q_EMIT read();
    });
}

void ServerPanel::setSpeed(int speed)
{
    m_settings.speed = speed;
    Q_EMIT settingsChanged();
}

void ServerPanel::setThreadPerRequest(bool on)
{
    if (threadPerRequest() == on)
        return;
    m_settings.threading = on ? ServerSettings::Threading::ThreadPerRequest : ServerSettings::Threading::EventLoop;
    Q_EMIT settingsChanged();
    Q_EMIT restartWanted();
}

void ServerPanel::setLogToFile(bool on)
{
    if (logToFile() == on)
        return;
    m_settings.log = on ? QString() : QStringLiteral("memory");
    Q_EMIT settingsChanged();
    Q_EMIT restartWanted();
}

void ServerPanel::setPool(int threads)
{
    if (m_settings.pool == threads)
        return;
    m_settings.pool = threads;
    changeLive(QStringLiteral("pool"), tr("pool of %1").arg(threads));
}

void ServerPanel::setQueue(int requests)
{
    if (m_settings.queue == requests)
        return;
    m_settings.queue = requests;
    changeLive(QStringLiteral("queue"), tr("queue of %1").arg(requests));
}

void ServerPanel::reset()
{
    const ServerSettings plain;
    m_faults.clear();
    setThreadPerRequest(false);
    setLogToFile(true);
    setPool(plain.pool);
    setQueue(plain.queue);
}

void ServerPanel::changeLive(const QString &name, const QString &markLabel)
{
    Q_EMIT settingsChanged();
    Q_EMIT patchWanted(name, markLabel);
}

QString ServerPanel::known(bool isKnown, const QString &text) const
{
    return m_frame.reachable && isKnown ? text : Figures::unknown();
}

QString ServerPanel::busy() const
{
    return known(true, tr("%1 of %2").arg(Figures::count(m_frame.poolBusy), Figures::count(m_frame.poolThreads)));
}

QString ServerPanel::queued() const
{
    return known(true, tr("%1 of %2").arg(Figures::count(m_frame.poolQueued), Figures::count(m_frame.poolQueueLimit)));
}

QString ServerPanel::rejected() const { return known(true, Figures::count(m_frame.poolRejected)); }
QString ServerPanel::connections() const { return known(true, Figures::count(m_frame.connections)); }
QString ServerPanel::memory() const { return known(m_frame.residentBytes >= 0, Figures::bytes(m_frame.residentBytes)); }
QString ServerPanel::descriptors() const
{
    return known(m_frame.descriptors >= 0, Figures::count(m_frame.descriptors));
}
QString ServerPanel::threads() const { return known(m_frame.osThreads >= 0, Figures::count(m_frame.osThreads)); }

bool ServerPanel::isPoolFull() const
{
    return m_frame.reachable && m_frame.poolThreads > 0 && m_frame.poolBusy >= m_frame.poolThreads;
}

void ServerPanel::applyFrame(const Frame &frame)
{
    m_frame = frame.server;
    Q_EMIT read();
}

void ServerPanel::clearMeasurements()
{
    m_frame = {};
    Q_EMIT read();
}

} // namespace Pushlab
