// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/overlay.h"

#include "report/reportfile.h"
#include "report/runcharts.h"
#include "syntheticrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfBothAreInOneChart()
    {
        const RecordedRun run = Synthetic::run(Transport::Sse);
        const QList<Chart> alone = chartsOf(run);
        const QList<Chart> both = overlaidCharts(run, run);
        QCOMPARE(both.size(), alone.size());
        for (qsizetype i = 0; i < both.size(); ++i) {
            const QList<Series> &series = both[i].series;
            QCOMPARE(both[i].key, alone[i].key);
            QCOMPARE(series.size(), 2 * alone[i].series.size());
            const Series &before = series.first();
            const Series &after = series[alone[i].series.size()];
            QVERIFY(before.name.startsWith(u"before: "_s));
            QVERIFY(after.name.startsWith(u"after: "_s));
            QCOMPARE(after.style.colour, alone[i].series.first().style.colour);
            QVERIFY(before.style.colour != after.style.colour);
            QCOMPARE(before.style.dash, after.style.dash);
            QCOMPARE(both[i].marks, alone[i].marks);
        }
    }

    void onlyWhatBothKnow()
    {
        const QList<Chart> both = overlaidCharts(Synthetic::run(Transport::Sse), RecordedRun());
        QVERIFY(std::none_of(both.begin(), both.end(), [](const Chart &chart) { return chart.key == u"latency"; }));
    }

    void picturesOfAComparisonHaveTheirFolder()
    {
        QTemporaryDir folder;
        const QString png = folder.filePath(u"png"_s);
        QVERIFY(writeReport(ReportFormat::Png, {Synthetic::recording(), u"a"_s, Synthetic::recording(), u"b"_s}, png));
        for (const QString &each : {u"before"_s, u"after"_s, u"overlaid"_s})
            QVERIFY2(QDir(png + u'/' + each).exists(u"1-latency.png"_s), qPrintable(each));
    }
};

QTEST_MAIN(TestOverlay)
#include "tst_overlay.moc"
