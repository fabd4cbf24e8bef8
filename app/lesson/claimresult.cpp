// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/claimresult.h"

#include <QJsonArray>

#include <algorithm>

namespace Pushlab {

namespace {

const QString idKey = QStringLiteral("id");
const QString whenKey = QStringLiteral("when");
const QString speedKey = QStringLiteral("speed");
const QString tookKey = QStringLiteral("tookMs");
const QString agreesKey = QStringLiteral("agrees");
const QString errorKey = QStringLiteral("error");
const QString figuresKey = QStringLiteral("figures");
const QString saysKey = QStringLiteral("says");
const QString textKey = QStringLiteral("text");
const QString meaningKey = QStringLiteral("meaning");
const QString heldKey = QStringLiteral("held");

QString cell(QString text) { return text.replace(u'|', QStringLiteral("\\|")); }

QString measuredCell(const TaughtClaim &claim, const ClaimResult *result)
{
    if (!claim.check.play)
        return QStringLiteral("Not measured: %1 Instead: %2").arg(claim.check.means, claim.check.instead);
    if (!result)
        return QStringLiteral("not yet measured");
    if (!result->error.isEmpty())
        return result->error;
    QStringList lines;
    for (const ClaimFigure &figure : result->figures)
        lines.append(QStringLiteral("%1%2 (`%3`)")
                         .arg(figure.held ? QString() : QStringLiteral("NOT AS SAID: "), figure.says, figure.text));
    if (!claim.check.simulated.isEmpty())
        lines.append(QStringLiteral("Simulated: ") + claim.check.simulated);
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

ClaimResult ClaimResult::of(const TaughtClaim &claim, const PlayResult &play, const QDateTime &when)
{
    ClaimResult result{.id = claim.id,
                       .when = when,
                       .speed = play.speed,
                       .took = play.took,
                       .agrees = play.passed(),
                       .error = play.error,
                       .figures = {}};
    for (const StepResult &step : play.results) {
        for (const Verdict &verdict : step.verdicts) {
            const Metric *const metric = metricNamed(verdict.expectation.metric);
            result.figures.append({.says = verdict.expectation.says,
                                   .text = verdict.text(),
                                   .meaning = metric ? metric->meaning : QString(),
                                   .held = verdict.held});
        }
    }
    return result;
}

QJsonObject ClaimResult::toJson() const
{
    QJsonArray list;
    for (const ClaimFigure &figure : figures)
        list.append(QJsonObject{{saysKey, figure.says},
                                {textKey, figure.text},
                                {meaningKey, figure.meaning},
                                {heldKey, figure.held}});
    return {{idKey, id},
            {whenKey, when.toUTC().toString(Qt::ISODate)},
            {speedKey, speed},
            {tookKey, qint64(took.count())},
            {agreesKey, agrees},
            {errorKey, error},
            {figuresKey, list}};
}

std::optional<ClaimResult> ClaimResult::fromJson(const QJsonObject &json)
{
    ClaimResult result{.id = json.value(idKey).toString(),
                       .when = QDateTime::fromString(json.value(whenKey).toString(), Qt::ISODate),
                       .speed = json.value(speedKey).toInt(1),
                       .took = std::chrono::milliseconds(json.value(tookKey).toInteger()),
                       .agrees = json.value(agreesKey).toBool(),
                       .error = json.value(errorKey).toString(),
                       .figures = {}};
    if (result.id.isEmpty() || !result.when.isValid())
        return std::nullopt;
    for (const QJsonValue &figure : json.value(figuresKey).toArray())
        result.figures.append({.says = figure[saysKey].toString(),
                               .text = figure[textKey].toString(),
                               .meaning = figure[meaningKey].toString(),
                               .held = figure[heldKey].toBool()});
    return result;
}

QString claimsMarkdown(const QList<TaughtClaim> &claims, const QList<ClaimResult> &results)
{
    QString text = QStringLiteral("| claim | verdict | what holds | source | measured here |\n|---|---|---|---|---|\n");
    for (const TaughtClaim &claim : claims) {
        const auto found = std::find_if(results.cbegin(), results.cend(),
                                        [&](const ClaimResult &result) { return result.id == claim.id; });
        text += QStringLiteral("| %1 | **%2** | %3 | %4 | %5 |\n")
                    .arg(cell(claim.claim.text), verdictName(claim.claim.verdict), cell(claim.claim.holds),
                         cell(claim.claim.source), cell(measuredCell(claim, found == results.cend() ? nullptr : &*found)));
    }
    return text;
}

} // namespace Pushlab
