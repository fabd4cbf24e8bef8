// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runfiles.h"

#include "lab/recordingfile.h"
#include "syntheticrun.h"
#include "ui/chartsheet.h"

#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Recordings as the window opens, compares and exports them; the session has no run of its own here.
class TestRunFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(saveRecording(Synthetic::recording(), path("good.pushlab")));
        QFile good(path("good.pushlab"));
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray bytes = good.readAll();
        const auto write = [this](const char *name, const QByteArray &content) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write("cut.pushlab", bytes.first(bytes.size() / 2)));
        bytes[9] = 77; // the version
        QVERIFY(write("newer.pushlab", bytes));
        QVERIFY(write("other.pushlab", "some text"));
    }

    void nothingIsRecordedYet()
    {
        const LabSession session;
        RunFiles runs(session);
        runs.refresh();
        QVERIFY(!runs.isRecorded());
        QCOMPARE(runs.chartCount(), 0);
        QVERIFY(runs.tables().isEmpty());
        QCOMPARE(runs.shownChoice(), 0);
        QCOMPARE(runs.beforeChoice(), 0);
    }

    void opensAndCompares()
    {
        const LabSession session;
        RunFiles runs(session);
        QSignalSpy changed(&runs, &RunFiles::changed);
        runs.open(path("good.pushlab"));
        QCOMPARE(runs.trouble(), QString());
        QVERIFY(changed.count() > 0);
        QCOMPARE(runs.shown(), u"good.pushlab"_s);
        // It lies elsewhere than the documents, and is among the choices from now on.
        QCOMPARE(runs.shownChoices().value(runs.shownChoice()), path("good.pushlab"));
        QCOMPARE(runs.beforeChoice(), 0);
        QVERIFY(runs.chartCount() > 3);
        QCOMPARE(runs.tables().size(), 2);
        const Chart alone = runs.charts().first();
        runs.compareWith(path("good.pushlab"));
        QCOMPARE(runs.before(), u"good.pushlab"_s);
        QCOMPARE(runs.beforeChoices().value(runs.beforeChoice()), path("good.pushlab"));
        QCOMPARE(runs.found().size(), 1);
        QCOMPARE(runs.charts().first().series.size(), 2 * alone.series.size());
        runs.stopComparing();
        QCOMPARE(runs.charts().first().series.size(), alone.series.size());
        runs.showThisRun();
        QCOMPARE(runs.chartCount(), 0);
    }

    void aBadFileChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut off") << path("cut.pushlab") << u"is cut off"_s;
        QTest::newRow("newer") << path("newer.pushlab") << u"newer Pushlab"_s;
        QTest::newRow("another file") << path("other.pushlab") << u"is not a recording"_s;
        QTest::newRow("missing") << path("missing.pushlab") << u"missing.pushlab"_s;
    }
    void aBadFileChangesNothing()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, says);
        const LabSession session;
        RunFiles runs(session);
        runs.open(path("good.pushlab"));
        const int charts = runs.chartCount();
        runs.open(file);
        QVERIFY2(runs.trouble().contains(says), qPrintable(runs.trouble()));
        QCOMPARE(runs.chartCount(), charts);
        runs.open(path("good.pushlab"));
        QCOMPARE(runs.trouble(), QString()); // it was read, so all is well again
    }

    void exportsInEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("file"); // that must be there then
        QTest::newRow("HTML") << int(ReportFormat::Html) << QString();
        QTest::newRow("JSON") << int(ReportFormat::Json) << QString();
        QTest::newRow("CSV") << int(ReportFormat::Csv) << u"/frames.csv"_s;
        QTest::newRow("PNG") << int(ReportFormat::Png) << u"/1-latency.png"_s;
    }
    void exportsInEveryFormat()
    {
        QFETCH(const int, format);
        QFETCH(const QString, file);
        const LabSession session;
        RunFiles runs(session);
        runs.open(path("good.pushlab"));
        const QString target = m_folder.filePath(u"in/a/new/folder/%1"_s.arg(format));
        QVERIFY2(runs.exportTo(format, target), qPrintable(runs.trouble()));
        QVERIFY(QFileInfo(target + file).size() > 0);
        QVERIFY(runs.done().contains(target));
        QVERIFY(!runs.exportTo(format, path("good.pushlab") + u"/below/a/file"_s));
        QVERIFY(!runs.trouble().isEmpty());
        QCOMPARE(runs.done(), QString());
    }

    void freeNamesAreFree()
    {
        const LabSession session;
        const RunFiles runs(session);
        QVERIFY(runs.freeRecording().endsWith(u".pushlab"_s));
        for (int format = 0; format < runs.formats().size(); ++format)
            QVERIFY(!QFileInfo::exists(runs.freeExport(format)));
    }

    void sheetPaintsItsChart()
    {
        const LabSession session;
        RunFiles runs(session);
        runs.open(path("good.pushlab"));
        ChartSheet sheet;
        sheet.setWidth(640);
        sheet.setRuns(&runs);
        QVERIFY(!sheet.title().isEmpty());
        QVERIFY(sheet.implicitHeight() > 100);
        sheet.setHeight(sheet.implicitHeight());
        QImage picture(640, int(sheet.height()), QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QImage empty = picture;
        QPainter painter(&picture);
        sheet.paint(&painter);
        QVERIFY(picture != empty);
    }
};

QTEST_MAIN(TestRunFiles)
#include "tst_runfiles.moc"
