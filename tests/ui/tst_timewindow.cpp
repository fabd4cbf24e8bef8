// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timewindow.h"

#include <QTest>

using namespace Pushlab;

class TestTimeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNewest();
    void growsWithAYoungRun();
    void heldStaysWhereItIs();
    void scrollsBetweenOldestAndNewest_data();
    void scrollsBetweenOldestAndNewest();
    void zoomKeepsTheAnchor_data();
    void zoomKeepsTheAnchor();
    void zoomEndsAtTheSpans();
};

void TestTimeWindow::followsTheNewest()
{
    TimeWindow window;
    window.advance(50);
    QCOMPARE(window.start(), 0.0); // not yet full
    window.advance(500);
    QCOMPARE(window.end(), 500.0);
}

void TestTimeWindow::growsWithAYoungRun()
{
    TimeWindow window;
    const QList<std::pair<double, double>> spans{{0, 10},   {10, 10},    {10.2, 30}, {59, 60},
                                                 {61, 120}, {4000, 120}, {3, 10}}; // the last of another run
    for (const auto &[newest, span] : spans) {
        window.advance(newest);
        QCOMPARE(window.seconds(), span);
    }
    window.zoom(-1, 0, 0, 3);
    window.advance(4);
    QCOMPARE(window.seconds(), 30.0); // as somebody wanted it
}

void TestTimeWindow::heldStaysWhereItIs()
{
    TimeWindow window;
    window.advance(500);
    window.hold();
    window.advance(600);
    QCOMPARE(window.end(), 500.0);
    window.follow(600);
    QCOMPARE(window.end(), 600.0);
    QVERIFY(!window.isHeld());
}

void TestTimeWindow::scrollsBetweenOldestAndNewest_data()
{
    QTest::addColumn<double>("by");
    QTest::addColumn<double>("start");
    QTest::newRow("back") << -100.0 << 280.0;
    QTest::newRow("to the oldest") << -1000.0 << 20.0;
    QTest::newRow("to the newest") << 1000.0 << 380.0;
}

void TestTimeWindow::scrollsBetweenOldestAndNewest()
{
    QFETCH(const double, by);
    QFETCH(const double, start);
    TimeWindow window;
    window.advance(500);
    window.scroll(by, 20, 500);
    QCOMPARE(window.start(), start);
    QVERIFY(window.isHeld());
}

void TestTimeWindow::zoomKeepsTheAnchor_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("anchor");
    QTest::newRow("in, left") << 1 << 0.0;
    QTest::newRow("in, middle") << 2 << 0.5;
    QTest::newRow("in, right") << 1 << 1.0;
    QTest::newRow("out, middle") << -1 << 0.5;
}

void TestTimeWindow::zoomKeepsTheAnchor()
{
    QFETCH(const int, steps);
    QFETCH(const double, anchor);
    TimeWindow window;
    window.advance(1000);
    window.scroll(-300, 0, 1000);
    const double moment = window.start() + anchor * window.seconds();
    window.zoom(steps, anchor, 0, 1000);
    QVERIFY(window.seconds() != 120);
    QCOMPARE(window.start() + anchor * window.seconds(), moment);
}

void TestTimeWindow::zoomEndsAtTheSpans()
{
    TimeWindow window;
    window.advance(500);
    window.zoom(100, 0, 0, 500);
    QCOMPARE(window.seconds(), TimeWindow::spans.front());
    QCOMPARE(window.end(), 500.0); // it follows still
    QVERIFY(!window.canZoom(1));
    window.zoom(-100, 0, 0, 500);
    QCOMPARE(window.seconds(), TimeWindow::spans.back());
    QCOMPARE(window.start(), 0.0);
    QVERIFY(!window.canZoom(-1));
}

QTEST_APPLESS_MAIN(TestTimeWindow)
#include "tst_timewindow.moc"
