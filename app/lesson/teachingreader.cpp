// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspect.h"
#include "lesson/objectreader.h"
#include "lesson/teaching.h"

#include <QFile>
#include <QSet>

namespace Pushlab {

namespace {

using Need = ObjectReader::Need;

//! Reads the list \a name of a file's object item by item; ids are unique in it.
template <typename Item>
Read<QList<Item>> readList(const QByteArray &json, const char *name, Item (*read)(const JsonNode &, FileFaults &))
{
    const auto node = readJson(json);
    if (!node)
        return tl::unexpected(FileFaults{node.error()});
    FileFaults faults;
    QList<Item> items;
    QSet<QString> ids;
    ObjectReader reader(*node, QStringLiteral("the file"), faults);
    for (const JsonNode &child : reader.list(name, Need::Required)) {
        items.append(read(child, faults));
        const QString &id = items.constLast().id;
        if (!id.isEmpty() && ids.contains(id))
            faults.append({child.place, QStringLiteral("There are two with the id \"%1\".").arg(id)});
        ids.insert(id);
    }
    reader.finish();
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return items;
}

TaughtClaim readClaim(const JsonNode &node, FileFaults &faults)
{
    using Verdict = Claim::Verdict;
    TaughtClaim taught;
    ObjectReader reader(node, QStringLiteral("a claim"), faults);
    taught.id = reader.text("id");
    taught.claim.text = reader.text("claim");
    taught.taught = reader.text("taught");
    taught.claim.verdict
        = Verdict(reader
                      .choice("verdict",
                              {verdictName(Verdict::True), verdictName(Verdict::HalfTrue), verdictName(Verdict::Wrong)})
                      .value_or(0));
    taught.claim.holds = reader.text("holds");
    taught.claim.source = reader.text("source");
    taught.show = reader.text("show", Need::Optional);
    reader.finish();
    return taught;
}

InterviewQuestion readQuestion(const JsonNode &node, FileFaults &faults)
{
    InterviewQuestion question;
    ObjectReader reader(node, QStringLiteral("a question"), faults);
    question.id = reader.text("id");
    question.level = InterviewQuestion::Level(
        reader.choice("level", {QStringLiteral("junior"), QStringLiteral("senior"), QStringLiteral("staff")})
            .value_or(0));
    question.question = reader.text("question");
    question.brief = reader.text("brief");
    question.depth = reader.text("depth");
    question.tradeoff = reader.text("tradeoff");
    question.show = reader.text("show");
    reader.finish();
    return question;
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
    symptom.reproduce = reader.text("reproduce");
    reader.finish();
    return symptom;
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
    aspect.show = reader.text("show", Need::Optional);
    reader.finish();
    return aspect;
}

} // namespace

QString TriageCommand::filledIn(QString text, const QMap<QString, QString> &figures)
{
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        text.replace(u'{' + figure.key() + u'}', figure.value());
    return text;
}

QByteArray shippedText(const QString &name)
{
    QFile file(QStringLiteral(":/teaching/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Read<QList<TaughtClaim>> readClaims(const QByteArray &json) { return readList<TaughtClaim>(json, "claims", readClaim); }

Read<QList<InterviewQuestion>> readInterview(const QByteArray &json)
{
    return readList<InterviewQuestion>(json, "questions", readQuestion);
}

Read<QList<Symptom>> readTriage(const QByteArray &json) { return readList<Symptom>(json, "symptoms", readSymptom); }

Read<QList<Aspect>> readAspects(const QByteArray &json) { return readList<Aspect>(json, "aspects", readAspect); }

} // namespace Pushlab
