// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/labadoption.h"

#include "client/persona.h"
#include "proxy/proxysettingsjson.h"
#include "ui/clientfaults.h"
#include "ui/proxyfaults.h"
#include "ui/serverfaults.h"

#include <QJsonObject>

#include <algorithm>

namespace Pushlab {

namespace {

//! Tries the choices of each fault alone, and switches on those that \a fits; the later ones first, which change more.
template <typename Fits>
void switchOn(FaultModel &model, const QList<Fault> &resting, Fits fits)
{
    for (int row = 0; row < resting.size(); ++row) {
        const int choices = std::max(1, int(resting.at(row).choices.size()));
        for (int choice = choices - 1; choice >= 0; --choice) {
            QList<Fault> probe = resting;
            probe[row].active = true;
            probe[row].choice = choice;
            if (!fits(row, probe))
                continue;
            if (resting.at(row).choices.isEmpty())
                model.setActive(row, true);
            else
                model.choose(row, choice);
            break;
        }
    }
}

void adoptServer(ServerPanel &server, const ServerSettings &wanted)
{
    server.setThreadPerRequest(wanted.threading == ServerSettings::Threading::ThreadPerRequest);
    server.setLogToFile(wanted.log.isEmpty());
    server.setPool(wanted.pool);
    server.setQueue(wanted.queue);
    const ServerSettings usual;
    switchOn(*server.faults(), ServerFaults::list(), [&](int row, const QList<Fault> &probe) {
        const QString option = ServerFaults::option(row);
        return wanted.text(option) != usual.text(option) && ServerFaults::value(row, probe) == wanted.text(option);
    });
}

void adoptProxy(ProxyPanel &proxy, const ProxySettings &wanted)
{
    const QJsonObject usual = toJson(ProxySettings());
    const QJsonObject all = toJson(wanted);
    switchOn(*proxy.faults(), ProxyFaults::list(), [&](int, const QList<Fault> &probe) {
        const QJsonObject applied = toJson(ProxyFaults::applied({}, probe));
        const QStringList keys = applied.keys();
        return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
            return applied.value(key) == usual.value(key) || applied.value(key) == all.value(key);
        });
    });
}

bool sameClients(const LabSettings &a, const LabSettings &b)
{
    return a.policies == b.policies && a.habits == b.habits && a.browserTabs == b.browserTabs
        && a.browserLimits == b.browserLimits;
}

//! Whether everything about the clients in which \a after differs from \a before is as \a wanted has it.
bool changesOnlyTowards(const LabSettings &wanted, const LabSettings &before, const LabSettings &after)
{
    const auto fits = [](const auto &want, const auto &was, const auto &is) { return is == was || is == want; };
    bool all = fits(wanted.browserTabs, before.browserTabs, after.browserTabs)
        && fits(wanted.browserLimits, before.browserLimits, after.browserLimits);
    for (size_t i = 0; i < transportCount; ++i) {
        all = all && fits(wanted.policies[i], before.policies[i], after.policies[i]);
        const ClientHabits &want = wanted.habits[i];
        const ClientHabits &was = before.habits[i];
        const ClientHabits &is = after.habits[i];
        all = all && fits(want.visit, was.visit, is.visit) && fits(want.cleansUp, was.cleansUp, is.cleansUp)
            && fits(want.cookie, was.cookie, is.cookie) && fits(want.pollPause, was.pollPause, is.pollPause)
            && fits(want.keepAlive, was.keepAlive, is.keepAlive);
    }
    return all;
}

void adoptClients(LabController &lab, const LabSetup &setup)
{
    const LabSettings usual;
    for (const Transport transport : allTransports) {
        const auto at = size_t(transport);
        int index = 0;
        for (const Persona &persona : personas()) {
            if (persona.transport != transport)
                continue;
            ++index; // 0 is the lab's own
            const bool isIt
                = persona.policy == setup.settings.policies[at] && persona.habits == setup.settings.habits[at];
            if (isIt && (persona.policy != usual.policies[at] || persona.habits != usual.habits[at]))
                lab.personas()->choose(int(transport), index);
        }
    }
    const LabSettings resting = lab.settings();
    switchOn(*lab.clientFaults(), ClientFaults::list(), [&](int, const QList<Fault> &probe) {
        LabSettings changed = resting;
        ClientFaults::apply(probe, changed);
        return !sameClients(changed, resting) && changesOnlyTowards(setup.settings, resting, changed);
    });
    for (const Transport transport : allTransports)
        lab.clients()->setWanted(int(transport), setup.clients[size_t(transport)].count);
}

} // namespace

void adopt(LabController &lab, const LabSetup &setup)
{
    lab.reset();
    show(lab, setup);
}

void show(LabController &lab, const LabSetup &setup)
{
    lab.clientFaults()->clear();
    lab.proxy()->clear();
    lab.server()->reset();
    lab.personas()->clear();
    lab.proxy()->setKindIndex(int(setup.settings.proxyKind));
    adoptServer(*lab.server(), setup.settings.server);
    adoptProxy(*lab.proxy(), setup.settings.proxy);
    lab.load()->setPublishRate(int(setup.settings.publishRate));
    lab.load()->setPayments(setup.settings.paymentRate > 0);
    adoptClients(lab, setup);
}

} // namespace Pushlab
