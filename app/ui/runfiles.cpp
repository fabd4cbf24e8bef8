// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runfiles.h"

#include "lab/recordingfile.h"
#include "lab/runfigures.h"
#include "report/export.h"
#include "report/figuretable.h"
#include "report/overlay.h"
#include "report/runcharts.h"
#include "ui/documents.h"
#include "ui/languagewatch.h"

#include <QDir>
#include <QFileInfo>

namespace Pushlab {

namespace {

constexpr QLatin1StringView ending("pushlab");

QList<FigureTable> tablesOf(const ReportSubject &subject)
{
    if (subject.against)
        return comparedTables(compared(subject.recording, *subject.against));
    return {transportTable(subject.recording), runTable(subject.recording)};
}

} // namespace

RunFiles::RunFiles(const LabSession &session, QObject *parent)
    : QObject(parent),
      m_recorder(session, tr("run")),
      m_shown(thisRun())
{
    connect(&session, &LabSession::stateChanged, this, &RunFiles::changed);
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] {
        if (m_isThisRun)
            m_shown.name = thisRun().name;
        draw();
    });
}

bool RunFiles::isRecorded() const { return !m_recorder.run().frames.isEmpty(); }

RunFiles::Named RunFiles::thisRun() const
{
    //: The run that is going on or was the last one, in a list of recordings.
    Named run{tr("This run"), Recording::begun()};
    if (isRecorded())
        run.recording.runs.append(m_recorder.run());
    return run;
}

void RunFiles::refresh()
{
    if (m_isThisRun)
        m_shown = thisRun();
    m_found = QDir(Documents::folder())
                  .entryList({QStringLiteral("*.%1").arg(ending)}, QDir::Files | QDir::Readable, QDir::Time);
    draw();
}

void RunFiles::showThisRun()
{
    m_isThisRun = true;
    tell({});
    refresh();
}

std::optional<RunFiles::Named> RunFiles::load(const QString &fileName)
{
    const QString path = QFileInfo(QDir(Documents::folder()), fileName).filePath();
    const auto recording = loadRecording(path);
    if (!tell(recording ? Expected<void>() : failure(recording.error())))
        return std::nullopt;
    const QFileInfo file(path);
    const bool isHere = file.absoluteDir() == QDir(Documents::folder());
    const QString choice = isHere ? file.fileName() : file.absoluteFilePath();
    if (!found().contains(choice))
        (isHere ? m_found : m_elsewhere).append(choice);
    return Named{file.fileName(), *recording, choice};
}

void RunFiles::open(const QString &fileName)
{
    if (const auto loaded = load(fileName)) {
        m_shown = *loaded;
        m_isThisRun = false;
        draw();
    }
}

void RunFiles::compareWith(const QString &fileName)
{
    if (const auto loaded = load(fileName)) {
        m_before = loaded;
        draw();
    }
}

void RunFiles::stopComparing()
{
    m_before.reset();
    tell({});
    draw();
}

ReportSubject RunFiles::subject() const
{
    if (!m_before)
        return {m_shown.recording, m_shown.name};
    return {m_before->recording, m_before->name, m_shown.recording, m_shown.name};
}

void RunFiles::draw()
{
    m_charts.clear();
    if (m_before) {
        for (const ComparedRuns &pair : compared(m_before->recording, m_shown.recording))
            m_charts += overlaidCharts(pair.beforeRun, pair.afterRun);
    } else {
        for (const RecordedRun &run : std::as_const(m_shown.recording.runs)) {
            for (Chart chart : chartsOf(run)) {
                if (m_shown.recording.runs.size() > 1)
                    chart.title = run.title + QStringLiteral(": ") + chart.title;
                m_charts.append(chart);
            }
        }
    }
    Q_EMIT changed();
}

QVariantList RunFiles::tables() const
{
    QVariantList list;
    if (m_shown.recording.runs.isEmpty())
        return list;
    for (const FigureTable &table : tablesOf(subject())) {
        QVariantList rows;
        for (const QStringList &row : table.rows)
            rows.append(QVariant(row));
        list.append(QVariantMap{{QStringLiteral("title"), table.title}, {QStringLiteral("rows"), rows}});
    }
    return list;
}

QList<QString> RunFiles::shownChoices() const { return QList<QString>{tr("This run")} + found(); }
int RunFiles::shownChoice() const { return int(found().indexOf(m_shown.choice)) + 1; }
//: First in a list of recordings: the run that is shown is compared with none.
QList<QString> RunFiles::beforeChoices() const { return QList<QString>{tr("Nothing")} + found(); }
int RunFiles::beforeChoice() const { return m_before ? int(found().indexOf(m_before->choice)) + 1 : 0; }

QList<QString> RunFiles::formats() const
{
    return {QStringLiteral("HTML"), QStringLiteral("JSON"), QStringLiteral("CSV"), QStringLiteral("PNG")};
}

bool RunFiles::save(const QString &fileName)
{
    const auto made = makeFolder(QFileInfo(fileName).path());
    const bool saved
        = tell(made ? saveRecording(thisRun().recording, fileName) : made, tr("Saved as %1.").arg(fileName));
    refresh();
    return saved;
}

bool RunFiles::exportTo(int format, const QString &path)
{
    const auto made = makeFolder(QFileInfo(path).path());
    return tell(made ? writeReport(ReportFormat(format), subject(), path) : made, tr("Written to %1.").arg(path));
}

QString RunFiles::freeRecording() const { return Documents::freeName(QStringLiteral("pushlab-run"), ending); }

QString RunFiles::freeExport(int format) const
{
    static const QStringList endings{QStringLiteral("html"), QStringLiteral("json"), {}, {}};
    static const QStringList stems{QStringLiteral("pushlab-report"), QStringLiteral("pushlab-report"),
                                   QStringLiteral("pushlab-csv"), QStringLiteral("pushlab-charts")};
    return Documents::freeName(stems.value(format), endings.value(format));
}

//! Whether \a result is a success, after telling.
bool RunFiles::tell(const Expected<void> &result, const QString &done)
{
    m_trouble = result ? QString() : result.error();
    m_done = result ? done : QString();
    Q_EMIT told();
    return result.has_value();
}

} // namespace Pushlab
