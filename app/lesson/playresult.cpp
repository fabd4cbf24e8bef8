// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/playresult.h"

#include <QJsonArray>

#include <algorithm>

namespace Pushlab {

namespace {

QJsonValue figure(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject json(const Verdict &verdict)
{
    return {{QStringLiteral("metric"), verdict.expectation.metric},
            {QStringLiteral("is"), operatorText(verdict.expectation.is)},
            {QStringLiteral("wanted"), figure(verdict.wanted)},
            {QStringLiteral("got"), figure(verdict.got)},
            {QStringLiteral("held"), verdict.held},
            {QStringLiteral("tookMs"), qint64(verdict.took.count())},
            {QStringLiteral("says"), verdict.expectation.says},
            {QStringLiteral("text"), verdict.text()}};
}

} // namespace

bool StepResult::passed() const
{
    return std::all_of(verdicts.begin(), verdicts.end(), [](const Verdict &verdict) { return verdict.held; });
}

bool PlayResult::passed() const
{
    return error.isEmpty() && results.size() == steps
        && std::all_of(results.begin(), results.end(), [](const StepResult &result) { return result.passed(); });
}

QJsonObject PlayResult::toJson() const
{
    QJsonArray list;
    for (const StepResult &result : results) {
        QJsonArray verdicts;
        for (const Verdict &verdict : result.verdicts)
            verdicts.append(json(verdict));
        QJsonArray evidence;
        for (const Evidence &source : result.evidence)
            evidence.append(source.toJson());
        list.append(QJsonObject{{QStringLiteral("title"), result.title},
                                {QStringLiteral("passed"), result.passed()},
                                {QStringLiteral("evidence"), evidence},
                                {QStringLiteral("expectations"), verdicts}});
    }
    return {{QStringLiteral("title"), title},
            {QStringLiteral("comparison"), comparison ? QJsonValue(comparison->toJson()) : QJsonValue()},
            {QStringLiteral("passed"), passed()},
            {QStringLiteral("speed"), speed},
            {QStringLiteral("seed"), qint64(seed)},
            {QStringLiteral("proxy"), proxyKindKey(proxyKind)},
            {QStringLiteral("tookMs"), qint64(took.count())},
            {QStringLiteral("error"), error},
            {QStringLiteral("steps"), list}};
}

} // namespace Pushlab
