// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claimboard.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The Claims page's board, measuring for real.
class TestClaimBoard : public QObject
{
    Q_OBJECT

    static QVariantMap claim(const ClaimBoard &board, const QString &id)
    {
        for (const QVariant &map : board.claims()) {
            if (map.toMap().value(u"id"_s) == id)
                return map.toMap();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_data;

private Q_SLOTS:
    void initTestCase() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("PUSHLAB_DATA", m_data->path().toLocal8Bit());
    }

    void measuresOneAndRemembersIt()
    {
        const QString id = u"only-websocket-both-ways"_s;
        {
            ClaimBoard board;
            QVERIFY(board.trouble().isEmpty());
            QVERIFY(claim(board, id).value(u"measurable"_s).toBool());
            QVERIFY(!claim(board, u"websocket-http2"_s).value(u"measurable"_s).toBool());
            QVERIFY(board.results().isEmpty());
            QCOMPARE(board.tally(), u"not yet measured"_s);

            board.measure(id);
            QVERIFY(board.isMeasuring());
            QCOMPARE(board.current(), id);
            board.measure(u"websocket-faster"_s); // one at a time: this one is not begun
            QTRY_VERIFY_WITH_TIMEOUT(!board.isMeasuring(), 60'000);
            QVERIFY2(board.trouble().isEmpty(), qPrintable(board.trouble()));
            QCOMPARE(board.results().keys(), QStringList{id});
        }
        const ClaimBoard later;
        const QVariantMap result = later.results().value(id).toMap();
        QVERIFY(result.value(u"agrees"_s).toBool());
        QVERIFY(!result.value(u"when"_s).toString().isEmpty());
        const QVariantMap figure = result.value(u"figures"_s).toList().value(0).toMap();
        QVERIFY(figure.value(u"held"_s).toBool());
        QVERIFY2(figure.value(u"text"_s).toString().contains(u" got "), qPrintable(figure.value(u"text"_s).toString()));
        QVERIFY(later.tally().startsWith(u"1 of "));
    }

    void canBeGivenUp()
    {
        ClaimBoard board;
        QSignalSpy advanced(&board, &ClaimBoard::advanced);
        board.measureAll();
        QTRY_VERIFY_WITH_TIMEOUT(advanced.size() > 2 && !board.doing().isEmpty(), 20'000);
        board.stop();
        QVERIFY(!board.isMeasuring());
        QVERIFY(board.current().isEmpty());
    }

    void tellsWhatItCannotKeep()
    {
        qputenv("PUSHLAB_DATA", "/dev/null/nowhere");
        ClaimBoard board;
        board.measure(u"only-websocket-both-ways"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!board.isMeasuring(), 60'000);
        QVERIFY2(board.trouble().contains(u"/dev/null/nowhere"), qPrintable(board.trouble()));
        QCOMPARE(board.results().size(), 1); // it is told all the same
    }
};

QTEST_MAIN(TestClaimBoard)
#include "tst_claimboard.moc"
