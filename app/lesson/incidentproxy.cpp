// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentproxy.h"

namespace Pushlab {

namespace {

Expected<void> checkAction(const Action &action, ProxyKind kind)
{
    if (const auto *change = std::get_if<Act::SetProxy>(&action))
        return checkExpressible(kind, change->settings);
    if (const auto *anew = std::get_if<Act::SetUp>(&action))
        return checkExpressible(kind, anew->setup.settings.proxy);
    if (const auto *simple = std::get_if<Act::Simple>(&action); simple && *simple == Act::Simple::ResetAll)
        return checkResets(kind);
    return {};
}

bool needsProxyFigures(const Expectation &expectation)
{
    const QLatin1StringView prefix("proxy.");
    const auto *other = std::get_if<QString>(&expectation.value);
    return expectation.metric.startsWith(prefix) || (other && other->startsWith(prefix));
}

} // namespace

Expected<void> checkProxy(const Incident &incident, ProxyKind kind)
{
    if (const auto possible = checkExpressible(kind, incident.setup.settings.proxy); !possible)
        return possible;
    for (const Step &step : incident.steps) {
        for (const Action &action : step.actions) {
            if (const auto possible = checkAction(action, kind); !possible)
                return failure(QStringLiteral("step \"%1\": %2").arg(step.title, possible.error()));
        }
    }
    return {};
}

QStringList leaveOutUntold(Incident &incident, ProxyKind kind)
{
    QStringList texts;
    if (kind == ProxyKind::BuiltIn)
        return texts;
    for (Step &step : incident.steps) {
        for (const Expectation &expectation : std::as_const(step.expectations)) {
            if (needsProxyFigures(expectation))
                texts.append(QStringLiteral("%1: %2").arg(step.title, expectation.metric));
        }
        step.expectations.removeIf(needsProxyFigures);
    }
    return texts;
}

} // namespace Pushlab
