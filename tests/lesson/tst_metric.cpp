// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/metric.h"

#include "lesson/stepwindow.h"

#include <QSet>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Over = StepWindow::Over;

//! The table of metrics, and how they are read over a step, in frames that never were.
class TestMetric : public QObject
{
    Q_OBJECT

    static std::optional<double> read(const StepWindow &window, const QString &name, Over over)
    {
        const Metric *const metric = metricNamed(name);
        return metric ? window.value(*metric, over) : std::nullopt;
    }
    static Frame at(std::chrono::milliseconds time)
    {
        Frame frame;
        frame.time = time;
        frame.server.reachable = true;
        return frame;
    }
    static TransportFrame &sse(Frame &frame) { return frame.swarm.transports[size_t(Transport::Sse)]; }

private Q_SLOTS:
    void eachIsNamedOnceAndExplained()
    {
        QSet<QString> names;
        for (const Metric &metric : metrics()) {
            QVERIFY2(!names.contains(metric.name), qPrintable(metric.name));
            names.insert(metric.name);
            QVERIFY2(!metric.unit.isEmpty() && metric.meaning.endsWith(u'.'), qPrintable(metric.name));
            QVERIFY2(bool(metric.read) != bool(metric.grows), qPrintable(metric.name));
            QCOMPARE(metricNamed(metric.name), &metric);
        }
        QCOMPARE(metricNamed(u"sse.opem"), nullptr);
    }

    //! A name in the table that no frame has would silently be no metric.
    void theOnesThatLessonsNeedAreThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const Transport transport : allTransports) {
            for (const char *name : {"clients",
                                     "connecting",
                                     "open",
                                     "waiting",
                                     "givenUp",
                                     "attempts",
                                     "failedAttempts",
                                     "reconnections",
                                     "drops",
                                     "resumed",
                                     "gaps",
                                     "delivered",
                                     "expected",
                                     "missing",
                                     "duplicated",
                                     "reordered",
                                     "requests",
                                     "bytesIn",
                                     "bytesOut",
                                     "latency.p50",
                                     "latency.p95",
                                     "latency.p99",
                                     "latency.max",
                                     "bytesPerMessage",
                                     "requestsPerMessage",
                                     "attempts.peak",
                                     "queued",
                                     "bytesInPerMessage"}) {
                const QString full = transportKey(transport) + u'.' + QLatin1StringView(name);
                QTest::newRow(qPrintable(full)) << full;
            }
        }
        for (const char *name :
             {"server.reachable", "server.poolBusy", "server.poolQueued", "server.poolRejected", "server.connections",
              "server.descriptors", "server.residentBytes", "server.unsentBytes", "server.osThreads",
              "server.subscribers.sse", "proxy.links", "proxy.closedIdle", "proxy.badGateway", "proxy.gatewayTimeout",
              "proxy.upgradesStripped", "workload.published", "workload.paid", "workload.paymentsRejected",
              "workload.payment.p95"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theOnesThatLessonsNeedAreThere()
    {
        QFETCH(const QString, name);
        QVERIFY(metricNamed(name));
    }

    void runAndStep()
    {
        Frame before = at(1s);
        sse(before).open = 20;
        sse(before).drops = 5;
        StepWindow window;
        window.begin(before);
        Frame after = at(1100ms);
        sse(after).open = 15;
        sse(after).drops = 12;
        window.add(after);
        QCOMPARE(read(window, u"sse.open"_s, Over::Run), 15.0);
        QCOMPARE(read(window, u"sse.open"_s, Over::Step), -5.0);
        QCOMPARE(read(window, u"sse.drops"_s, Over::Run), 12.0);
        QCOMPARE(read(window, u"sse.drops"_s, Over::Step), 7.0);
        QCOMPARE(window.time(), 1100ms);

        window.begin(after);
        QCOMPARE(read(window, u"sse.drops"_s, Over::Step), 0.0);
    }

    void aServerThatSaysNothingIsNotMeasured()
    {
        StepWindow window;
        window.begin(at(0s));
        Frame frame = at(100ms);
        frame.server.poolBusy = 3;
        window.add(frame);
        QCOMPARE(read(window, u"server.poolBusy"_s, Over::Run), 3.0);
        frame.time = 200ms;
        frame.server.reachable = false;
        window.add(frame);
        QCOMPARE(read(window, u"server.poolBusy"_s, Over::Run), std::nullopt);
        QCOMPARE(read(window, u"server.reachable"_s, Over::Run), 0.0);
    }

    void aProxyThatDoesNotCountHasNoFigures()
    {
        StepWindow window;
        window.begin(at(0s));
        Frame frame = at(100ms);
        frame.proxy.closedIdle = 3;
        window.add(frame);
        QCOMPARE(read(window, u"proxy.closedIdle"_s, Over::Step), 3.0);
        frame.time = 200ms;
        frame.proxyCounts = false;
        window.add(frame);
        QCOMPARE(read(window, u"proxy.closedIdle"_s, Over::Step), std::nullopt);
        QCOMPARE(read(window, u"proxy.closedIdle"_s, Over::Run), std::nullopt);
    }

    void latencyIsTheSteps()
    {
        Frame frame = at(100ms);
        for (int i = 0; i < 100; ++i)
            sse(frame).intervalLatency.record(500ms);
        StepWindow window;
        window.begin(frame); // what came before does not blur the step
        QCOMPARE(read(window, u"sse.latency.p50"_s, Over::Run), std::nullopt);
        for (int i = 1; i <= 2; ++i) {
            frame = at(100ms * (i + 1));
            for (int j = 0; j < 50; ++j)
                sse(frame).intervalLatency.record(i == 1 ? 10ms : 30ms);
            window.add(frame);
        }
        QVERIFY(qAbs(*read(window, u"sse.latency.p50"_s, Over::Run) - 10) < 0.2);
        QVERIFY(qAbs(*read(window, u"sse.latency.p99"_s, Over::Run) - 30) < 0.5);
        QCOMPARE(read(window, u"sse.latency.max"_s, Over::Run), 30.0);
    }

    void ratios()
    {
        Frame before = at(0s);
        sse(before).bytesIn = 1'000;
        sse(before).delivered = 10;
        StepWindow window;
        window.begin(before);
        window.add(before);
        QCOMPARE(read(window, u"sse.bytesPerMessage"_s, Over::Run), std::nullopt);
        Frame after = before;
        after.time = 100ms;
        sse(after).bytesIn = 1'600;
        sse(after).bytesOut = 400;
        sse(after).delivered = 20;
        sse(after).requests = 5;
        sse(after).received = 15; // five of them copies
        window.add(after);
        QCOMPARE(read(window, u"sse.bytesPerMessage"_s, Over::Run), 100.0);
        QCOMPARE(read(window, u"sse.bytesInPerMessage"_s, Over::Run), 40.0);
        QCOMPARE(read(window, u"sse.requestsPerMessage"_s, Over::Run), 0.5);
    }

    void peak()
    {
        StepWindow window;
        window.begin(at(0s));
        QCOMPARE(read(window, u"sse.attempts.peak"_s, Over::Run), std::nullopt);
        int attempts = 0;
        for (const int more : {5, 40, 0, 10}) {
            attempts += more;
            Frame frame = at(window.time() + 100ms);
            sse(frame).attempts = attempts;
            window.add(frame);
        }
        QCOMPARE(read(window, u"sse.attempts.peak"_s, Over::Run), 400.0);
        window.begin(at(1s));
        QCOMPARE(read(window, u"sse.attempts.peak"_s, Over::Run), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestMetric)
#include "tst_metric.moc"
