// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/labvisit.h"

#include "proxy/proxysettingsjson.h"
#include "ui/labadoption.h"
#include "ui/labcontroller.h"

#include <QJsonObject>

namespace Pushlab {

namespace {

void restore(FaultModel &model, const QList<Fault> &faults)
{
    for (int row = 0; row < faults.size(); ++row) {
        if (model.faults().at(row).choice != faults.at(row).choice)
            model.choose(row, faults.at(row).choice);
        model.setActive(row, faults.at(row).active);
    }
}

template <typename Value>
void take(Value &to, const Value &before, const Value &now)
{
    if (before != now)
        to = now;
}

} // namespace

LabVisit::LabVisit(LabController &lab, const LabSession &session)
    : m_lab(lab),
      m_clientFaults(lab.clientFaults()->faults()),
      m_personas(lab.personas()->chosen()),
      m_proxyKind(lab.proxy()->kindIndex()),
      m_preset(lab.proxy()->preset()),
      m_proxyFaults(lab.proxy()->faults()->faults()),
      m_server(lab.server()->settings()),
      m_serverFaults(lab.server()->faults()->faults()),
      m_publishRate(lab.load()->publishRate()),
      m_payments(lab.load()->payments())
{
    LabSetup setup{session.settings(), {}};
    for (const Transport transport : allTransports) {
        m_clients[size_t(transport)] = lab.clients()->wanted(transport);
        setup.clients[size_t(transport)].count = session.clients(transport);
    }
    show(lab, setup);
    m_seen = lab.settings();
}

LabVisit::~LabVisit()
{
    for (const Transport transport : allTransports)
        m_lab.clients()->setWanted(int(transport), m_clients[size_t(transport)]);
    restore(*m_lab.clientFaults(), m_clientFaults);
    for (int i = 0; i < m_personas.size(); ++i)
        m_lab.personas()->choose(i, m_personas.at(i));
    m_lab.proxy()->setKindIndex(m_proxyKind);
    m_lab.proxy()->setPreset(m_preset);
    restore(*m_lab.proxy()->faults(), m_proxyFaults);
    m_lab.server()->setThreadPerRequest(m_server.threading == ServerSettings::Threading::ThreadPerRequest);
    m_lab.server()->setLogToFile(m_server.log.isEmpty());
    m_lab.server()->setPool(m_server.pool);
    m_lab.server()->setQueue(m_server.queue);
    restore(*m_lab.server()->faults(), m_serverFaults);
    m_lab.load()->setPublishRate(m_publishRate);
    m_lab.load()->setPayments(m_payments);
}

LabSettings LabVisit::wanted(LabSettings session, const LabSettings &panels)
{
    for (const QString &name : ServerSettings::names()) {
        if (name != QLatin1StringView("log") && panels.server.text(name) != m_seen.server.text(name))
            session.server.set(name, panels.server.text(name));
    }
    take(session.server.log, m_seen.server.log, panels.server.log);
    const QJsonObject before = toJson(m_seen.proxy);
    const QJsonObject now = toJson(panels.proxy);
    QJsonObject changes;
    for (const QString &name : now.keys()) {
        if (now.value(name) != before.value(name))
            changes.insert(name, now.value(name));
    }
    patch(session.proxy, changes);
    take(session.proxyKind, m_seen.proxyKind, panels.proxyKind);
    for (size_t i = 0; i < transportCount; ++i) {
        take(session.policies[i], m_seen.policies[i], panels.policies[i]);
        take(session.habits[i], m_seen.habits[i], panels.habits[i]);
    }
    take(session.browserTabs, m_seen.browserTabs, panels.browserTabs);
    take(session.browserLimits, m_seen.browserLimits, panels.browserLimits);
    take(session.seed, m_seen.seed, panels.seed);
    take(session.speed, m_seen.speed, panels.speed);
    m_seen = panels;
    return session;
}

void LabController::setBorrowed(bool borrowed)
{
    if (borrowed == isBorrowed())
        return;
    m_hands.reset(); // what the panels are moved to is nobody's wish
    if (borrowed)
        m_visit = std::make_unique<LabVisit>(*this, m_session);
    else
        m_visit.reset();
    followPanels();
    Q_EMIT borrowedChanged();
    Q_EMIT faultyChanged();
}

LabSettings LabController::wanted() { return m_visit ? m_visit->wanted(m_session.settings(), settings()) : settings(); }

} // namespace Pushlab
