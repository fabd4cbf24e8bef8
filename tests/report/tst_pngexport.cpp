// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "report/pngexport.h"
#include "report/runcharts.h"
#include "report/svgchart.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestPngExport : public QObject
{
    Q_OBJECT

private:
    //! How many pixels of a rectangle have about this colour.
    static int count(const QImage &image, QRect in, const QColor &colour)
    {
        int pixels = 0;
        for (int y = in.top(); y <= in.bottom(); ++y) {
            for (int x = in.left(); x <= in.right(); ++x) {
                const QColor seen = image.pixelColor(x, y);
                pixels += std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green())
                        + std::abs(seen.blue() - colour.blue())
                    < 30;
            }
        }
        return pixels;
    }

private Q_SLOTS:
    void drawsLinesTextAndMarks()
    {
        const QList<Chart> charts = chartsOf(Synthetic::run(Transport::Sse));
        const QImage image = toImage(charts.first());
        QCOMPARE(image.width(), int(chartWidth * 2) + 2 * pictureMargin);
        const QRect all = image.rect();
        QVERIFY(count(image, all, Qt::white) > all.width() * all.height() / 2);
        QVERIFY(count(image, all, QColor(u"#00875f"_s)) > 500); // SSE
        QVERIFY(count(image, all, QColor(u"#c8431b"_s)) > 300); // the fault
        QVERIFY(count(image, QRect(0, pictureMargin, all.width(), 44), QColor(u"#1f2328"_s)) > 200); // the title
        QVERIFY(count(image, QRect(pictureMargin, 84, 40, all.height() - 184), QColor(u"#1f2328"_s))
                > 50); // the vertical label
    }

    void writesOneFileForEachChart()
    {
        QTemporaryDir folder;
        const QString png = folder.filePath(u"png"_s);
        QVERIFY(writePng(Synthetic::recording(), png));
        const QStringList files = QDir(png).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 14);
        QCOMPARE(files.first(), u"1-attempts.png"_s);
        for (const QString &file : files)
            QVERIFY2(QImage(png + u'/' + file).width() == int(chartWidth * 2) + 2 * pictureMargin, qPrintable(file));
    }
};

QTEST_MAIN(TestPngExport)
#include "tst_pngexport.moc"
