// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proxypanel.h"

#include "proxy/presets.h"
#include "ui/figures.h"
#include "ui/languagewatch.h"
#include "ui/proxyfaults.h"

namespace Pushlab {

using namespace std::chrono_literals;

namespace {
constexpr auto trafficInterval = 500ms;
constexpr auto lately = 10'000ms;
} // namespace

ProxyPanel::ProxyPanel(QObject *parent) : QObject(parent), m_faults(ProxyFaults::list())
{
    findKinds();
    connect(&m_faults, &FaultModel::changed, this, [this](int, const QString &markLabel) {
        Q_EMIT settingsChanged();
        Q_EMIT settingsWanted(markLabel);
    });
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] {
        m_faults.reword(ProxyFaults::list());
        findKinds();
        Q_EMIT worded();
        Q_EMIT settingsChanged();
        Q_EMIT counted();
    });
}

void ProxyPanel::findKinds()
{
    m_kindObstacles.clear();
    for (const ProxyKind kind : allProxyKinds) {
        const auto installed = checkInstalled(kind);
        m_kindObstacles.append(installed ? QString() : installed.error());
    }
}

bool ProxyPanel::idleTimeout() const { return m_faults.faults().at(ProxyFaults::idleTimeout).active; }
void ProxyPanel::setIdleTimeout(bool on) { m_faults.setActive(ProxyFaults::idleTimeout, on); }

QList<QString> ProxyPanel::kinds() const
{
    QList<QString> names;
    for (const ProxyKind kind : allProxyKinds)
        names.append(proxyKindName(kind));
    return names;
}

void ProxyPanel::setKindIndex(int index)
{
    if (index == int(m_kind) || !m_kindObstacles.value(index, QStringLiteral("no such kind")).isEmpty())
        return;
    m_kind = ProxyKind(index);
    clearMeasurements();
    Q_EMIT settingsChanged();
    Q_EMIT kindWanted();
}

QString ProxyPanel::obstacle() const
{
    const auto possible = checkExpressible(m_kind, settings());
    return possible ? QString() : possible.error();
}

QList<QString> ProxyPanel::presetTitles() const
{
    //: A proxy without faults, first in the list of presets.
    QList<QString> titles{tr("Plain proxy")};
    for (const Preset &preset : presets())
        titles.append(preset.title);
    return titles;
}

void ProxyPanel::setPreset(int index)
{
    if (index < 0 || index > presets().size() || index == m_preset)
        return;
    m_preset = index;
    Q_EMIT settingsChanged();
    Q_EMIT settingsWanted(presetTitles().at(index));
}

QList<QString> ProxyPanel::presetEffects() const
{
    QList<QString> texts;
    if (m_preset > 0) {
        for (const Preset::Effect &effect : presets().at(m_preset - 1).effects)
            texts.append(effect.text);
    }
    return texts;
}

QString ProxyPanel::presetSource() const { return m_preset > 0 ? presets().at(m_preset - 1).source : QString(); }

QString ProxyPanel::cures() const
{
    QStringList lines;
    if (m_preset > 0) {
        for (const Preset::Cure &cure : presets().at(m_preset - 1).cures)
            lines << QStringLiteral("# %1").arg(cure.product) << cure.lines << QString();
    }
    return lines.join(u'\n').trimmed();
}

void ProxyPanel::clear()
{
    m_faults.clear();
    setPreset(0);
}

ProxySettings ProxyPanel::settings() const
{
    ProxySettings settings = m_preset > 0 ? presets().at(m_preset - 1).settings : ProxySettings();
    settings.speed = m_speed;
    return ProxyFaults::applied(settings, m_faults.faults());
}

void ProxyPanel::applyFrame(const Frame &frame)
{
    if (!m_closed.empty() && frame.time < m_closed.back().time)
        m_closed.clear();
    m_closed.push_back({frame.time, frame.proxy.closedIdle});
    while (frame.time - m_closed.front().time > lately)
        m_closed.pop_front();
    m_counters = frame.proxy;
    m_counts = frame.proxyCounts;
    Q_EMIT counted();
    measureTraffic(frame);
}

void ProxyPanel::measureTraffic(const Frame &frame)
{
    if (frame.time < m_nextTraffic - trafficInterval) { // another run
        m_clientBytes.clear();
        m_upstreamBytes.clear();
        m_nextTraffic = 0ms;
    }
    qint64 bytes = 0;
    for (const TransportFrame &transport : frame.swarm.transports)
        bytes += transport.bytesIn + transport.bytesOut;
    m_clientBytes.add(frame.time, bytes);
    m_upstreamBytes.add(frame.time, frame.proxy.bytesUp + frame.proxy.bytesDown);
    if (frame.time < m_nextTraffic)
        return;
    m_nextTraffic = frame.time + trafficInterval;
    //: How much goes over a path between two cards. %1 an amount: "84 kB".
    const auto rate = [](double perSecond) { return tr("%1/s").arg(Figures::bytes(qint64(perSecond))); };
    m_traffic = rate(m_clientBytes.perSecond());
    m_upstreamTraffic = m_counts ? rate(m_upstreamBytes.perSecond()) : Figures::unknown();
    Q_EMIT trafficChanged();
}

void ProxyPanel::clearMeasurements()
{
    m_counters = {};
    m_counts = !isProduct();
    m_closed.clear();
    m_clientBytes.clear();
    m_upstreamBytes.clear();
    m_traffic.clear();
    m_upstreamTraffic.clear();
    m_nextTraffic = 0ms;
    Q_EMIT counted();
    Q_EMIT trafficChanged();
}

QString ProxyPanel::closedLately() const
{
    const qint64 closed = m_closed.empty() ? 0 : m_closed.back().total - m_closed.front().total;
    if (closed <= 0)
        return {};
    return tr("Closed %1 idle connections in the last 10 s.").arg(Figures::count(closed));
}

QString ProxyPanel::figure(qint64 counted) const { return m_counts ? Figures::count(counted) : Figures::unknown(); }
QString ProxyPanel::closedIdle() const { return figure(m_counters.closedIdle); }
QString ProxyPanel::badGateway() const { return figure(m_counters.badGateway); }
QString ProxyPanel::gatewayTimeout() const { return figure(m_counters.gatewayTimeout); }
QString ProxyPanel::links() const { return figure(m_counters.links); }
QString ProxyPanel::upstreams() const { return figure(m_counters.upstreams); }

} // namespace Pushlab
