// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/beforeafter.h"
#include "lesson/playresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Operator = Expectation::Operator;

//! Which steps are put side by side, and what stands there.
class TestBeforeAfter : public QObject
{
    Q_OBJECT

    static Step step(const QString &title, const QString &metric, Operator is, double value)
    {
        Step step;
        step.title = title;
        Expectation expectation;
        expectation.metric = metric;
        expectation.is = is;
        expectation.value = value;
        step.expectations = {expectation};
        return step;
    }
    static StepResult played(const QString &title, double figure)
    {
        StepResult result;
        result.title = title;
        result.figures = {{u"sse.drops"_s, figure}, {u"sse.latency.p99"_s, std::nullopt}};
        result.took = 1500ms;
        return result;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::addColumn<int>("broken"); // -1: nothing to compare
        const Step many = step(u"many"_s, u"sse.drops"_s, Operator::AtLeast, 20);
        const Step few = step(u"few"_s, u"sse.drops"_s, Operator::AtMost, 2);
        const Step none = step(u"none"_s, u"sse.drops"_s, Operator::Equal, 0);
        const Step exact = step(u"exact"_s, u"sse.drops"_s, Operator::Equal, 20);
        const Step other = step(u"other"_s, u"sse.open"_s, Operator::AtLeast, 20);
        QTest::newRow("no step") << QList<Step>{} << -1;
        QTest::newRow("one step") << QList<Step>{many} << -1;
        QTest::newRow("many, then few") << QList<Step>{many, few} << 0;
        QTest::newRow("many, then none") << QList<Step>{other, many, none} << 1;
        QTest::newRow("the newest of two") << QList<Step>{many, many, other, none} << 1;
        QTest::newRow("a number, then none") << QList<Step>{exact, none} << 0;
        QTest::newRow("the same direction") << QList<Step>{many, exact} << -1;
        QTest::newRow("another metric") << QList<Step>{other, none} << -1;
    }
    void finds()
    {
        QFETCH(const QList<Step>, steps);
        QFETCH(const int, broken);
        Incident incident;
        incident.steps = steps;
        const auto found = comparisonOf(incident);
        QCOMPARE(found.has_value(), broken >= 0);
        if (!found)
            return;
        QCOMPARE(found->broken, broken);
        QCOMPARE(found->cured, int(steps.size()) - 1);
        QCOMPARE(found->metrics, QStringList(u"sse.drops"_s)); // named by both, listed once
    }

    void putsFiguresSideBySide()
    {
        Incident incident;
        incident.comparison = ComparedSteps{0, 1, {u"sse.drops"_s, u"sse.latency.p99"_s}};
        PlayResult result;
        QVERIFY(!beforeAfter(incident, result)); // not so far
        result.results = {played(u"Broken"_s, 20)};
        QVERIFY(!beforeAfter(incident, result));
        result.results.append(StepResult());
        QVERIFY(!beforeAfter(incident, result)); // told, not run
        result.results[1] = played(u"Cured"_s, 0);
        const auto table = beforeAfter(incident, result);
        QVERIFY(table);
        QCOMPARE(table->beforeHeading(), u"1. Broken (1.5 s)"_s);
        QCOMPARE(table->afterHeading(), u"2. Cured (1.5 s)"_s);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(0).beforeText(), u"20 times"_s);
        QCOMPARE(table->rows.at(0).afterText(), u"0 times"_s);
        QCOMPARE(table->rows.at(1).beforeText(), u"not measured"_s);
        const QJsonObject row = table->toJson().value(u"metrics"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"broken"_s).toDouble(), 20.0);
        QCOMPARE(row.value(u"cured"_s).toDouble(-1), 0.0);
        QCOMPARE(table->toJson().value(u"cured"_s).toObject().value(u"step"_s).toInt(), 2);
    }
};

QTEST_APPLESS_MAIN(TestBeforeAfter)
#include "tst_beforeafter.moc"
