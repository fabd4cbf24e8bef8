// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proxypanel.h"

#include "ui/figures.h"

namespace Pushlab {

using namespace std::chrono_literals;

namespace {
constexpr auto lately = 10'000ms;
//! As met in production: short ones of load balancers, nginx's and ALB's 60 s, Cloudflare's 100 s.
constexpr std::array choices{15s, 30s, 60s, 100s};
} // namespace

ProxyPanel::ProxyPanel(QObject *parent) : QObject(parent) {}

void ProxyPanel::setIdleTimeout(bool on)
{
    if (m_idleTimeout == on)
        return;
    m_idleTimeout = on;
    Q_EMIT settingsChanged();
    Q_EMIT settingsWanted();
}

void ProxyPanel::setIdleChoice(int index)
{
    index = std::clamp(index, 0, int(choices.size()) - 1);
    if (m_idleChoice == index)
        return;
    m_idleChoice = index;
    Q_EMIT settingsChanged();
    if (m_idleTimeout)
        Q_EMIT settingsWanted();
}

QList<QString> ProxyPanel::idleChoices() const
{
    QList<QString> names;
    for (const std::chrono::seconds choice : choices)
        names.append(Figures::labDuration(choice, 1));
    return names;
}

std::chrono::seconds ProxyPanel::idleSeconds() const { return choices[size_t(m_idleChoice)]; }
QString ProxyPanel::idleText() const { return Figures::labDuration(idleSeconds(), m_speed); }

void ProxyPanel::setSpeed(int speed)
{
    if (m_speed == speed)
        return;
    m_speed = speed;
    Q_EMIT settingsChanged();
}

ProxySettings ProxyPanel::settings() const
{
    ProxySettings settings;
    if (m_idleTimeout)
        settings.idleTimeout = idleSeconds();
    settings.speed = m_speed;
    return settings;
}

QString ProxyPanel::markLabel() const
{
    return m_idleTimeout ? tr("idle timeout %1").arg(idleChoices().at(m_idleChoice)) : tr("idle timeout off");
}

void ProxyPanel::applyFrame(const Frame &frame)
{
    if (!m_closed.empty() && frame.time < m_closed.back().time)
        m_closed.clear();
    m_closed.push_back({frame.time, frame.proxy.closedIdle});
    while (frame.time - m_closed.front().time > lately)
        m_closed.pop_front();
    m_counters = frame.proxy;
    Q_EMIT counted();
}

void ProxyPanel::clearMeasurements()
{
    m_counters = {};
    m_closed.clear();
    Q_EMIT counted();
}

QString ProxyPanel::closedLately() const
{
    const qint64 closed = m_closed.empty() ? 0 : m_closed.back().total - m_closed.front().total;
    if (closed <= 0)
        return {};
    return tr("Closed %1 idle connections in the last 10 s.").arg(Figures::count(closed));
}

QString ProxyPanel::closedIdle() const { return Figures::count(m_counters.closedIdle); }
QString ProxyPanel::badGateway() const { return Figures::count(m_counters.badGateway); }
QString ProxyPanel::gatewayTimeout() const { return Figures::count(m_counters.gatewayTimeout); }
QString ProxyPanel::links() const { return Figures::count(m_counters.links); }
QString ProxyPanel::upstreams() const { return Figures::count(m_counters.upstreams); }

} // namespace Pushlab
