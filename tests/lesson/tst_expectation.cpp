// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/expectation.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Operator = Expectation::Operator;
using State = ExpectationCheck::State;

//! Expectations in frames that never were: nothing waits.
class TestExpectation : public QObject
{
    Q_OBJECT

    //! Ten frames a second; each value is how many streams are open in it. The state after each of them.
    static QList<State> states(const Expectation &expectation, int speed, const QList<int> &open)
    {
        StepWindow window;
        window.begin({});
        ExpectationCheck check(expectation, speed, 0ms);
        QList<State> result;
        for (const int value : open) {
            Frame frame;
            frame.time = window.time() + 100ms;
            frame.swarm.transports[size_t(Transport::Sse)].open = value;
            frame.swarm.transports[size_t(Transport::WebSocket)].open = 10;
            window.add(frame);
            result.append(check.look(window));
        }
        return result;
    }
    static Expectation openIs(Operator is, double value)
    {
        Expectation expectation;
        expectation.metric = u"sse.open"_s;
        expectation.is = is;
        expectation.value = value;
        expectation.within = 1s;
        return expectation;
    }

private Q_SLOTS:
    void operators_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<bool>>("of123"); // compared with 2
        QTest::newRow("<") << u"<"_s << QList<bool>{true, false, false};
        QTest::newRow("<=") << u"<="_s << QList<bool>{true, true, false};
        QTest::newRow("=") << u"="_s << QList<bool>{false, true, false};
        QTest::newRow("!=") << u"!="_s << QList<bool>{true, false, true};
        QTest::newRow(">=") << u">="_s << QList<bool>{false, true, true};
        QTest::newRow(">") << u">"_s << QList<bool>{false, false, true};
    }
    void operators()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<bool>, of123);
        const auto is = operatorNamed(text);
        QVERIFY(is);
        QCOMPARE(operatorText(*is), text);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(compare(i + 1, *is, 2), of123[i]);
        QVERIFY(!operatorNamed(u"=="));
    }

    void heldAtOnce()
    {
        QCOMPARE(states(openIs(Operator::Equal, 3), 1, {2, 3, 2}), (QList{State::Waiting, State::Held, State::Held}));
    }

    void holdBeginsAgainAfterABreak()
    {
        Expectation expectation = openIs(Operator::Equal, 3);
        expectation.hold = 200ms;
        QCOMPARE(states(expectation, 1, {3, 3, 2, 3, 3, 3}),
                 (QList{State::Waiting, State::Waiting, State::Waiting, State::Waiting, State::Waiting, State::Held}));
    }

    //! Production times are divided by lab time, wall clock times are not.
    void labTime_data()
    {
        QTest::addColumn<Expectation::Clock>("clock");
        QTest::addColumn<int>("speed");
        QTest::addColumn<int>("framesToHold");
        QTest::newRow("production") << Expectation::Clock::Lab << 1 << 31;
        QTest::newRow("lab time 10") << Expectation::Clock::Lab << 10 << 4;
        QTest::newRow("lab time 30") << Expectation::Clock::Lab << 30 << 2;
        QTest::newRow("wall clock") << Expectation::Clock::Wall << 30 << 31;
    }
    void labTime()
    {
        QFETCH(const Expectation::Clock, clock);
        QFETCH(const int, speed);
        QFETCH(const int, framesToHold);
        Expectation expectation = openIs(Operator::Equal, 3);
        expectation.hold = 3s;
        expectation.clock = clock;
        QCOMPARE(states(expectation, speed, QList<int>(40, 3)).indexOf(State::Held) + 1, framesToHold);
    }

    void failsAfterItsTimeAndTheAllowance()
    {
        const auto limit = qsizetype((1s + ExpectationCheck::allowance) / 100ms);
        const QList<State> result = states(openIs(Operator::Equal, 3), 1, QList<int>(limit + 5, 2));
        QCOMPARE(result.indexOf(State::Failed), limit); // the first frame behind it
        QCOMPARE(result.last(), State::Failed);
    }

    void whatIsTrueWhenTheTimeIsUpMayHold()
    {
        Expectation expectation = openIs(Operator::Equal, 3);
        expectation.hold = 5s;
        const auto limit = qsizetype((1s + ExpectationCheck::allowance) / 100ms);
        QCOMPARE(states(expectation, 1, QList<int>(limit - 5, 2) + QList<int>(60, 3)).last(), State::Held);
        QCOMPARE(states(expectation, 1, QList<int>(limit - 5, 2) + QList<int>(10, 3) + QList<int>(1, 2)).last(),
                 State::Failed);
    }

    void anotherMetricAndAFactor()
    {
        Expectation expectation = openIs(Operator::AtLeast, 0);
        expectation.value = u"webSocket.open"_s; // 10
        expectation.times = 0.5;
        QCOMPARE(states(expectation, 1, {4, 5}), (QList{State::Waiting, State::Held}));
    }

    void whatIsNowOnTheOtherSideIsNotAChange()
    {
        Expectation expectation = openIs(Operator::AtLeast, 0);
        expectation.metric = u"sse.drops"_s;
        expectation.over = StepWindow::Over::Step;
        expectation.value = u"sse.open"_s;
        Frame frame;
        frame.swarm.transports[size_t(Transport::Sse)].open = 20;
        StepWindow window;
        window.begin(frame);
        ExpectationCheck check(expectation, 1, 0ms);
        for (const int drops : {19, 20}) {
            frame.time += 100ms;
            frame.swarm.transports[size_t(Transport::Sse)].drops = drops;
            window.add(frame);
            QCOMPARE(check.look(window), drops == 20 ? State::Held : State::Waiting);
        }
    }

    void whatIsNotMeasuredDoesNotHold()
    {
        Expectation expectation = openIs(Operator::Less, 1'000);
        expectation.metric = u"sse.latency.p50"_s;
        QCOMPARE(states(expectation, 1, {1, 2}), (QList{State::Waiting, State::Waiting}));
    }

    void verdictIsASentence_data()
    {
        QTest::addColumn<Expectation>("expectation");
        QTest::addColumn<QString>("text");
        Expectation expectation = openIs(Operator::AtLeast, 200);
        QTest::newRow("number") << expectation << u"sse.open >= 200: got 3 clients after 0.1 s"_s;
        expectation.over = StepWindow::Over::Step;
        QTest::newRow("step") << expectation << u"sse.open in this step >= 200: got 3 clients after 0.1 s"_s;
        expectation.value = u"webSocket.open"_s;
        QTest::newRow("metric") << expectation
                                << u"sse.open in this step >= webSocket.open (= 10): got 3 clients after 0.1 s"_s;
        expectation.times = 2;
        QTest::newRow("factor") << expectation
                                << u"sse.open in this step >= 2 × webSocket.open (= 20): got 3 clients after 0.1 s"_s;
        expectation = openIs(Operator::Less, 2.5);
        expectation.metric = u"sse.latency.p50"_s;
        QTest::newRow("not measured") << expectation << u"sse.latency.p50 < 2.50: not measured after 0.1 s"_s;
    }
    void verdictIsASentence()
    {
        QFETCH(const Expectation, expectation);
        QFETCH(const QString, text);
        StepWindow window;
        window.begin({});
        ExpectationCheck check(expectation, 1, 0ms);
        Frame frame;
        frame.time = 100ms;
        frame.swarm.transports[size_t(Transport::Sse)].open = 3;
        frame.swarm.transports[size_t(Transport::WebSocket)].open = 10;
        window.add(frame);
        check.look(window);
        QCOMPARE(check.verdict().text(), text);
    }
};

QTEST_APPLESS_MAIN(TestExpectation)
#include "tst_expectation.moc"
