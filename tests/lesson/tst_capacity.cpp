// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/capacity.h"

#include "lab/bench.h"
#include "lesson/usersettings.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

using Limit = ChatPlan::Limit;

//! The chat for a million people, reckoned by hand beside it; and the measurements that it begins with.
class TestCapacity : public QObject
{
    Q_OBJECT

    //! Round figures, so that a person can follow.
    static ChatAssumptions round()
    {
        ChatAssumptions assumptions;
        assumptions.people = 1'000'000;
        assumptions.sentPerHour = 3.6;
        assumptions.receivers = 10;
        assumptions.peak = 2;
        assumptions.messageBytes = 500;
        assumptions.bytesPerConnection = 10'000;
        assumptions.kernelBytes = 5'000;
        assumptions.tlsBytes = 5'000;
        assumptions.cpuPerMessage = 100;
        assumptions.nodeMemory = 10;
        assumptions.nodeCores = 4;
        assumptions.nodeBandwidth = 1'000;
        assumptions.nodeConnections = 250'000;
        assumptions.fill = 50;
        assumptions.spareNodes = 1;
        assumptions.returning = 50;
        assumptions.daysOfLog = 1;
        assumptions.copies = 3;
        assumptions.nodePrice = 100;
        return assumptions;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { UserSettings().clear(); }

    void byHand()
    {
        const ChatPlan plan = planChat(round());
        QCOMPARE(plan.published, 2'000.0); // 1e6 × 3.6 / 3600 × 2
        QCOMPARE(plan.delivered, 20'000.0);
        QCOMPARE(plan.memory, 20e9); // 20 kB each
        QCOMPARE(plan.cores, 2.0); // 20,000 × 100 µs
        QCOMPARE(plan.bandwidth, 80.0); // 20,000 × 500 B × 8
        QCOMPARE(plan.nodesFor, (std::array{4.0, 4.0, 1.0, 1.0}));
        QCOMPARE(plan.limit, Limit::Connections);
        QCOMPARE(plan.nodes, 5.0);
        QCOMPARE(plan.perNode, 200'000.0);
        QCOMPARE(plan.returnsPerSecond, 4'000.0);
        QCOMPARE(plan.logBytes, 1e6 * 3.6 * 24 * 500 * 3);
        QCOMPARE(plan.price, 500.0);
    }

    void theScarcestDecides_data()
    {
        QTest::addColumn<double>("bytes");
        QTest::addColumn<double>("cpu");
        QTest::addColumn<double>("message");
        QTest::addColumn<int>("limit");
        QTest::addColumn<double>("nodes");
        QTest::newRow("memory") << 90'000.0 << 100.0 << 500.0 << int(Limit::Memory) << 20.0;
        QTest::newRow("processor") << 10'000.0 << 1'000.0 << 500.0 << int(Limit::Processor) << 10.0;
        QTest::newRow("network") << 10'000.0 << 100.0 << 50'000.0 << int(Limit::Network) << 16.0;
    }
    void theScarcestDecides()
    {
        QFETCH(const double, bytes);
        QFETCH(const double, cpu);
        QFETCH(const double, message);
        QFETCH(const int, limit);
        QFETCH(const double, nodes);
        ChatAssumptions assumptions = round();
        assumptions.bytesPerConnection = bytes;
        assumptions.cpuPerMessage = cpu;
        assumptions.messageBytes = message;
        assumptions.spareNodes = 0;
        const ChatPlan plan = planChat(assumptions);
        QCOMPARE(int(plan.limit), limit);
        QCOMPARE(plan.nodes, nodes);
    }

    //! Each assumption that is offered makes a difference, and can be named on a command line.
    void everyAssumptionCounts()
    {
        QSet<QString> keys;
        for (const AssumptionField &field : assumptionFields()) {
            keys.insert(QLatin1StringView(field.key));
            ChatAssumptions more = round();
            more.*field.member = more.*field.member * 1'000 + 1'000;
            ChatAssumptions less = round();
            less.*field.member /= 1'000;
            QVERIFY2(planChat(more) != planChat(round()) || planChat(less) != planChat(round()), field.key);
            const double usual = ChatAssumptions().*field.member;
            QVERIFY2(usual >= field.from && usual <= field.to && field.step > 0, field.key);
        }
        QCOMPARE(keys.size(), assumptionFields().size());
        QCOMPARE(size_t(keys.size()) * sizeof(double), sizeof(ChatAssumptions)); // none is hidden
    }

    void nothingMeasuredIsSaid()
    {
        QVERIFY(!rememberedCost(Transport::WebSocket));
        QVERIFY(originText(Transport::WebSocket, {}).contains(u"assumed"_s));
        QCOMPARE(usualAssumptions({}), ChatAssumptions());
    }

    void comparisonIsRemembered()
    {
        const QDate day(2026, 11, 28);
        ComparisonRow row;
        row.transport = Transport::WebSocket;
        row.clients = 100;
        row.bytesOfMemory = 12'345.6;
        row.serverCpuPerMessage = 17.26;
        ComparisonRow broken = row;
        broken.transport = Transport::Sse;
        broken.error = u"the server died"_s;
        ComparisonRow unknown = row;
        unknown.transport = Transport::LongPoll;
        unknown.serverCpuPerMessage.reset();
        rememberCosts({row, broken, unknown}, day);

        const auto cost = rememberedCost(Transport::WebSocket);
        QVERIFY(cost);
        QCOMPARE(*cost, (MeasuredCost{Transport::WebSocket, 12'346, 17.26, 100, day}));
        QVERIFY(!rememberedCost(Transport::Sse));
        QVERIFY(!rememberedCost(Transport::LongPoll));
        const ChatAssumptions assumptions = usualAssumptions(cost);
        QCOMPARE(assumptions.bytesPerConnection, 12'346.0);
        QCOMPARE(assumptions.cpuPerMessage, 17.3);
        const QString origin = originText(Transport::WebSocket, cost);
        QVERIFY2(origin.contains(u"2026-11-28"_s) && origin.contains(u"100 WebSocket"_s)
                     && origin.contains(u"17.3 µs"_s),
                 qPrintable(origin));
    }

    void benchIsRemembered()
    {
        BenchRow row;
        row.server = BenchServer::Node;
        row.transport = Transport::Sse;
        row.clients = 5'000;
        FanLoadResult result;
        result.memoryPerConnection = 4'000;
        result.cpuPerMessage = 3.5;
        row.runs = {result};
        const QDate day(2026, 11, 28);
        rememberCosts(QList<BenchRow>{row}, day);
        QVERIFY(!rememberedCost(Transport::Sse)); // another's server
        row.server = BenchServer::Pushlab;
        rememberCosts(QList<BenchRow>{row}, day);
        QCOMPARE(rememberedCost(Transport::Sse), (MeasuredCost{Transport::Sse, 4'000, 3.5, 5'000, day}));
    }

    void linesShowTheirWork()
    {
        const auto lines = planLines(round(), planChat(round()));
        QVERIFY(lines.size() > 8);
        QStringList texts;
        for (const PlanLine &line : lines)
            texts.append(line.name + u": "_s + line.value + u" = "_s + line.reckoning);
        const QString all = texts.join(u'\n').replace(QChar(0x202f), u' ');
        for (const QString &wanted : {u"Messages published a second: 2 000 = 1 000 000 × 3.6 / 3600 × 2"_s,
                                      u"Memory of all connections: 20 GB = 1 000 000 × (10 kB + 5 kB + 5 kB)"_s,
                                      u"Nodes: 5 = set by connections, and 1 to spare"_s})
            QVERIFY2(all.contains(wanted), qPrintable(all));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
