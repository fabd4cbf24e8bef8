// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/retiredendpoints.h"

#include "proxy/endpoint.h"

#include <utility>

namespace Pushlab {

namespace {

constexpr int patience = 60'000; // ms, as nginx send_timeout: a server that takes nothing of what is unsent

} // namespace

RetiredEndpoints::RetiredEndpoints() = default;

RetiredEndpoints::~RetiredEndpoints() = default;

void RetiredEndpoints::add(std::unique_ptr<Endpoint> endpoint)
{
    if (endpoint->gone()) {
        endpoint.release()->deleteLater();
        return;
    }
    Endpoint *key = endpoint.get();
    connect(key, &Endpoint::changed, this, [this, key] { look(key); });
    m_endpoints[key] = {std::move(endpoint), key->unsent()};
    if (!m_timer.isActive())
        m_timer.start(patience, this);
    look(key);
}

void RetiredEndpoints::look(Endpoint *endpoint)
{
    while (endpoint->available() > 0) // else a full buffer would hide that the server closes
        endpoint->take();
    if (!endpoint->gone())
        return;
    auto node = m_endpoints.extract(endpoint);
    if (!node.empty())
        node.mapped().endpoint.release()->deleteLater();
    if (m_endpoints.empty())
        m_timer.stop();
}

void RetiredEndpoints::setToxics(const QList<Toxic> &toxics)
{
    for (Endpoint *endpoint : all())
        endpoint->setToxics(toxics);
}

void RetiredEndpoints::resetAll()
{
    for (Endpoint *endpoint : all())
        endpoint->reset();
}

qint64 RetiredEndpoints::heldBytes() const
{
    qint64 held = 0;
    for (const auto &[key, retired] : m_endpoints)
        held += key->held();
    return held;
}

void RetiredEndpoints::timerEvent(QTimerEvent *)
{
    for (Endpoint *endpoint : all()) {
        Retired &retired = m_endpoints.at(endpoint);
        const qint64 before = std::exchange(retired.unsent, endpoint->unsent());
        if (!endpoint->endHeld() && retired.unsent >= before)
            endpoint->abort();
    }
}

// One that closes leaves the table.
QList<Endpoint *> RetiredEndpoints::all() const
{
    QList<Endpoint *> result;
    for (const auto &[key, retired] : m_endpoints)
        result.append(key);
    return result;
}

} // namespace Pushlab
