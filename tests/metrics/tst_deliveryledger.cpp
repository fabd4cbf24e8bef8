// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/deliveryledger.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Pushlab;
using Arrival = DeliveryLedger::Arrival;

namespace {

struct Counts {
    qint64 delivered = 0;
    qint64 duplicated = 0;
    qint64 reordered = 0;
    qint64 missing = 0;
    qint64 lost = 0;
};

} // namespace

class TestDeliveryLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void namesEachArrival();
    void countsNothingBeforeStart();
    void agreesWithASetOfNumbers();
};

void TestDeliveryLedger::counts_data()
{
    QTest::addColumn<QList<quint64>>("arrivals"); // The account starts at 5 and 10 is the last one published.
    QTest::addColumn<Counts>("expected");

    using Numbers = QList<quint64>;
    QTest::newRow("nothing came") << Numbers{} << Counts{0, 0, 0, 0, 6};
    QTest::newRow("all in order") << Numbers{5, 6, 7, 8, 9, 10} << Counts{6, 0, 0, 0, 0};
    QTest::newRow("older ones count as neither") << Numbers{3, 4, 5, 6, 7, 8, 9, 10} << Counts{6, 0, 0, 0, 0};
    QTest::newRow("the first is lost") << Numbers{6, 7, 8, 9, 10} << Counts{5, 0, 0, 1, 1};
    QTest::newRow("the last are lost") << Numbers{5, 6, 7} << Counts{3, 0, 0, 0, 3};
    QTest::newRow("holes") << Numbers{5, 7, 10} << Counts{3, 0, 0, 3, 3};
    QTest::newRow("a hole filled late") << Numbers{5, 7, 6, 8, 9, 10} << Counts{6, 0, 1, 0, 0};
    QTest::newRow("a hole cut in two") << Numbers{5, 10, 7} << Counts{3, 0, 1, 3, 3};
    QTest::newRow("a hole filled from its ends") << Numbers{5, 10, 6, 9, 7, 8} << Counts{6, 0, 4, 0, 0};
    QTest::newRow("twice the newest") << Numbers{5, 5, 6, 7, 8, 9, 10} << Counts{6, 1, 0, 0, 0};
    QTest::newRow("twice an older one") << Numbers{5, 6, 7, 8, 9, 10, 6, 6} << Counts{6, 2, 0, 0, 0};
    QTest::newRow("late and then twice") << Numbers{5, 8, 6, 6, 7, 9, 10} << Counts{6, 1, 2, 0, 0};
    QTest::newRow("more than was acknowledged") << Numbers{5, 6, 7, 8, 9, 10, 11, 13} << Counts{8, 0, 0, 1, 1};
}

void TestDeliveryLedger::counts()
{
    QFETCH(const QList<quint64>, arrivals);
    QFETCH(const Counts, expected);

    DeliveryLedger ledger;
    ledger.start(5);
    for (const quint64 number : arrivals)
        ledger.arrived(number);
    QCOMPARE(ledger.delivered(), expected.delivered);
    QCOMPARE(ledger.duplicated(), expected.duplicated);
    QCOMPARE(ledger.reordered(), expected.reordered);
    QCOMPARE(ledger.missing(), expected.missing);
    QCOMPARE(ledger.lostUpTo(10), expected.lost);
    QCOMPARE(ledger.expectedUpTo(10), expected.delivered + expected.lost);
}

void TestDeliveryLedger::namesEachArrival()
{
    DeliveryLedger ledger;
    ledger.start(1);
    QCOMPARE(ledger.newest(), 0);
    QCOMPARE(ledger.arrived(1), Arrival::InOrder);
    QCOMPARE(ledger.arrived(4), Arrival::Early);
    QCOMPARE(ledger.arrived(3), Arrival::Late);
    QCOMPARE(ledger.arrived(3), Arrival::Duplicate);
    QCOMPARE(ledger.arrived(0), Arrival::BeforeStart);
    QCOMPARE(ledger.newest(), 4);
    QCOMPARE(ledger.first(), 1);
}

void TestDeliveryLedger::countsNothingBeforeStart()
{
    DeliveryLedger ledger;
    QVERIFY(!ledger.isStarted());
    QCOMPARE(ledger.arrived(7), Arrival::BeforeStart);
    QCOMPARE(ledger.lostUpTo(100), 0);
    QCOMPARE(ledger.expectedUpTo(100), 0);
}

// The holes are only a short way to write down a set of numbers; this compares them with the long way.
void TestDeliveryLedger::agreesWithASetOfNumbers()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 50; ++round) {
        DeliveryLedger ledger;
        const quint64 first = random.bounded(1, 20);
        ledger.start(first);
        std::set<quint64> seen;
        Counts wanted;
        for (int i = 0; i < 200; ++i) {
            const quint64 number = random.bounded(1, 150);
            ledger.arrived(number);
            if (number < first)
                continue;
            const quint64 newest = seen.empty() ? 0 : *seen.rbegin();
            if (!seen.insert(number).second)
                ++wanted.duplicated;
            else if (number < newest)
                ++wanted.reordered;
        }
        QCOMPARE(ledger.delivered(), qint64(seen.size()));
        QCOMPARE(ledger.duplicated(), wanted.duplicated);
        QCOMPARE(ledger.reordered(), wanted.reordered);
        QCOMPARE(ledger.missing(), qint64(*seen.rbegin() - first + 1 - seen.size()));
        QCOMPARE(ledger.lostUpTo(200), qint64(200 - first + 1 - seen.size()));
    }
}

QTEST_GUILESS_MAIN(TestDeliveryLedger)
#include "tst_deliveryledger.moc"
