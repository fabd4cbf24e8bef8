// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/wiretap.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Hop = WireRecord::Hop;
using What = WireRecord::What;

namespace {

QByteArray passed(const WireRecords &records, bool up)
{
    QByteArray bytes;
    for (const WireRecord &record : records) {
        if (record.what == What::Bytes && record.up == up)
            bytes += record.bytes;
    }
    return bytes;
}

qint64 missed(const WireRecords &records)
{
    qint64 size = 0;
    for (const WireRecord &record : records)
        size += record.what == What::Gap ? record.size : 0;
    return size;
}

} // namespace

//! Whose bytes are kept, from which one on, and for how long; without sockets.
class tst_WireTap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offItKeepsNothing();
    void theFirstBytesAreNotLost();
    void aPortMayBeKnownFirst();
    void theYoungestOfAPortIsMeant();
    void othersAreLetGo();
    void youngLinksAreBounded();
    void whatWaitsIsBounded();
    void endForgetsEverything();
    void outlivedLinksAreSafe();
};

void tst_WireTap::offItKeepsNothing()
{
    WireTap tap;
    QVERIFY(!tap.accepted(1000));
    QCOMPARE(tap.take(), WireRecords());
    QCOMPARE(tap.heldBytes(), 0);
}

void tst_WireTap::theFirstBytesAreNotLost()
{
    WireTap tap;
    tap.begin();
    const auto link = tap.accepted(1000);
    const auto other = tap.accepted(1001);
    QVERIFY(link->passed(Hop::Client, true, "GET "));
    QVERIFY(other->passed(Hop::Client, true, "POST"));
    QVERIFY(tap.follow(1000));
    QVERIFY(link->passed(Hop::Client, true, "/events"));
    QVERIFY(link->ended(Hop::Client, true, What::Fin));
    const WireRecords records = tap.take();
    QCOMPARE(records.size(), 4);
    QCOMPARE(records.first().what, What::Opened);
    QCOMPARE(records.first().port, 1000);
    QCOMPARE(passed(records, true), QByteArray("GET /events"));
    QCOMPARE(records.last().what, What::Fin);
    QCOMPARE(tap.take(), WireRecords());
}

void tst_WireTap::aPortMayBeKnownFirst()
{
    WireTap tap;
    tap.begin();
    QVERIFY(!tap.follow(1000));
    const auto link = tap.accepted(1000);
    link->passed(Hop::Client, true, "a");
    QCOMPARE(passed(tap.take(), true), QByteArray("a"));
}

void tst_WireTap::theYoungestOfAPortIsMeant()
{
    WireTap tap;
    tap.begin();
    const auto before = tap.accepted(1000);
    before->passed(Hop::Client, true, "before");
    const auto now = tap.accepted(1000);
    now->passed(Hop::Client, true, "now");
    QVERIFY(tap.follow(1000));
    QCOMPARE(passed(tap.take(), true), QByteArray("now"));
}

void tst_WireTap::othersAreLetGo()
{
    WireTap tap({.youngFor = 1000ms});
    tap.begin();
    const auto start = WireRecord::Clock::now();
    const auto link = tap.accepted(1000, start);
    QVERIFY(link->passed(Hop::Client, true, "abc"));
    QCOMPARE(tap.heldBytes(), 3);
    tap.take(start + 999ms);
    QVERIFY(link->passed(Hop::Client, true, "d"));
    tap.take(start + 1000ms);
    QVERIFY(!link->passed(Hop::Client, true, "e")); // it may forget the tap
    QCOMPARE(tap.heldBytes(), 0);
    QVERIFY(!tap.follow(1000));
}

void tst_WireTap::youngLinksAreBounded()
{
    WireTap tap({.young = 100, .allYoung = 250});
    tap.begin();
    const auto first = tap.accepted(1000);
    const auto second = tap.accepted(1001);
    const auto third = tap.accepted(1002);
    for (const auto &link : {first, second, third}) {
        for (int i = 0; i < 20; ++i)
            link->passed(Hop::Client, true, QByteArray(10, 'a'));
    }
    QCOMPARE(tap.heldBytes(), 250);
    QVERIFY(tap.follow(1000));
    const WireRecords records = tap.take();
    QCOMPARE(passed(records, true).size(), 100); // the first ones: heads are what matters
    QCOMPARE(missed(records), 100);
    QCOMPARE(tap.heldBytes(), 150);
}

void tst_WireTap::whatWaitsIsBounded()
{
    WireTap tap({.waiting = 1000});
    tap.begin();
    tap.follow(1000);
    const auto link = tap.accepted(1000);
    for (int i = 0; i < 1'000; ++i) {
        link->passed(Hop::Client, false, QByteArray(99, 'a'));
        QVERIFY(tap.heldBytes() <= 1000);
    }
    link->ended(Hop::Client, false, What::Reset);
    const WireRecords records = tap.take();
    QVERIFY(records.size() < 15);
    QCOMPARE(passed(records, false).size() + missed(records), 99'000);
    QCOMPARE(records.last().what, What::Reset); // however full it is
    link->passed(Hop::Client, false, "b");
    QCOMPARE(passed(tap.take(), false), QByteArray("b"));
}

void tst_WireTap::endForgetsEverything()
{
    WireTap tap;
    tap.begin();
    tap.follow(1000);
    tap.follow(1001);
    const auto link = tap.accepted(1000);
    link->passed(Hop::Client, true, "abc");
    tap.end();
    QCOMPARE(tap.heldBytes(), 0);
    QVERIFY(!link->passed(Hop::Client, true, "d"));
    tap.begin();
    QCOMPARE(tap.take(), WireRecords());
    const auto next = tap.accepted(1001); // nobody asks for it any more
    next->passed(Hop::Client, true, "e");
    QCOMPARE(tap.take(), WireRecords());
}

void tst_WireTap::outlivedLinksAreSafe()
{
    std::shared_ptr<TappedLink> link;
    {
        WireTap tap;
        tap.begin();
        link = tap.accepted(1000);
    }
    QVERIFY(!link->passed(Hop::Client, true, "a"));
}

QTEST_GUILESS_MAIN(tst_WireTap)
#include "tst_wiretap.moc"
