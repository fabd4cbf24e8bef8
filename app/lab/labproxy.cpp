// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labproxy.h"

#include <QHostAddress>

#include <utility>

namespace Pushlab {

LabProxy::LabProxy(ProxyKind kind) : m_name(proxyKindName(kind))
{
    if (kind == ProxyKind::BuiltIn) {
        m_builtIn = std::make_unique<ReverseProxy>();
        return;
    }
    m_product = std::make_unique<RealProxy>(kind == ProxyKind::Nginx ? RealProxy::Product::Nginx
                                                                     : RealProxy::Product::Haproxy);
    connect(m_product.get(), &RealProxy::ready, this, &LabProxy::productReady);
    connect(m_product.get(), &RealProxy::failed, this, &LabProxy::productFailed);
    connect(m_product.get(), &RealProxy::ended, this, &LabProxy::productEnded);
}

void LabProxy::start(const ProxySettings &settings, quint16 serverPort, quint32 seed)
{
    const QHostAddress loopback(QHostAddress::LocalHost);
    if (m_builtIn) {
        m_builtIn->setUpstream(loopback, serverPort);
        m_builtIn->applySettings(settings);
        m_builtIn->setSeed(seed);
        const bool listening = m_builtIn->listen(loopback, 0);
        Q_EMIT started(m_builtIn->port(),
                       listening ? QString() : tr("The proxy cannot listen: %1.").arg(m_builtIn->errorText()));
        return;
    }
    m_settings = settings;
    m_servers = {QStringLiteral("%1:%2").arg(loopback.toString()).arg(serverPort)};
    m_busy = true;
    m_loading = m_settings;
    m_product->start(m_settings, m_servers);
}

void LabProxy::applySettings(const ProxySettings &settings)
{
    if (m_builtIn)
        return m_builtIn->applySettings(settings);
    m_settings = settings;
    m_changed = true;
    goOn();
}

void LabProxy::closeAll()
{
    if (m_builtIn)
        return m_builtIn->closeAll();
    m_stopNext = true;
    goOn();
}

void LabProxy::resetAll()
{
    if (m_builtIn)
        m_builtIn->resetAll();
}

void LabProxy::tapWire(bool on)
{
    if (m_builtIn)
        m_builtIn->tapWire(on);
}

std::optional<WireRecords> LabProxy::takeWire(const QList<quint16> &ports)
{
    if (!m_builtIn)
        return std::nullopt;
    m_builtIn->followWire(ports);
    return m_builtIn->takeWire();
}

std::optional<ProxyCounters> LabProxy::counters() const
{
    return m_builtIn ? std::optional(m_builtIn->counters()) : std::nullopt;
}

void LabProxy::goOn()
{
    if (m_busy)
        return;
    const bool stop = std::exchange(m_stopNext, false);
    if (!std::exchange(m_changed, false) && !stop)
        return;
    if (!m_product->isRunning()) {
        Q_EMIT refused(tr("%1 is not running. Start the lab again.").arg(m_name));
        return;
    }
    m_busy = true;
    m_stopping = stop;
    m_loading = m_settings;
    if (stop)
        m_product->stop(); // What changed meanwhile it begins with.
    else
        m_product->applySettings(m_settings);
}

void LabProxy::productReady()
{
    m_busy = false;
    m_loaded = m_loading;
    if (!std::exchange(m_started, true))
        Q_EMIT started(m_product->port(), {});
    goOn();
}

void LabProxy::productFailed(const QString &text)
{
    m_busy = false;
    if (m_started && !m_changed)
        m_settings = m_loaded; // or the next start would be with what it refused
    if (m_started)
        Q_EMIT refused(text);
    else
        Q_EMIT started(0, text);
    goOn();
}

void LabProxy::productEnded()
{
    if (std::exchange(m_stopping, false)) {
        m_changed = false;
        m_loading = m_settings;
        m_product->start(m_settings, m_servers);
        return;
    }
    m_busy = false;
    Q_EMIT refused(tr("%1 ended by itself: nobody accepts connections now. Start the lab again.").arg(m_name));
}

} // namespace Pushlab
