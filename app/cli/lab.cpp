// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/labplan.h"
#include "cli/options.h"
#include "cli/progressbar.h"
#include "cli/table.h"

#include "lab/recorder.h"
#include "lab/recordingfile.h"
#include "report/export.h"
#include "report/figuretable.h"
#include "report/reportfile.h"

#include <QCoreApplication>
#include <QTextStream>

namespace Pushlab {

namespace {

constexpr std::chrono::milliseconds grace{2'000}; // for what is still on its way at the end

struct Ran {
    Recording recording = Recording::begun();
    QString error; //!< Why there is none.
};

Ran run(const LabPlan &plan)
{
    LabSession session;
    const Recorder recorder(session, QStringLiteral("lab"));
    ProgressBar bar;
    Ran ran;
    bool ending = false;
    QObject::connect(&session, &LabSession::serverMessage, &session,
                     [](const QString &line) { err() << "pushlab-cli: " << line << Qt::endl; });
    QObject::connect(&session, &LabSession::stateChanged, &session, [&](LabSession::State state) {
        if (state != LabSession::State::Failed)
            return;
        ran.error = session.errorText();
        QCoreApplication::quit();
    });
    QObject::connect(&session, &LabSession::frameReady, &session, [&](const Frame &frame) {
        bar.show(std::min(1.0, double(frame.time.count()) / double(std::chrono::milliseconds(plan.duration).count())),
                 QStringLiteral("the lab runs"));
        if (frame.time >= plan.duration && !std::exchange(ending, true))
            session.finish(grace);
    });
    QObject::connect(&session, &LabSession::finished, &session, [] { QCoreApplication::quit(); });
    session.setSettings(plan.setup.settings);
    for (const Transport transport : allTransports) {
        const ClientGroup &group = plan.setup.clients[size_t(transport)];
        session.setClients(transport, group.count, group.perSecond);
        session.setMishap(transport, group.mishap, group.befalls);
    }
    session.start();
    QCoreApplication::exec();
    ran.recording.runs.append(recorder.run());
    return ran;
}

} // namespace

int labCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("lab"), QStringLiteral("[options]"),
                    QStringLiteral("Runs the lab without a screen. The window writes the command that repeats it: "
                                   "\"Command\" on its Lab page."));
    addLabOptions(options);
    options.add("save", "Save all that was seen to FILE, for pushlab-cli report.", "FILE");
    options.add("html", "Write a page with all figures and charts to FILE.", "FILE");
    options.add("json", "Write figures, marks and frames to FILE.", "FILE");
    if (const auto code = options.parse(arguments, 0))
        return *code;
    const Expected<LabPlan> plan = readLabPlan(options);
    if (!plan)
        return usageError(plan.error());
    if (const auto writable = options.checkFiles({"save", "html", "json"}); !writable)
        return usageError(writable.error());

    const Ran ran = run(*plan);
    if (!ran.error.isEmpty()) {
        err() << "pushlab-cli: lab: " << ran.error << Qt::endl;
        return NotWhole;
    }
    Expected<void> written;
    if (options.isSet(QStringLiteral("save")))
        written = saveRecording(ran.recording, options.text(QStringLiteral("save")));
    for (const auto &[name, format] : {std::pair("html", ReportFormat::Html), std::pair("json", ReportFormat::Json)}) {
        if (written && options.isSet(QLatin1StringView(name)))
            written
                = writeReport(format, {ran.recording, QStringLiteral("lab")}, options.text(QLatin1StringView(name)));
    }
    if (!written)
        return usageError(QStringLiteral("lab: ") + written.error());
    for (const FigureTable &table : {transportTable(ran.recording), runTable(ran.recording)})
        out() << alignedTable(table.rows) << '\n';
    out() << ran.recording.runs.first().conditions() << '\n';
    return Success;
}

} // namespace Pushlab
