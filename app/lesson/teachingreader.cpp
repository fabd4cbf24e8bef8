// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentreader.h"
#include "lesson/listreader.h"
#include "lesson/translatedfile.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace Pushlab {

namespace {

using Need = ObjectReader::Need;

//! A step that expects nothing would agree with anything.
void demandExpectations(const JsonNode &node, const Incident &play, ObjectReader &reader)
{
    const bool measures = std::any_of(play.steps.begin(), play.steps.end(),
                                      [](const Step &step) { return !step.expectations.isEmpty(); });
    if (!play.steps.isEmpty() && !measures)
        reader.fault(node.place, QStringLiteral("A check needs something to \"expect\"."));
}

ClaimCheck readCheck(const JsonNode &node, const QString &title, FileFaults &faults)
{
    ClaimCheck check;
    ObjectReader reader(node, QStringLiteral("a check"), faults);
    if (reader.node("why") || reader.node("instead")) {
        check.means = reader.text("why");
        check.instead = reader.text("instead");
        reader.finish();
        return check;
    }
    Incident play;
    play.title = title;
    readPlay(reader, play, faults);
    demandExpectations(node, play, reader);
    check.means = reader.text("means");
    check.simulated = reader.text("simulated", Need::Optional);
    check.play = std::move(play);
    reader.finish();
    return check;
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
    if (const JsonNode *const check = reader.node("check", Need::Required))
        taught.check = readCheck(*check, taught.claim.text, faults);
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

} // namespace

QByteArray shippedText(const QString &name, const QLocale &locale)
{
    QFile file(translatedFile(QStringLiteral(":/teaching/") + name, locale));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Read<QList<TaughtClaim>> readClaims(const QByteArray &json) { return readList<TaughtClaim>(json, "claims", readClaim); }

Read<QList<TaughtClaim>> shippedClaims()
{
    return readClaims(shippedText(QStringLiteral("claims/claims.json"), QLocale()));
}

Read<QList<InterviewQuestion>> readInterview(const QByteArray &json)
{
    return readList<InterviewQuestion>(json, "questions", readQuestion);
}

} // namespace Pushlab
