// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonboard.h"

#include <QFile>
#include <QImage>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The Compare page's board, measuring for real, in small.
class TestComparisonBoard : public QObject
{
    Q_OBJECT

    static QStringList measuredOf(const ComparisonBoard &board)
    {
        QStringList texts;
        for (const QVariant &aspect : board.aspects())
            texts += aspect.toMap().value(u"measured"_s).toStringList();
        return texts;
    }

    static void failToMeasure(ComparisonBoard &board)
    {
        const auto back = qScopeGuard([server = qgetenv("PUSHLAB_SERVER")] { qputenv("PUSHLAB_SERVER", server); });
        qputenv("PUSHLAB_SERVER", "/there/is/no/server");
        board.measure(5, 100, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!board.isMeasuring(), 60'000);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

    void measures()
    {
        ComparisonBoard board;
        QCOMPARE(board.aspects().size(), 10);
        QCOMPARE(measuredOf(board).count(u"not yet measured"_s), measuredOf(board).size());
        QVERIFY(!board.isMeasured());

        QSignalSpy advanced(&board, &ComparisonBoard::advanced);
        board.measure(5, 100, 1);
        QVERIFY(board.isMeasuring());
        QTRY_VERIFY_WITH_TIMEOUT(board.isMeasured(), 60'000);
        QVERIFY(advanced.size() > 3);
        QVERIFY2(board.trouble().isEmpty(), qPrintable(board.trouble()));
        QVERIFY(!measuredOf(board).contains(u"not yet measured"_s));
        QVERIFY(board.aspects().constFirst().toMap().value(u"known"_s).toBool());
        // Long polls send a request for each answer; a busy machine may put two messages into one.
        const QString requests = measuredOf(board).constFirst();
        QVERIFY2(requests.endsWith(u" requests a message"_s), qPrintable(requests));
        QVERIFY2(requests.section(u' ', 0, 0).toDouble() > 0.1, qPrintable(requests));
        QVERIFY(measuredOf(board).contains(u"0.00 requests a message"_s));
        for (const QString &played :
             {u"; 6 of 8 tabs at once, in a simulated Chromium"_s, u"10 of 10 back after a cut"_s, u"40,1"_s,
              u" B for 30,000 in base64"_s, u"0 messages through a proxy that strips Upgrade"_s})
            QVERIFY2(measuredOf(board).join(u'\n').contains(played), qPrintable(measuredOf(board).join(u'\n')));

        QTemporaryDir folder;
        const QString name = folder.filePath(u"deep/table.md"_s);
        QVERIFY(board.saveMarkdown(name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(requests.toUtf8()));
        const QString picture = folder.filePath(u"table.png"_s);
        QVERIFY(board.savePicture(picture));
        QVERIFY(QImage(picture).width() >= 2'000);
        QVERIFY(!board.savePicture(name + u"/below-a-file.png"_s));
        QVERIFY(!board.saveMarkdown(name + u"/below-a-file.md"_s));
        QVERIFY(board.trouble().contains(name));

        const QVariantList measured = board.aspects();
        failToMeasure(board);
        QCOMPARE(board.aspects(), measured); // what was measured before stays
        QVERIFY(board.isMeasured());
    }

    //! Nothing can be measured: that is said once.
    void tellsWhyNothingWasMeasured()
    {
        ComparisonBoard board;
        failToMeasure(board);
        QVERIFY2(board.trouble().contains(u"/there/is/no/server"_s), qPrintable(board.trouble()));
        QVERIFY(!board.isMeasured());
        QVERIFY(!board.aspects().constFirst().toMap().value(u"known"_s).toBool());
        QCOMPARE(measuredOf(board).count(u"not yet measured"_s), measuredOf(board).size());
    }

    void canBeGivenUp()
    {
        ComparisonBoard board;
        board.measure(5, 100, 60);
        QTRY_VERIFY_WITH_TIMEOUT(!board.doing().isEmpty(), 20'000);
        board.stop();
        QVERIFY(!board.isMeasuring());
        QVERIFY(!board.isMeasured());
    }
};

QTEST_MAIN(TestComparisonBoard)
#include "tst_comparisonboard.moc"
