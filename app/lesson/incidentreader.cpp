// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentreader.h"

#include "lesson/actionreader.h"
#include "lesson/nearestname.h"
#include "lesson/objectreader.h"
#include "lesson/setupreader.h"

#include <algorithm>

namespace Pushlab {

namespace {

using Kind = JsonNode::Kind;
using Need = ObjectReader::Need;

QString checkedMetric(const JsonNode &node, FileFaults &faults)
{
    if (metricNamed(node.string))
        return node.string;
    QStringList names;
    for (const Metric &metric : metrics())
        names.append(metric.name);
    const QString nearest = suggestion(node.string, names);
    faults.append({node.place,
                   QStringLiteral("There is no metric \"%1\".").arg(node.string)
                       + (nearest.isEmpty() ? QStringLiteral(" pushlab-cli list --metrics shows them.") : nearest)});
    return {};
}

void readOver(ObjectReader &reader, const JsonNode *place, Expectation &expectation)
{
    using Over = StepWindow::Over;
    const auto over = reader.choice("over", {QStringLiteral("run"), QStringLiteral("step")}, Need::Optional);
    expectation.over = over == 1 ? Over::Step : Over::Run;
    const Metric *const metric = metricNamed(expectation.metric);
    if (over && metric && metric->kind == Metric::Kind::Step)
        reader.fault(place->place,
                     QStringLiteral("\"%1\" is always of the step: leave \"over\" out.").arg(metric->name));
}

Expectation readExpectation(const JsonNode &node, FileFaults &faults)
{
    static const QStringList operators{QStringLiteral("<"),  QStringLiteral("<="), QStringLiteral("="),
                                       QStringLiteral("!="), QStringLiteral(">="), QStringLiteral(">")};
    Expectation expectation;
    ObjectReader reader(node, QStringLiteral("an expectation"), faults);
    expectation.says = reader.text("says", Need::Optional);
    const JsonNode *const metric = reader.node("metric", Need::Required);
    if (metric)
        expectation.metric = checkedMetric(*metric, faults);
    if (const auto is = reader.choice("is", operators))
        expectation.is = *operatorNamed(operators[*is]);
    if (const JsonNode *const value = reader.node("value", Need::Required)) {
        if (value->kind == Kind::String)
            expectation.value = checkedMetric(*value, faults);
        else if (value->kind == Kind::Number)
            expectation.value = value->number;
        else
            reader.fault(
                value->place,
                QStringLiteral("\"value\" is a number or the name of a metric, not %1.").arg(kindName(value->kind)));
    }
    expectation.times = reader.number("times", 0.001, 1'000).value_or(1);
    if (metric)
        readOver(reader, metric, expectation);
    expectation.within = reader.duration("within", Need::Required).value_or(expectation.within);
    expectation.hold = reader.duration("hold").value_or(expectation.hold);
    const auto clock = reader.choice("clock", {QStringLiteral("lab"), QStringLiteral("wall")}, Need::Optional);
    expectation.clock = clock == 1 ? Expectation::Clock::Wall : Expectation::Clock::Lab;
    reader.finish();
    return expectation;
}

Question readQuestion(const JsonNode &node, FileFaults &faults)
{
    Question question;
    ObjectReader reader(node, QStringLiteral("a question"), faults);
    question.text = reader.text("text");
    question.options = reader.texts("options", 2);
    question.why = reader.text("why");
    if (const JsonNode *const answer = reader.node("answer", Need::Required)) {
        // Counted from 1, as people count.
        const double number = answer->kind == Kind::Number ? answer->number : 0;
        if (number < 1 || number > double(question.options.size()) || number != int(number))
            reader.fault(answer->place,
                         QStringLiteral("\"answer\" is the number of the right option, from 1 to %1.")
                             .arg(question.options.size()));
        else
            question.answer = int(number) - 1;
    }
    reader.finish();
    return question;
}

QList<Evidence::Source> readEvidence(ObjectReader &reader, const JsonNode &node)
{
    QList<Evidence::Source> sources;
    if (node.kind != Kind::Array) {
        reader.fault(node.place, QStringLiteral("\"evidence\" is a list, not %1.").arg(kindName(node.kind)));
        return sources;
    }
    for (const JsonNode &item : node.children) {
        const auto at = item.kind == Kind::String ? evidenceNames().indexOf(item.string) : -1;
        if (at < 0)
            reader.fault(item.place,
                         item.kind == Kind::String
                             ? QStringLiteral("\"%1\" is no evidence.").arg(item.string)
                                 + suggestion(item.string, evidenceNames())
                             : QStringLiteral("Evidence is named by a text, not by %1.").arg(kindName(item.kind)));
        else
            sources.append(Evidence::Source(at));
    }
    return sources;
}

Step readStep(const JsonNode &node, LabSetup &state, FileFaults &faults)
{
    Step step;
    ObjectReader reader(node, QStringLiteral("a step"), faults);
    step.title = reader.text("title");
    step.text = reader.text("text");
    step.note = reader.text("note", Need::Optional);
    if (const JsonNode *const question = reader.node("question"))
        step.question = readQuestion(*question, faults);
    for (const JsonNode &action : reader.list("actions"))
        step.actions.append(readAction(action, state, faults));
    for (const JsonNode &expectation : reader.list("expect"))
        step.expectations.append(readExpectation(expectation, faults));
    if (const JsonNode *const evidence = reader.node("evidence"))
        step.evidence = readEvidence(reader, *evidence);
    reader.finish();
    return step;
}

ComparedSteps readComparison(const JsonNode &node, const QList<Step> &steps, FileFaults &faults)
{
    ComparedSteps comparison;
    ObjectReader reader(node, QStringLiteral("\"compare\""), faults);
    // Counted from 1, as people count.
    const auto step = [&](const char *name) {
        const JsonNode *const number = reader.node(name, Need::Required);
        if (!number)
            return 0;
        const double value = number->kind == Kind::Number ? number->number : 0;
        if (value >= 1 && value <= double(steps.size()) && value == int(value))
            return int(value) - 1;
        reader.fault(number->place,
                     QStringLiteral("\"%1\" is the number of a step, from 1 to %2.")
                         .arg(QLatin1StringView(name))
                         .arg(steps.size()));
        return 0;
    };
    comparison.broken = step("broken");
    comparison.cured = step("cured");
    for (const JsonNode &metric : reader.list("metrics", Need::Required)) {
        if (metric.kind == Kind::String)
            comparison.metrics.append(checkedMetric(metric, faults));
        else
            reader.fault(metric.place,
                         QStringLiteral("A metric is named by a text, not by %1.").arg(kindName(metric.kind)));
    }
    reader.finish();
    return comparison;
}

Claim readClaim(const JsonNode &node, FileFaults &faults)
{
    static const QStringList verdicts{verdictName(Claim::Verdict::True), verdictName(Claim::Verdict::HalfTrue),
                                      verdictName(Claim::Verdict::Wrong)};
    Claim claim;
    ObjectReader reader(node, QStringLiteral("a claim"), faults);
    claim.text = reader.text("text");
    claim.verdict = Claim::Verdict(reader.choice("verdict", verdicts).value_or(0));
    claim.holds = reader.text("holds");
    claim.source = reader.text("source");
    reader.finish();
    return claim;
}

QMap<QString, QString> readStacks(const JsonNode &node, FileFaults &faults)
{
    QMap<QString, QString> stacks;
    ObjectReader reader(node, QStringLiteral("\"stacks\""), faults);
    for (const QString &name : stackNames()) {
        if (const QString text = reader.text(name.toLatin1().constData(), Need::Optional); !text.isEmpty())
            stacks.insert(name, text);
    }
    reader.finish();
    return stacks;
}

Incident readDocument(const JsonNode &node, FileFaults &faults)
{
    static const QStringList severities{severityName(Incident::Severity::Low), severityName(Incident::Severity::Medium),
                                        severityName(Incident::Severity::High)};
    Incident incident;
    ObjectReader reader(node, QStringLiteral("the incident"), faults);
    incident.title = reader.text("title");
    incident.severity = Incident::Severity(reader.choice("severity", severities).value_or(0));
    incident.symptom = reader.text("symptom");
    incident.assumption = reader.text("assumption");
    incident.cause = reader.text("cause");
    incident.fix = reader.text("fix");
    incident.lesson = reader.text("lesson");
    if (const JsonNode *const stacks = reader.node("stacks"))
        incident.stacks = readStacks(*stacks, faults);

    readPlay(reader, incident, faults);
    if (const JsonNode *const compare = reader.node("compare"))
        incident.comparison = readComparison(*compare, incident.steps, faults);
    for (const JsonNode &claim : reader.list("claims"))
        incident.claims.append(readClaim(claim, faults));
    reader.finish();
    return incident;
}

} // namespace

void readPlay(ObjectReader &reader, Incident &incident, FileFaults &faults)
{
    incident.setup.settings.server.log.clear(); // a file of the run's own, unless the incident wants none
    incident.setup.settings.publishRate = 0;
    if (const JsonNode *const setup = reader.node("setup", Need::Required))
        readSetup(*setup, incident.setup, faults);
    LabSetup state = incident.setup;
    for (const JsonNode &step : reader.list("steps", Need::Required))
        incident.steps.append(readStep(step, state, faults));
    if (const JsonNode *const list = reader.node("steps");
        list && list->kind == Kind::Array && list->children.empty())
        reader.fault(list->place, QStringLiteral("An incident needs at least one step."));
}

tl::expected<Incident, FileFaults> readIncident(const QByteArray &json)
{
    const auto node = readJson(json);
    if (!node)
        return tl::unexpected(FileFaults{node.error()});
    FileFaults faults;
    Incident incident = readDocument(*node, faults);
    if (faults.isEmpty())
        return incident;
    std::stable_sort(faults.begin(), faults.end(), [](const FileFault &left, const FileFault &right) {
        return std::pair(left.place.line, left.place.column) < std::pair(right.place.line, right.place.column);
    });
    return tl::unexpected(faults);
}

} // namespace Pushlab
