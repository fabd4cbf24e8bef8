// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentreader.h"
#include "lesson/listreader.h"

#include <QRegularExpression>

namespace Pushlab {

namespace {

using Need = ObjectReader::Need;
using Kind = OutputCheck::Kind;

//! The one member that says what is looked for.
void readPattern(ObjectReader &reader, const char *name, Kind kind, OutputCheck &check)
{
    const JsonNode *const node = reader.node(name);
    if (!node)
        return;
    check.kind = kind;
    check.pattern = reader.text(name);
    if (const QRegularExpression expression(check.pattern); !expression.isValid())
        reader.fault(node->place, QStringLiteral("This is no regular expression: %1.").arg(expression.errorString()));
}

void readCount(ObjectReader &reader, OutputCheck &check)
{
    const JsonNode *const node = reader.node("counts");
    if (!node)
        return;
    check.kind = Kind::Counts;
    const auto &limits = reader.list("counts");
    if (limits.size() == 2 && limits[0].kind == JsonNode::Kind::Number && limits[1].kind == JsonNode::Kind::Number) {
        check.from = int(limits[0].number);
        check.to = int(limits[1].number);
    } else {
        reader.fault(node->place, QStringLiteral("\"counts\" is a list of the least and the greatest number."));
    }
}

OutputCheck readOutputCheck(const JsonNode &node, FileFaults &faults)
{
    OutputCheck check;
    ObjectReader reader(node, QStringLiteral("what a command shows"), faults);
    check.says = reader.text("says");
    readPattern(reader, "matches", Kind::Matches, check);
    readPattern(reader, "lacks", Kind::Lacks, check);
    readCount(reader, check);
    const auto ends
        = reader.choice("ends", {QStringLiteral("by itself"), QStringLiteral("by its limit")}, Need::Optional);
    if (ends)
        check.kind = *ends == 0 ? Kind::EndsByItself : Kind::EndsByItsLimit;
    reader.finish();
    if (node.children.size() != 2)
        reader.fault(node.place,
                     QStringLiteral("Give \"says\" and one of \"matches\", \"lacks\", \"counts\", \"ends\"."));
    return check;
}

Incident readState(const JsonNode &node, const QString &title, FileFaults &faults)
{
    Incident state;
    ObjectReader reader(node, QStringLiteral("a state"), faults);
    state.title = title;
    readPlay(reader, state, faults);
    reader.finish();
    return state;
}

TriageCommand readCommand(const JsonNode &node, FileFaults &faults)
{
    static const QStringList known{QStringLiteral("linux"), QStringLiteral("macos"), QStringLiteral("windows")};
    TriageCommand command;
    ObjectReader reader(node, QStringLiteral("a command"), faults);
    command.systems = reader.texts("systems", 1);
    for (const QString &system : std::as_const(command.systems)) {
        if (!known.contains(system))
            reader.fault(node.place,
                         QStringLiteral("\"%1\" is no system: linux, macos or windows is wanted.").arg(system));
    }
    command.text = reader.text("text");
    command.says = reader.text("says");
    command.needs = reader.text("needs", Need::Optional);
    for (const JsonNode &check : reader.list("shows"))
        command.shows.append(readOutputCheck(check, faults));
    reader.finish();
    return command;
}

Symptom readSymptom(const JsonNode &node, FileFaults &faults)
{
    Symptom symptom;
    ObjectReader reader(node, QStringLiteral("a symptom"), faults);
    symptom.id = reader.text("id");
    symptom.guide = reader.choice("kind", {QStringLiteral("sheet"), QStringLiteral("guide")}) == 1;
    symptom.symptom = reader.text("symptom");
    symptom.immediate = reader.text("immediate");
    symptom.steps = reader.texts("steps", 1);
    for (const JsonNode &command : reader.list("commands", Need::Required))
        symptom.commands.append(readCommand(command, faults));
    symptom.fix = reader.text("fix");
    if (const JsonNode *const state = reader.node("state", Need::Required))
        symptom.state = readState(*state, symptom.symptom, faults);
    symptom.show = reader.text("show");
    reader.finish();
    return symptom;
}

} // namespace

Read<QList<Symptom>> readTriage(const QByteArray &json) { return readList<Symptom>(json, "symptoms", readSymptom); }

Read<QList<Symptom>> shippedSymptoms()
{
    return readTriage(shippedText(QStringLiteral("triage/symptoms.json"), QLocale()));
}

} // namespace Pushlab
