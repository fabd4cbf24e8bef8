// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspect.h"
#include "lesson/incidentreader.h"
#include "lesson/listreader.h"

namespace Pushlab {

namespace {

using Need = ObjectReader::Need;

AspectCell readCell(const JsonNode &node, qsizetype steps, FileFaults &faults)
{
    AspectCell cell;
    ObjectReader reader(node, QStringLiteral("a cell"), faults);
    cell.text = reader.text("text");
    for (const JsonNode &child : reader.list("figures", Need::Required)) {
        AspectCell::Figure figure;
        ObjectReader item(child, QStringLiteral("a figure"), faults);
        figure.step = int(item.number("step", 1, double(steps), Need::Required).value_or(1)) - 1;
        figure.metric = item.text("metric");
        if (!figure.metric.isEmpty() && !metricNamed(figure.metric))
            item.fault(child.place, QStringLiteral("There is no metric \"%1\".").arg(figure.metric));
        item.finish();
        cell.figures.append(figure);
    }
    reader.finish();
    return cell;
}

AspectPlay readAspectPlay(const JsonNode &node, const QString &title, FileFaults &faults)
{
    AspectPlay play;
    ObjectReader reader(node, QStringLiteral("a play"), faults);
    play.play.title = title;
    readPlay(reader, play.play, faults);
    for (const Transport transport : allTransports) {
        if (const JsonNode *const cell = reader.node(transportKey(transport).data(), Need::Required))
            play.cells[size_t(transport)] = readCell(*cell, play.play.steps.size(), faults);
    }
    reader.finish();
    return play;
}

Aspect readAspect(const JsonNode &node, FileFaults &faults)
{
    Aspect aspect;
    ObjectReader reader(node, QStringLiteral("an aspect"), faults);
    aspect.id = reader.text("id");
    aspect.name = reader.text("aspect");
    for (const Transport transport : allTransports)
        aspect.taught[size_t(transport)] = reader.text(transportKey(transport).data());
    aspect.holds = reader.text("holds");
    const auto measure = reader.choice("measure",
                                       {QStringLiteral("none"), QStringLiteral("requests"), QStringLiteral("overhead"),
                                        QStringLiteral("latency"), QStringLiteral("threads"), QStringLiteral("cost")},
                                       Need::Optional);
    aspect.measure = Aspect::Measure(measure.value_or(0));
    if (const JsonNode *const play = reader.node("play"))
        aspect.play = readAspectPlay(*play, aspect.name, faults);
    aspect.unmeasured = reader.text("unmeasured", Need::Optional);
    if (aspect.unmeasured.isEmpty() && aspect.measure == Aspect::Measure::None && !aspect.play)
        reader.fault(node.place,
                     QStringLiteral("Give a \"measure\", a \"play\", or why nothing is measured as \"unmeasured\"."));
    aspect.show = reader.text("show", Need::Optional);
    reader.finish();
    return aspect;
}

} // namespace

Read<QList<Aspect>> readAspects(const QByteArray &json) { return readList<Aspect>(json, "aspects", readAspect); }

} // namespace Pushlab
