// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/admission.h"
#include "proxy/ratelimit.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class tst_Admission : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesRunOut();
    void firstComeFirstServed();
    void notPastTheQueue();
    void whoLeavesIsNotCalled();
    void lowerLimitLetsGoOn();
    void grantedOnesMayLeaveAtOnce();
    void rateIsEven_data();
    void rateIsEven();
};

void tst_Admission::placesRunOut()
{
    Admission admission;
    admission.setLimit(2);
    Place a;
    Place c;
    {
        Place b;
        QVERIFY(a.take(admission));
        QVERIFY(b.take(admission));
        QVERIFY(b.held());
        QVERIFY(!c.take(admission));
        QCOMPARE(admission.active(), 2);
    }
    QCOMPARE(admission.active(), 1); // given back with b
    QVERIFY(c.take(admission));
    c.leave();
    c.leave();
    QCOMPARE(admission.active(), 1);
    admission.setLimit(0);
    std::array<Place, 50> many;
    for (Place &place : many)
        QVERIFY(place.take(admission));
    QCOMPARE(admission.active(), 51);
}

void tst_Admission::firstComeFirstServed()
{
    Admission admission;
    admission.setLimit(1);
    Place holder;
    QVERIFY(holder.take(admission));
    std::array<Place, 3> waiters;
    QList<int> served;
    for (int i = 0; i < 3; ++i)
        waiters[size_t(i)].wait(admission, [&served, i] { served.append(i); });
    QCOMPARE(admission.waiting(), 3);
    holder.leave();
    QCOMPARE(served.size(), 0); // only from the event loop
    QTRY_COMPARE(served, QList<int>{0});
    QVERIFY(waiters[0].held());
    QVERIFY(waiters[1].waiting());
    waiters[0].leave();
    QTRY_COMPARE(served, (QList<int>{0, 1}));
    admission.setLimit(5);
    QTRY_COMPARE(served, (QList<int>{0, 1, 2}));
    QCOMPARE(admission.active(), 2);
    QCOMPARE(admission.waiting(), 0);
}

void tst_Admission::notPastTheQueue()
{
    Admission admission;
    admission.setLimit(1);
    Place holder;
    QVERIFY(holder.take(admission));
    bool served = false;
    Place waiter;
    waiter.wait(admission, [&] { served = true; });
    holder.leave();
    QVERIFY(!holder.take(admission)); // the place is the waiter's
    QTRY_VERIFY(served);
}

void tst_Admission::whoLeavesIsNotCalled()
{
    Admission admission;
    admission.setLimit(1);
    Place holder;
    QVERIFY(holder.take(admission));
    bool wrong = false;
    bool right = false;
    Place second;
    {
        Place first;
        first.wait(admission, [&] { wrong = true; });
        second.wait(admission, [&] { right = true; });
        holder.leave();
    }
    QTRY_VERIFY(right);
    QVERIFY(!wrong);
}

void tst_Admission::lowerLimitLetsGoOn()
{
    Admission admission;
    std::array<Place, 3> places;
    for (Place &place : places)
        QVERIFY(place.take(admission));
    admission.setLimit(2);
    QCOMPARE(admission.active(), 3);
    Place next;
    bool served = false;
    next.wait(admission, [&] { served = true; });
    places[0].leave();
    QCoreApplication::processEvents();
    QVERIFY(!served); // two are left, and two is the limit
    places[1].leave();
    QTRY_VERIFY(served);
}

void tst_Admission::grantedOnesMayLeaveAtOnce()
{
    Admission admission;
    admission.setLimit(1);
    Place holder;
    QVERIFY(holder.take(admission));
    int served = 0;
    std::array<Place, 1000> waiters;
    for (Place &place : waiters) {
        place.wait(admission, [&served, &place] {
            ++served;
            place.leave();
        });
    }
    holder.leave();
    QTRY_COMPARE(served, 1000);
    QCOMPARE(admission.active(), 0);
}

void tst_Admission::rateIsEven_data()
{
    QTest::addColumn<QList<int>>("times");
    QTest::addColumn<QList<bool>>("admitted");
    QTest::newRow("the first") << QList<int>{0} << QList<bool>{true};
    QTest::newRow("too soon") << QList<int>{0, 99} << QList<bool>{true, false};
    QTest::newRow("in time") << QList<int>{0, 100, 200} << QList<bool>{true, true, true};
    QTest::newRow("refusals do not count") << QList<int>{0, 50, 99, 100} << QList<bool>{true, false, false, true};
    QTest::newRow("no burst is saved up") << QList<int>{0, 1000, 1001} << QList<bool>{true, true, false};
}

void tst_Admission::rateIsEven()
{
    QFETCH(const QList<int>, times);
    QFETCH(const QList<bool>, admitted);
    RateLimit rate;
    QList<bool> got;
    for (const int time : times)
        got.append(rate.admits(RateLimit::Clock::time_point(1h) + std::chrono::milliseconds(time), 10));
    QCOMPARE(got, admitted);
}

QTEST_GUILESS_MAIN(tst_Admission)
#include "tst_admission.moc"
