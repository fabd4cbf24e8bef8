// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"

#include "lesson/nearestname.h"
#include "lesson/symptomrun.h"

#include <QCoreApplication>
#include <QTextStream>

namespace Pushlab {

namespace {

void print(const Symptom &symptom)
{
    out() << symptom.id << ": " << symptom.symptom << "\n   " << symptom.immediate << '\n';
    int number = 0;
    for (const QString &step : symptom.steps)
        out() << "   " << ++number << ". " << step << '\n';
    for (const TriageCommand &command : symptom.commands) {
        if (command.systems.contains(thisSystem()))
            out() << "   $ " << command.text << "\n     " << command.says << '\n';
    }
    out() << "   Cure: " << symptom.fix << "\n\n";
}

void print(const CommandResult &result)
{
    constexpr int mostLines = 12;
    out() << "\n   $ " << result.text << '\n';
    const QStringList lines = result.output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.first(std::min<qsizetype>(lines.size(), mostLines)))
        out() << "     " << line.trimmed().left(160) << '\n';
    if (lines.size() > mostLines)
        out() << "     …\n";
    if (!result.skipped.isEmpty())
        out() << "   skipped " << result.skipped << '\n';
    for (const CommandResult::Line &line : result.lines) {
        if (result.skipped.isEmpty())
            out() << "   " << (line.held ? "ok      " : "FAILED  ") << line.says << '\n';
    }
}

SymptomResult verify(const Symptom &symptom, int speed)
{
    LabSession session;
    SymptomRun run(session, symptom, speed);
    out() << symptom.id << ": " << symptom.symptom << Qt::endl;
    QObject::connect(&run, &SymptomRun::phaseChanged, &run, [&run](SymptomRun::Phase phase) {
        if (phase == SymptomRun::Phase::There && run.result().commands.isEmpty())
            run.verify();
        else if (phase == SymptomRun::Phase::Failed)
            QCoreApplication::quit();
    });
    QObject::connect(&run, &SymptomRun::verified, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    run.start();
    QCoreApplication::exec();
    const SymptomResult result = run.result();
    run.leave();
    return result;
}

int verifyAll(const QList<Symptom> &symptoms, int speed)
{
    bool whole = true;
    for (const Symptom &symptom : symptoms) {
        const SymptomResult result = verify(symptom, speed);
        for (const CommandResult &command : result.commands)
            print(command);
        out() << Qt::endl;
        if (!result.error.isEmpty())
            err() << "pushlab-cli: triage: " << symptom.id << ": it could not be set up: " << result.error << Qt::endl;
        else if (!result.passed())
            err() << "pushlab-cli: triage: " << symptom.id << ": a command did not show what it should" << Qt::endl;
        whole = whole && result.passed();
    }
    return whole ? Success : NotWhole;
}

} // namespace

int triageCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("triage"), QStringLiteral("[verify ID|all] [options]"),
                    QStringLiteral("Tells how symptoms are tracked down; or sets one up and runs its commands."));
    options.add("speed", "Lab time: 1, 10 or 30 (30).", "N", "30");
    const bool verifies = arguments.value(0) == u"verify";
    if (const auto code = options.parse(arguments, verifies ? 2 : 0))
        return *code;
    const auto shipped = shippedSymptoms();
    if (!shipped)
        return usageError(QStringLiteral("triage: ")
                          + shipped.error().constFirst().located(QStringLiteral("symptoms.json")));
    ServerSettings labTime;
    if (const auto set = labTime.set(u"speed", options.text(QStringLiteral("speed"))); !set)
        return usageError(QStringLiteral("triage: ") + set.error());
    const QString id = options.positionals().value(1);
    QList<Symptom> chosen;
    QStringList ids;
    for (const Symptom &symptom : *shipped) {
        ids.append(symptom.id);
        if (!verifies)
            print(symptom);
        else if (id == u"all" || id == symptom.id)
            chosen.append(symptom);
    }
    if (!verifies)
        return Success;
    if (chosen.isEmpty())
        return usageError(QStringLiteral("triage: There is no symptom \"%1\".").arg(id) + suggestion(id, ids));
    return verifyAll(chosen, labTime.speed);
}

} // namespace Pushlab
