// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wireinspector.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Hop = WireRecord::Hop;
using Kind = WireEntry::Kind;
using What = WireRecord::What;

namespace {

const WireRecord::Clock::time_point began(1h);

WireEntry entry(int number, Kind kind = Kind::Event, Hop hop = Hop::Client, bool up = false)
{
    WireEntry made;
    made.time = began + number * 1ms;
    made.kind = kind;
    made.hop = hop;
    made.up = up;
    made.title = QStringLiteral("entry %1").arg(number);
    made.bytes = "data: " + QByteArray::number(number);
    made.size = made.bytes.size();
    return made;
}

WireFrame frameWith(const QByteArray &bytes, bool up)
{
    WireFrame frame;
    frame.began = began;
    frame.now = began + 10s;
    WireRecord record;
    record.link = 1;
    record.what = What::Bytes;
    record.up = up;
    record.time = began + 5s;
    record.bytes = bytes;
    frame.records.append(record);
    return frame;
}

} // namespace

//! The rows of the wire inspector, and what the window asks of it.
class TestWireModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void rowsTellEntries()
    {
        WireModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        WireEntry seen = entry(1'500);
        seen.page = QStringLiteral("onmessage");
        model.add({entry(1), seen}, began);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex second = model.index(1);
        QCOMPARE(second.data(WireModel::SecondsRole).toString(), QStringLiteral("1.500"));
        QCOMPARE(second.data(WireModel::WayRole).toString(), QStringLiteral("proxy → client"));
        QCOMPARE(second.data(WireModel::PageRole).toString(), QStringLiteral("onmessage"));
        QVERIFY(second.data(WireModel::SeenRole).toBool());
        QCOMPARE(model.index(0).data(WireModel::PageRole).toString(), QStringLiteral("nothing"));
        QVERIFY(!model.index(0).data(WireModel::SeenRole).toBool());
        QVERIFY(second.data(WireModel::NameRole).toString().contains(QLatin1StringView("entry 1500")));
        QVERIFY(model.detail(0).contains(QLatin1StringView("data: 1")));
        QCOMPARE(model.detail(2), QString());
        QCOMPARE(model.roleNames().size(), 12);
    }

    void filters()
    {
        WireModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({entry(1), entry(2, Kind::Chunk), entry(3, Kind::Event, Hop::Server), entry(4, Kind::Head, Hop::Client, true)},
                  began);
        QCOMPARE(model.count(), 3); // the client's hop, at first
        model.setPlace(WireModel::Everywhere);
        QCOMPARE(model.count(), 4);
        model.setPlace(WireModel::ServerHop);
        QCOMPARE(model.count(), 1);
        model.setPlace(WireModel::Everywhere);
        model.setDirection(WireModel::Up);
        QCOMPARE(model.count(), 1);
        model.setDirection(WireModel::Down);
        QCOMPARE(model.count(), 3);
        model.setKind(int(Kind::Chunk) + 1);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.kinds().at(model.kind()), QStringLiteral("chunk"));
        model.setKind(0);
        model.setText(QStringLiteral("DATA: 3")); // in its bytes
        QCOMPARE(model.count(), 1);
        model.add({entry(3), entry(5)}, began); // what comes is filtered, too
        QCOMPARE(model.count(), 2);
        model.setText({});
        QCOMPARE(model.count(), 5);
        QCOMPARE(model.total(), 6);
        QCOMPARE(model.passed(), 5);
        model.add({entry(6), entry(7, Kind::Event, Hop::Server)}, began);
        QCOMPARE(model.passed(), 7);
    }

    void memoryIsBounded()
    {
        WireModel model({.entries = 100, .bytes = 100'000}, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(1);
        int number = 0;
        for (int round = 0; round < 300; ++round) {
            QList<WireEntry> some;
            const int count = random.bounded(round % 50 == 0 ? 300 : 10);
            for (int i = 0; i < count; ++i) {
                WireEntry made = entry(number++, i % 3 == 0 ? Kind::Chunk : Kind::Event);
                made.bytes = QByteArray(random.bounded(5'000), 'x');
                some.append(made);
            }
            model.setKind(round % 20 < 10 ? 0 : int(Kind::Chunk) + 1);
            model.add(some, began);
            QVERIFY(model.total() <= 100);
            QCOMPARE(model.total() + int(model.dropped()), number);
            if (model.count() > 0 && model.kind() == 0)
                QCOMPARE(model.entry(model.count() - 1).title, QStringLiteral("entry %1").arg(number - 1));
        }
        QVERIFY(model.dropped() > 100);
        model.clear();
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.dropped(), 0);
    }

    void inspectsTheSelectedClient()
    {
        LabSession session;
        ClientSelection selection;
        WireInspector wire(session, selection);
        selection.choose(int(Transport::Sse), 3);
        wire.setActive(true);
        wire.take(frameWith("GET /events HTTP/1.1\r\nHost: h\r\nAccept: text/event-stream\r\n\r\n", true));
        wire.take(frameWith("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", false));
        QCOMPARE(wire.entries()->count(), 2);
        QCOMPARE(wire.entries()->entry(1).page,
                 QStringLiteral("onerror without a status, readyState 2: it does not reconnect"));
        selection.choose(int(Transport::Sse), 4); // another one: its wire is another
        QCOMPARE(wire.entries()->count(), 0);
        wire.take(frameWith("GET /events HTTP/1.1\r\nHost: h\r\n\r\n", true));
        selection.clear(); // a new run: what was seen can still be read
        QCOMPARE(wire.entries()->count(), 1);
    }

    void copiesAndSaves()
    {
        LabSession session;
        ClientSelection selection;
        WireInspector wire(session, selection);
        selection.choose(int(Transport::Sse), 3);
        wire.take(frameWith("GET /events HTTP/1.1\r\nHost: h\r\n\r\n", true));
        wire.copyAll();
        const QClipboard *clipboard = QGuiApplication::clipboard();
        QVERIFY(clipboard->text().contains(QLatin1StringView("GET /events")));
        QVERIFY(!clipboard->text().contains(QLatin1StringView("47 45 54")));
        wire.copy(0);
        QVERIFY(clipboard->text().contains(QLatin1StringView("47 45 54"))); // with its bytes
        wire.copyDiagram();
        QVERIFY(clipboard->text().contains(QLatin1StringView("server")));
        wire.copy(7); // there is no such row

        wire.save();
        const QString name = wire.told().section(u' ', 2).chopped(1);
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(wire.told()));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("SSE 3\n"));
        for (const char *wanted : {"The client believes: ", "GET /events", "47 45 54", "client", "proxy", "server"})
            QVERIFY2(text.contains(wanted), wanted);
        QVERIFY(file.remove());
    }
};

QTEST_MAIN(TestWireModel)
#include "tst_wiremodel.moc"
