// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/incidentfile.h"
#include "cli/options.h"
#include "cli/progressbar.h"
#include "cli/proxychoice.h"

#include "lab/recorder.h"
#include "lab/recordingfile.h"
#include "lesson/incidentplayer.h"
#include "lesson/incidentproxy.h"
#include "report/export.h"
#include "report/figuretable.h"
#include "report/htmlreport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace Pushlab {

namespace {

//! "replay=off,pool=20"
Expected<QMap<QString, QString>> forcedSettings(const QString &text)
{
    QMap<QString, QString> forced;
    ServerSettings settings;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        const QString value = part.sliced(equals + 1).trimmed();
        if (equals < 1)
            return failure(QStringLiteral("\"%1\" is not NAME=VALUE").arg(part));
        if (name == u"speed" || name == u"port" || name == u"management-port")
            return failure(QStringLiteral("\"%1\" is not the incident's to set").arg(name));
        if (const auto set = settings.set(name, value); !set)
            return failure(set.error());
        forced.insert(name, value);
    }
    return forced;
}

struct Played {
    PlayResult result;
    Recording recording; //!< A run for each time that the lab began anew.
};

Played play(const Incident &incident, const PlayOptions &options)
{
    LabSession session;
    const Recorder recorder(session, incident.title);
    IncidentPlayer player(session, incident, options);
    Played played{{}, Recording::begun()};
    const auto keepRun = [&] {
        if (!recorder.run().frames.isEmpty())
            played.recording.runs.append(recorder.run());
    };
    ProgressBar bar;
    QObject::connect(&player, &IncidentPlayer::stepBegan, &player, [&](int step) {
        bar.show(double(step) / double(incident.steps.size()), incident.steps.at(step).title);
    });
    QObject::connect(&player, &IncidentPlayer::phaseChanged, &player, [&](IncidentPlayer::Phase phase) {
        if (phase == IncidentPlayer::Phase::Starting)
            keepRun();
    });
    QObject::connect(&player, &IncidentPlayer::finished, &player, [&](const PlayResult &result) {
        keepRun();
        played.result = result;
        QCoreApplication::quit();
    });
    QObject::connect(&session, &LabSession::serverMessage, &player,
                     [](const QString &line) { err() << "pushlab-cli: " << line << Qt::endl; });
    player.start();
    QCoreApplication::exec();
    return played;
}

FigureTable comparisonTable(const BeforeAfter &comparison)
{
    FigureTable table{QStringLiteral("Before and after"),
                      {{QString(), comparison.beforeHeading(), comparison.afterHeading()}}};
    for (const BeforeAfter::Row &row : comparison.rows)
        table.rows.append({row.metric, row.beforeText(), row.afterText()});
    return table;
}

QList<FigureTable> tablesOf(const PlayResult &result)
{
    if (!result.comparison)
        return {};
    return {comparisonTable(*result.comparison)};
}

//! One block a column would be too wide for the steps' titles: they go above, as A and B.
void printTable(const FigureTable &table)
{
    out() << '\n'
          << table.title << "\n   A: " << table.rows.first().at(1) << "\n   B: " << table.rows.first().at(2) << "\n\n";
    qsizetype name = 0;
    qsizetype before = 1;
    for (const QStringList &row : table.rows.sliced(1)) {
        name = std::max(name, row.at(0).size());
        before = std::max(before, row.at(1).size());
    }
    out() << "   " << QString().leftJustified(name + 2) << QStringLiteral("A").leftJustified(before + 2) << "B\n";
    for (const QStringList &row : table.rows.sliced(1))
        out() << "   " << row.at(0).leftJustified(name + 2) << row.at(1).leftJustified(before + 2) << row.at(2) << '\n';
}

void print(const PlayResult &result)
{
    out() << result.title << " (lab time " << result.speed << "×)\n";
    int number = 0;
    for (const StepResult &step : result.results) {
        out() << '\n' << ++number << ". " << step.title << '\n';
        for (const Verdict &verdict : step.verdicts) {
            out() << "   " << (verdict.held ? "ok      " : "FAILED  ");
            if (!verdict.expectation.says.isEmpty())
                out() << verdict.expectation.says << "\n           ";
            out() << verdict.text() << '\n';
            if (!verdict.held)
                err() << "pushlab-cli: step " << number << ", " << step.title << ": " << verdict.text() << Qt::endl;
        }
        for (const Evidence &evidence : step.evidence)
            out() << "   " << evidenceNames().at(int(evidence.source)).leftJustified(8) << evidence.text() << '\n';
    }
    if (result.comparison)
        printTable(comparisonTable(*result.comparison));
    if (!result.error.isEmpty())
        err() << "pushlab-cli: " << result.error << Qt::endl;
    out() << '\n'
          << (result.passed() ? "Every expectation held" : "It did not come out as expected") << ", "
          << QString::number(double(result.took.count()) / 1000, 'f', 1) << " s.\n";
}

} // namespace

int runCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("run"), QStringLiteral("NAME|FILE.json [options]"),
                    QStringLiteral("Plays an incident (pushlab-cli list names them) and checks what it expects."));
    options.add(QStringLiteral("speed"), QStringLiteral("Lab time: 1, 10 or 30 (10)."), QStringLiteral("N"),
                QStringLiteral("10"));
    options.add(
        QStringLiteral("seed"),
        QStringLiteral("Of what is drawn at random: waiting times, visits, which connections a fault meets (1)."),
        QStringLiteral("N"), QStringLiteral("1"));
    options.add(QStringLiteral("set"),
                QStringLiteral("Server settings that hold whatever the incident says: replay=off,pool=20."),
                QStringLiteral("NAME=VALUE"));
    addProxyChoice(options);
    addIncidentFolder(options);
    options.add(QStringLiteral("json"), QStringLiteral("Also write the verdicts to FILE as JSON."),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("html"), QStringLiteral("Also write a page with all figures and charts to FILE."),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("save"), QStringLiteral("Save all that was seen to FILE, for pushlab-cli report."),
                QStringLiteral("FILE"));
    if (const auto code = options.parse(arguments, 1))
        return *code;

    ServerSettings labTime;
    if (const auto set = labTime.set(u"speed", options.text(QStringLiteral("speed"))); !set)
        return usageError(QStringLiteral("run: ") + set.error());
    const auto seed = options.number(QStringLiteral("seed"), 0, 4'294'967'295.0);
    const auto forced = forcedSettings(options.text(QStringLiteral("set")));
    if (!seed)
        return usageError(seed.error());
    if (!forced)
        return usageError(QStringLiteral("run: --set: ") + forced.error());
    const auto proxy = proxyChoice(options);
    if (!proxy)
        return usageError(QStringLiteral("run: ") + proxy.error());
    const auto folder = incidentFolder(QStringLiteral("run"), options);
    auto incident = folder ? takeIncident(QStringLiteral("run"), options.positionals().first(), *folder) : std::nullopt;
    if (!incident)
        return WrongUsage;
    if (const auto possible = checkProxy(*incident, *proxy); !possible)
        return usageError(QStringLiteral("run: --proxy %1: %2").arg(proxyKindKey(*proxy), possible.error()));
    const QStringList untold = leaveOutUntold(*incident, *proxy);
    const QString jsonFile = options.text(QStringLiteral("json"));
    const QString htmlFile = options.text(QStringLiteral("html"));
    const QString saveFile = options.text(QStringLiteral("save"));
    if (const auto writable = options.checkFiles({"json", "html", "save"}); !writable)
        return usageError(writable.error());

    const Played played
        = play(*incident, {.speed = labTime.speed, .seed = quint32(*seed), .forced = *forced, .proxyKind = *proxy});
    Expected<void> written;
    if (!jsonFile.isEmpty())
        written = writeFile(jsonFile, QJsonDocument(played.result.toJson()).toJson());
    if (written && !htmlFile.isEmpty())
        written = writeFile(htmlFile, htmlReport(played.recording, tablesOf(played.result)));
    if (written && !saveFile.isEmpty())
        written = saveRecording(played.recording, saveFile);
    print(played.result);
    for (const QString &expectation : untold)
        out() << "Not looked at, since " << proxyKindName(*proxy) << " does not tell it: " << expectation << '\n';
    if (!written)
        return usageError(QStringLiteral("run: ") + written.error());
    return played.result.passed() ? Success : NotWhole;
}

} // namespace Pushlab
