// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspect.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The comparison: ten rows that are whole, and figures in few words.
class TestAspect : public QObject
{
    Q_OBJECT

    static ComparisonRow measured()
    {
        ComparisonRow row;
        row.transport = Transport::Sse;
        row.clients = 100;
        row.poolThreads = 3;
        row.bytesOfMemory = 7680;
        row.serverCpuPerMessage = 21.4;
        row.figures.requestsPerMessage = 0.05;
        row.figures.overheadPerMessage = 37;
        row.figures.payloadPerMessage = 100;
        row.figures.latency.p50 = std::chrono::microseconds(450);
        return row;
    }

private Q_SLOTS:
    void shippedIsWhole()
    {
        const auto aspects = shippedAspects();
        QVERIFY2(aspects, aspects ? "" : qPrintable(aspects.error().constFirst().located(u"aspects.json"_s)));
        QCOMPARE(aspects->size(), 10);
        QSet<Aspect::Measure> measures;
        int plays = 0;
        for (const Aspect &aspect : *aspects) {
            measures.insert(aspect.measure);
            plays += aspect.play ? 1 : 0;
            QVERIFY2(aspect.unmeasured.isEmpty() == (aspect.measure != Aspect::Measure::None || aspect.play),
                     qPrintable(aspect.id)); // what is not measured says why
            for (size_t i = 0; aspect.play && i < transportCount; ++i)
                QVERIFY2(aspect.play->cells[i].text.contains(u"%1"), qPrintable(aspect.id));
        }
        QVERIFY(plays >= 4);
        QCOMPARE(measures.size(), 6); // every kind of figure has its row
    }

    void text_data()
    {
        QTest::addColumn<Aspect::Measure>("measure");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << Aspect::Measure::None << QString();
        QTest::newRow("requests") << Aspect::Measure::Requests << u"0.05 requests a message"_s;
        QTest::newRow("overhead") << Aspect::Measure::Overhead << u"37 B around 100 B of payload"_s;
        QTest::newRow("latency") << Aspect::Measure::Latency << u"p50 0.5 ms, p99 too few messages"_s;
        QTest::newRow("threads") << Aspect::Measure::Threads << u"100 clients hold 3 request threads"_s;
        QTest::newRow("cost") << Aspect::Measure::Cost << u"21 µs a message, 7.5 KiB a connection"_s;
    }
    void text()
    {
        QFETCH(const Aspect::Measure, measure);
        QFETCH(const QString, text);
        ComparisonRow row = measured();
        QCOMPARE(measuredText(measure, row), text);
        row.error = u"the server ended"_s;
        QCOMPARE(measuredText(measure, row), text.isEmpty() ? QString() : row.error);
    }

    void markdown()
    {
        const Aspect aspect{u"a"_s, u"a|b"_s, {u"x"_s, u"y"_s, u"z"_s}, u"so"_s, Aspect::Measure::Requests, {}, {}, {}};
        const QString before = comparisonMarkdown({aspect}, {});
        QVERIFY2(before.contains(u"| **a\\|b** | x | y | z | so |"), qPrintable(before));
        QCOMPARE(before.count(u"not yet measured"), 3);
        const QString after = comparisonMarkdown({aspect}, {{measured()}, {}});
        QVERIFY2(after.contains(u"| not yet measured | 0.05 requests a message | not yet measured |"),
                 qPrintable(after));
    }

    void playsStandBesideTheRow()
    {
        Aspect aspect{u"a"_s, u"A"_s, {u"x"_s, u"y"_s, u"z"_s}, u"so"_s, Aspect::Measure::Requests, {}, {}, {}};
        aspect.play = AspectPlay();
        QCOMPARE(measuredText(aspect, Transport::Sse, {}), u"not yet measured"_s);
        const MeasuredAspects both{{measured()}, {{u"a"_s, {u"1 of 8"_s, u"6 of 8"_s, u"8 of 8"_s}}}};
        QCOMPARE(measuredText(aspect, Transport::Sse, both), u"0.05 requests a message; 6 of 8"_s);
        QCOMPARE(measuredText(aspect, Transport::WebSocket, both), u"8 of 8"_s);
        aspect.measure = Aspect::Measure::None;
        aspect.play.reset();
        aspect.unmeasured = u"A judgement."_s;
        QCOMPARE(measuredText(aspect, Transport::Sse, both), QString());
        const QString table = comparisonMarkdown({aspect}, both);
        QVERIFY2(table.contains(u"| so A judgement. |") && !table.contains(u"measured here"), qPrintable(table));
    }

    void brokenFile()
    {
        const auto aspects
            = readAspects("{ \"aspects\": [\n  { \"id\": \"a\", \"aspect\": \"A\", \"longPoll\": \"\", "
                          "\"sse\": \"s\", \"webSocket\": \"w\", \"holds\": \"h\", \"measure\": \"mood\" }\n] }");
        QVERIFY(!aspects);
        QCOMPARE(aspects.error().size(), 3); // nor does it say why nothing is measured
        QVERIFY(aspects.error().at(0).located(u"f"_s).startsWith(u"f:2:"));
        QVERIFY(aspects.error().at(1).text.contains(u"mood"));
    }
};

QTEST_GUILESS_MAIN(TestAspect)
#include "tst_aspect.moc"
