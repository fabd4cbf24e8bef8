// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wirelog.h"

#include <QTest>

using namespace Pushlab;

namespace {

WireEntry entry(const QString &title, qsizetype bytes = 0)
{
    WireEntry made;
    made.title = title;
    made.bytes = QByteArray(bytes, 'x');
    made.size = bytes;
    return made;
}

} // namespace

//! The newest entries stay, within both bounds, and how many have gone is known.
class TestWireLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreBounded()
    {
        WireLog log({.entries = 10, .bytes = 1'000'000});
        for (int i = 0; i < 25; ++i)
            log.add({entry(QString::number(i))});
        QCOMPARE(log.entries().size(), 10);
        QCOMPARE(log.entries().first().title, QStringLiteral("15"));
        QCOMPARE(log.entries().last().title, QStringLiteral("24"));
        QCOMPARE(log.dropped(), 15U);
    }

    void bytesAreBounded()
    {
        constexpr qint64 bound = 200'000;
        WireLog log({.entries = 1'000, .bytes = bound});
        qint64 most = 0;
        for (int i = 0; i < 100; ++i) {
            log.add({entry(QString::number(i), 16'000)});
            most = qMax(most, log.bytes());
        }
        QVERIFY(most <= bound);
        QVERIFY(most > bound - 20'000); // it is made use of
        qint64 sum = 0;
        for (const WireEntry &kept : log.entries())
            sum += WireLog::costOf(kept);
        QCOMPARE(log.bytes(), sum);
        QCOMPARE(log.entries().size() + qsizetype(log.dropped()), 100);
        QCOMPARE(log.entries().last().title, QStringLiteral("99"));
    }

    void oneThatIsTooLargeIsNotKept()
    {
        WireLog log({.entries = 10, .bytes = 5'000});
        log.add({entry(QStringLiteral("small")), entry(QStringLiteral("large"), 16'000)});
        QVERIFY(log.entries().isEmpty());
        QCOMPARE(log.dropped(), 2U);
        QCOMPARE(log.bytes(), 0);
    }

    void clearForgetsAll()
    {
        WireLog log({.entries = 1, .bytes = 5'000});
        log.add({entry(QStringLiteral("a")), entry(QStringLiteral("b"))});
        log.clear();
        QVERIFY(log.entries().isEmpty());
        QCOMPARE(log.dropped(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestWireLog)
#include "tst_wirelog.moc"
