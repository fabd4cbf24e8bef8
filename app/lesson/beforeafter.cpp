// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/beforeafter.h"

#include "lesson/playresult.h"

#include <QJsonArray>

#include <algorithm>

namespace Pushlab {

namespace {

using Operator = Expectation::Operator;

//! -1: it is to be small, 1: it is to be large, 0: neither.
int direction(const Expectation &expectation)
{
    switch (expectation.is) {
    case Operator::Less:
    case Operator::AtMost:
        return -1;
    case Operator::AtLeast:
    case Operator::More:
        return 1;
    case Operator::Equal: {
        const double *const number = std::get_if<double>(&expectation.value);
        return number && *number == 0 ? -1 : 1;
    }
    case Operator::NotEqual:
        return 0;
    }
    Q_UNREACHABLE();
}

bool isOpposed(const Step &step, const Expectation &to)
{
    return std::any_of(step.expectations.begin(), step.expectations.end(), [&to](const Expectation &expectation) {
        return expectation.metric == to.metric && direction(expectation) * direction(to) < 0;
    });
}

QStringList metricsOf(const Step &step)
{
    QStringList names;
    for (const Expectation &expectation : step.expectations)
        names.append(expectation.metric);
    return names;
}

QString text(const std::optional<double> &figure, const QString &unit)
{
    return figure ? QStringLiteral("%1 %2").arg(figureText(figure), unit) : figureText(figure);
}

QString heading(int step, const QString &title, std::chrono::milliseconds took)
{
    return QStringLiteral("%1. %2 (%3 s)").arg(step + 1).arg(title).arg(double(took.count()) / 1000, 0, 'f', 1);
}

QJsonValue json(const std::optional<double> &figure) { return figure ? QJsonValue(*figure) : QJsonValue(); }

} // namespace

QString BeforeAfter::Row::beforeText() const { return text(before, unit); }
QString BeforeAfter::Row::afterText() const { return text(after, unit); }
QString BeforeAfter::beforeHeading() const { return heading(broken, before, beforeTook); }
QString BeforeAfter::afterHeading() const { return heading(cured, after, afterTook); }

QJsonObject BeforeAfter::toJson() const
{
    const auto step = [](int index, const QString &title, std::chrono::milliseconds took) {
        return QJsonObject{{QStringLiteral("step"), index + 1},
                           {QStringLiteral("title"), title},
                           {QStringLiteral("tookMs"), qint64(took.count())}};
    };
    QJsonArray list;
    for (const Row &row : rows)
        list.append(QJsonObject{{QStringLiteral("metric"), row.metric},
                                {QStringLiteral("unit"), row.unit},
                                {QStringLiteral("broken"), json(row.before)},
                                {QStringLiteral("cured"), json(row.after)}});
    return {{QStringLiteral("broken"), step(broken, before, beforeTook)},
            {QStringLiteral("cured"), step(cured, after, afterTook)},
            {QStringLiteral("metrics"), list}};
}

std::optional<ComparedSteps> comparisonOf(const Incident &incident)
{
    if (incident.comparison)
        return incident.comparison;
    if (incident.steps.isEmpty())
        return std::nullopt;
    const int last = int(incident.steps.size()) - 1;
    for (int i = last - 1; i >= 0; --i) {
        const Step &step = incident.steps.at(i);
        const QList<Expectation> &cured = incident.steps.at(last).expectations;
        if (std::none_of(cured.begin(), cured.end(), [&step](const Expectation &to) { return isOpposed(step, to); }))
            continue;
        QStringList metrics = metricsOf(step) + metricsOf(incident.steps.at(last));
        metrics.removeDuplicates();
        return ComparedSteps{i, last, metrics};
    }
    return std::nullopt;
}

std::optional<BeforeAfter> beforeAfter(const Incident &incident, const PlayResult &result)
{
    const std::optional<ComparedSteps> comparison = comparisonOf(incident);
    if (!comparison || std::max(comparison->broken, comparison->cured) >= result.results.size())
        return std::nullopt;
    const StepResult &broken = result.results.at(comparison->broken);
    const StepResult &cured = result.results.at(comparison->cured);
    if (broken.figures.isEmpty() || cured.figures.isEmpty())
        return std::nullopt; // it was told, but not run to its end
    const auto figure = [](const StepResult &step, const QString &name) {
        const auto found = step.figures.constFind(name);
        return found == step.figures.cend() ? std::nullopt : *found;
    };
    BeforeAfter table{comparison->broken, comparison->cured, broken.title, cured.title, broken.took, cured.took, {}};
    for (const QString &name : comparison->metrics) {
        if (const Metric *const metric = metricNamed(name))
            table.rows.append({name, metric->unit, metric->meaning, figure(broken, name), figure(cured, name)});
    }
    return table;
}

} // namespace Pushlab
