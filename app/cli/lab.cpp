// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/labplan.h"
#include "cli/options.h"
#include "cli/progressbar.h"
#include "cli/table.h"

#include "lab/recorder.h"
#include "lab/recordingfile.h"
#include "lab/runfigures.h"
#include "lab/wiredecoder.h"
#include "lab/wirelog.h"
#include "lab/wiretext.h"
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
    QString wire; //!< For a file: what passed on the wire of the client that was looked at.
};

//! Prints the wire of one client as it is seen, and keeps it for a file.
class WirePrinter
{
public:
    WirePrinter(LabSession &session, const WireClient &client) : m_decoder(client.transport)
    {
        session.watch(client.transport, client.number);
        QObject::connect(&session, &LabSession::wireReady, &session, [this](const WireFrame &frame) { take(frame); });
    }

    void printTruths() const
    {
        out() << '\n';
        for (const QString &truth : WireText::truths(m_truth))
            out() << truth << '\n';
        out() << Qt::endl;
    }
    QString document(const QString &client) const
    {
        return WireText::document(client, m_truth, m_log.entries(), m_log.dropped(), m_began);
    }

private:
    void take(const WireFrame &frame)
    {
        m_began = frame.began;
        m_truth.take(frame);
        const QList<WireEntry> entries = m_decoder.take(frame);
        for (const WireEntry &entry : entries)
            out() << WireText::line(entry, m_began) << '\n';
        out().flush();
        m_log.add(entries);
    }

    WireDecoder m_decoder;
    WireTruth m_truth;
    WireLog m_log;
    WireRecord::Clock::time_point m_began;
};

Ran run(const LabPlan &plan)
{
    LabSession session;
    std::optional<WirePrinter> wire;
    if (plan.wire)
        wire.emplace(session, *plan.wire);
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
        if (!wire)
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
    if (wire) {
        wire->printTruths();
        ran.wire = wire->document(transportName(plan.wire->transport) + u' ' + QString::number(plan.wire->number));
    }
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
    options.add("wire-save", "Write what --wire sees to FILE, with all bytes and a sequence diagram.", "FILE");
    options.add("save", "Save all that was seen to FILE, for pushlab-cli report.", "FILE");
    options.add("html", "Write a page with all figures and charts to FILE.", "FILE");
    options.add("json", "Write figures, marks and frames to FILE.", "FILE");
    if (const auto code = options.parse(arguments, 0))
        return *code;
    const Expected<LabPlan> plan = readLabPlan(options);
    if (!plan)
        return usageError(plan.error());
    if (const auto writable = options.checkFiles({"save", "html", "json", "wire-save"}); !writable)
        return usageError(writable.error());

    const Ran ran = run(*plan);
    if (!ran.error.isEmpty()) {
        err() << "pushlab-cli: lab: " << ran.error << Qt::endl;
        return NotWhole;
    }
    Expected<void> written;
    if (options.isSet(QStringLiteral("save")))
        written = saveRecording(ran.recording, options.text(QStringLiteral("save")));
    if (written && options.isSet(QStringLiteral("wire-save")))
        written = writeFile(options.text(QStringLiteral("wire-save")), ran.wire.toUtf8());
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
