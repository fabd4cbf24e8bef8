// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientmodel.h"
#include "ui/markmodel.h"

#include "frames.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsFollowTheFrame();
    void clientsAreRefreshedSeldom();
    void overtakenMessagesCountAsLost();
    void wantedIsBounded_data();
    void wantedIsBounded();
    void allThreeChangeTogether();
    void refusedClientsAreExplained();
    void marksAreNumbered();
    void aFaultShowsThroughItsFlag();
    void neighboursShareAFlag();
};

void TestModels::clientsFollowTheFrame()
{
    ClientModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3);
    Frame frame = Frames::at(500ms);
    Frames::deliver(frame, Transport::WebSocket, 1000, 600us);
    TransportFrame &sockets = Frames::transport(frame, Transport::WebSocket);
    sockets.open = 1234;
    sockets.waiting = 3;
    sockets.connecting = 4;
    sockets.bytesIn = 90'000;
    sockets.bytesOut = 6'000;
    model.applyFrame(frame);

    const QModelIndex row = model.index(int(Transport::WebSocket));
    QCOMPARE(row.data(ClientModel::OpenRole).toString(), QStringLiteral("1\u202f234"));
    QCOMPARE(row.data(ClientModel::WaitingRole).toString(), QStringLiteral("7"));
    QCOMPARE(row.data(ClientModel::BytesPerMessageRole).toString(), QStringLiteral("96"));
    QVERIFY(row.data(ClientModel::P99Role).toString().startsWith(QLatin1StringView("0.6")));
    QCOMPARE(row.data(ClientModel::TroubledRole).toBool(), false);
    const QModelIndex idle = model.index(int(Transport::Sse));
    QCOMPARE(idle.data(ClientModel::P99Role).toString(), QStringLiteral("–"));
    QCOMPARE(idle.data(ClientModel::BytesPerMessageRole).toString(), QStringLiteral("–"));
}

void TestModels::clientsAreRefreshedSeldom()
{
    ClientModel model;
    QSignalSpy changed(&model, &ClientModel::dataChanged);
    for (int i = 0; i < 40; ++i)
        model.applyFrame(Frames::at(i * 100ms));
    QCOMPARE(changed.count(), 10);
    model.applyLast(Frames::at(4000ms)); // the figures with which a run ends
    QCOMPARE(changed.count(), 11);
    model.applyLast(Frames::at(4000ms));
    QCOMPARE(changed.count(), 12);
}

void TestModels::overtakenMessagesCountAsLost()
{
    ClientModel model;
    Frame frame = Frames::at(0ms);
    Frames::transport(frame, Transport::Sse).missing = 12;
    model.applyFrame(frame);
    const QModelIndex row = model.index(int(Transport::Sse));
    QCOMPARE(row.data(ClientModel::LostRole).toString(), QStringLiteral("12"));
    QVERIFY(row.data(ClientModel::TroubledRole).toBool());

    model.clearMeasurements();
    QCOMPARE(row.data(ClientModel::LostRole).toString(), QStringLiteral("0"));
}

void TestModels::wantedIsBounded_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("got");
    QTest::newRow("usual") << 300 << 300;
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("negative") << -5 << 0;
    QTest::newRow("too many") << 1'000'000 << ClientModel::mostClients();
}

void TestModels::wantedIsBounded()
{
    QFETCH(const int, asked);
    QFETCH(const int, got);
    ClientModel model;
    model.setWanted(1, 7);
    QSignalSpy wanted(&model, &ClientModel::wantedChanged);
    QVERIFY(model.setData(model.index(1), asked, ClientModel::WantedRole));
    QCOMPARE(model.wanted(Transport::Sse), got);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<Transport>(), Transport::Sse);
    QCOMPARE(wanted[0][1].toInt(), got);
    model.setWanted(1, asked); // the same again is no change
    QCOMPARE(wanted.count(), 1);
}

void TestModels::allThreeChangeTogether()
{
    ClientModel model;
    model.setWanted(0, 30);
    model.addToEach(100);
    QCOMPARE(model.wanted(Transport::LongPoll), 130);
    QCOMPARE(model.wanted(Transport::WebSocket), 100);
    model.addToEach(-110);
    QCOMPARE(model.wanted(Transport::LongPoll), 20);
    QCOMPARE(model.wanted(Transport::Sse), 0);
}

void TestModels::refusedClientsAreExplained()
{
    ClientModel model;
    QVERIFY(model.refusal().isEmpty());
    Frame frame = Frames::at(0ms);
    frame.swarm.refused = 24;
    model.applyFrame(frame);
    QVERIFY(model.refusal().contains(QLatin1StringView("24")));

    model.setWanted(int(Transport::Sse), 500);
    frame.time += 1s;
    frame.swarm.refused = 0;
    frame.swarm.refusal = QStringLiteral("500 clients are too many");
    Frames::transport(frame, Transport::Sse).clients = 300;
    model.applyFrame(frame);
    QVERIFY(model.refusal().startsWith(frame.swarm.refusal));
    model.settle();
    QCOMPARE(model.wanted(Transport::Sse), 300);
}

void TestModels::marksAreNumbered()
{
    MarkModel model;
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 3; ++i)
        model.add({i * 20s, i == 0 ? Mark::Kind::Fault : Mark::Kind::Fix, QStringLiteral("mark %1").arg(i)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2).data(MarkModel::NumberRole).toInt(), 3);
    QCOMPARE(model.index(2).data(MarkModel::FlagRole).toString(), QStringLiteral("3"));
    QVERIFY(model.index(0).data(MarkModel::FaultRole).toBool());
    QVERIFY(model.index(1).data(MarkModel::FixRole).toBool());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::aFaultShowsThroughItsFlag()
{
    MarkModel model;
    model.add({10s, Mark::Kind::Fix, QStringLiteral("x")});
    QVERIFY(model.index(0).data(MarkModel::FlagFixRole).toBool());
    QVERIFY(!model.index(0).data(MarkModel::FlagFaultRole).toBool());
    model.add({11s, Mark::Kind::Fault, QStringLiteral("x")});
    QVERIFY(!model.index(0).data(MarkModel::FlagFixRole).toBool());
    QVERIFY(model.index(0).data(MarkModel::FlagFaultRole).toBool());
    QVERIFY(model.index(0).data(MarkModel::FixRole).toBool()); // its line has its own colour
}

void TestModels::neighboursShareAFlag()
{
    MarkModel model;
    QAbstractItemModelTester tester(&model);
    const auto flags = [&model] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row).data(MarkModel::FlagRole).toString());
        return list.join(u'|');
    };
    model.setWindow(100);
    for (const auto time : {10s, 30s, 31s})
        model.add({time, Mark::Kind::Note, QStringLiteral("x")});
    QCOMPARE(flags(), QStringLiteral("1|2–3|"));
    QSignalSpy changed(&model, &MarkModel::dataChanged);
    model.add({37s, Mark::Kind::Note, QStringLiteral("x")});
    QCOMPARE(changed.count(), 1); // the flag of the second
    QCOMPARE(flags(), QStringLiteral("1|2–4||"));
    model.add({39s, Mark::Kind::Note, QStringLiteral("x")}); // a chain does not go on for ever
    QCOMPARE(flags(), QStringLiteral("1|2–4|||5"));
    model.setWindow(10); // a narrow part of the run has room for each
    QCOMPARE(flags(), QStringLiteral("1|2|3|4|5"));
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
