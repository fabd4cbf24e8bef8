// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"
#include "faultyorigin.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! `pushlab-cli load`: against our server, against one that is broken on purpose, and against wrong usage.
class TestLoad : public QObject
{
    Q_OBJECT

private:
    struct Run {
        int code = -1;
        QByteArray output;
        QByteArray errors;
        QJsonObject json;
    };
    //! Runs while this process's event loop goes on: a server of the test may live in it.
    static Run load(const QStringList &arguments)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"result.json"_s);
        QProcess process;
        process.start(program(u"pushlab-cli"_s), QStringList{u"load"_s} + arguments + QStringList{u"--json"_s, path});
        QEventLoop loop; // qWaitFor() sleeps between its turns, and would make a server of the test a slow one
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(120'000, &process, &QProcess::kill);
        loop.exec();
        QFile file(path);
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(),
                QJsonDocument::fromJson(json).object()};
    }
    static QString name(Transport transport)
    {
        return transport == Transport::LongPoll ? u"poll"_s : transport == Transport::Sse ? u"sse"_s : u"ws"_s;
    }
    static void eachTransport()
    {
        QTest::addColumn<Transport>("transport");
        for (const Transport transport : allTransports)
            QTest::addRow("%s", transportKey(transport).latin1()) << transport;
    }

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void ourServerIsWhole_data() { eachTransport(); }
    void ourServerIsWhole()
    {
        QFETCH(const Transport, transport);
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        const QString url = (transport == Transport::LongPoll  ? u"http://127.0.0.1:%1/poll?since={since}"_s
                                 : transport == Transport::Sse ? u"http://localhost:%1/events"_s
                                                               : u"ws://127.0.0.1:%1/ws"_s)
                                .arg(server.port);
        const Run run
            = load({u"--transport"_s, name(transport), u"--url"_s, url, u"--publish-url"_s,
                    u"http://127.0.0.1:%1/push"_s.arg(server.port), u"--clients"_s, u"100"_s, u"--rate"_s, u"50"_s,
                    u"--seconds"_s, u"2"_s, u"--server-pid"_s, QString::number(server.process.processId())});
        QVERIFY2(run.code == 0, (run.errors + run.output).constData());
        QVERIFY2(run.errors.isEmpty(), "no progress bar in a pipe");
        const auto number = [&run](const char *key) { return run.json.value(QLatin1StringView(key)).toDouble(-1); };
        QCOMPARE(number("published"), 100); // rate times seconds, whatever the clock
        QCOMPARE(number("expected"), 100 * number("published"));
        QCOMPARE(number("delivered"), number("expected"));
        for (const char *none : {"lost", "duplicated", "reordered", "drops"})
            QCOMPARE(number(none), 0);
        const QJsonObject latency = run.json.value(u"latencyMs").toObject();
        QVERIFY(latency.value(u"p50").toDouble() > 0);
        QVERIFY(latency.value(u"p50").toDouble() <= latency.value(u"p99").toDouble());
        QVERIFY(number("bytesPerMessage") > 100); // the message alone has 100
        for (const char *some :
             {"serverCpuPerMessageUs", "clientCpuPerMessageUs", "memoryPerConnection", "clientMemoryPerConnection"})
            QVERIFY2(number(some) > 0, some);
        for (const char *word : {"delivered", "latency p99", "bytes per message", "server memory per connection"})
            QVERIFY2(run.output.contains(word), (word + ("\n" + run.output)).constData());
    }

    //! Every twentieth is lost, every tenth comes twice, the fourth and fifth of ten in the wrong order.
    void aBrokenServerIsReported_data() { eachTransport(); }
    void aBrokenServerIsReported()
    {
        QFETCH(const Transport, transport);
        constexpr int clients = 30;
        QByteArray kept;
        FaultyOrigin origin([&kept](int number, const QByteArray &message) {
            if (number % 20 == 1)
                return QList<QByteArray>();
            if (number % 10 == 2)
                return QList<QByteArray>{message, message};
            if (number % 10 == 4) {
                kept = message;
                return QList<QByteArray>();
            }
            return number % 10 == 5 ? QList<QByteArray>{message, kept} : QList<QByteArray>{message};
        });
        const QString base = u"127.0.0.1:%1"_s.arg(origin.serverPort());
        const QString url = transport == Transport::LongPoll ? u"http://"_s + base + u"/poll?after={since}"_s
            : transport == Transport::Sse                    ? u"http://"_s + base + u"/feed"_s
                                                             : u"ws://"_s + base + u"/socket"_s;
        const Run run = load({u"--transport"_s, name(transport), u"--url"_s, url, u"--publish-url"_s,
                              u"http://"_s + base + u"/in"_s, u"--clients"_s, QString::number(clients), u"--rate"_s,
                              u"100"_s, u"--seconds"_s, u"1"_s, u"--drain"_s, u"2"_s});
        QCOMPARE(run.code, 1);
        const int published = run.json.value(u"published").toInt();
        QCOMPARE(published, origin.messages());
        QCOMPARE(published, 100);
        int lost = 0;
        int doubled = 0;
        int swapped = 0;
        for (int number = 1; number <= published; ++number) {
            lost += number % 20 == 1;
            doubled += number % 10 == 2;
            swapped += number % 10 == 5;
        }
        lost += published % 10 == 4; // it waits for the fifth
        QCOMPARE(run.json.value(u"lost").toInt(), lost * clients);
        QCOMPARE(run.json.value(u"duplicated").toInt(), doubled * clients);
        QCOMPARE(run.json.value(u"reordered").toInt(), swapped * clients);
        QCOMPARE(run.json.value(u"delivered").toInt(), (published - lost) * clients);
        if (transport == Transport::LongPoll)
            QVERIFY2(origin.lastQuery.startsWith("?after="), origin.lastQuery.constData());
    }

    void aDelayIsReported_data() { eachTransport(); }
    void aDelayIsReported()
    {
        QFETCH(const Transport, transport);
        const auto all = [](int, const QByteArray &message) { return QList<QByteArray>{message}; };
        FaultyOrigin origin(all, 200ms);
        const QString base = u"127.0.0.1:%1"_s.arg(origin.serverPort());
        const QString url = transport == Transport::LongPoll ? u"http://"_s + base + u"/poll?after={since}"_s
            : transport == Transport::Sse                    ? u"http://"_s + base + u"/feed"_s
                                                             : u"ws://"_s + base + u"/socket"_s;
        const Run run = load({u"--transport"_s, name(transport), u"--url"_s, url, u"--publish-url"_s,
                              u"http://"_s + base + u"/in"_s, u"--clients"_s, u"20"_s, u"--rate"_s, u"50"_s,
                              u"--seconds"_s, u"2"_s});
        QVERIFY2(run.code == 0, (run.errors + run.output).constData());
        const double p50 = run.json.value(u"latencyMs").toObject().value(u"p50").toDouble();
        QVERIFY2(p50 >= 198 && p50 < 400, qPrintable(QString::number(p50)));
    }

    //! Who pauses for a second between two polls has messages that are up to a second old, and several at a time.
    void aPersonaHasItsHabits()
    {
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        const Run run = load({u"--transport"_s, u"poll"_s, u"--persona"_s, u"poll-pause"_s, u"--url"_s,
                              u"http://127.0.0.1:%1/poll"_s.arg(server.port), u"--publish-url"_s,
                              u"http://127.0.0.1:%1/push"_s.arg(server.port), u"--clients"_s, u"20"_s, u"--rate"_s,
                              u"20"_s, u"--seconds"_s, u"3"_s});
        QVERIFY2(run.code == 0, (run.errors + run.output).constData());
        const double p50 = run.json.value(u"latencyMs").toObject().value(u"p50").toDouble();
        QVERIFY2(p50 > 250, qPrintable(QString::number(p50)));
        QVERIFY(run.json.value(u"requestsPerMessage").toDouble() < 0.5);
    }

    //! It is due after the time is over, and waited for.
    void oneMessageIsTheLeast()
    {
        const auto all = [](int, const QByteArray &message) { return QList<QByteArray>{message}; };
        FaultyOrigin origin(all);
        const QString base = u"http://127.0.0.1:%1"_s.arg(origin.serverPort());
        const Run run = load({u"--transport"_s, u"sse"_s, u"--url"_s, base + u"/feed"_s, u"--publish-url"_s,
                              base + u"/in"_s, u"--clients"_s, u"2"_s, u"--rate"_s, u"0.5"_s, u"--seconds"_s, u"1"_s});
        QVERIFY2(run.code == 0, (run.errors + run.output).constData());
        QCOMPARE(run.json.value(u"published").toInt(), 1);
        QCOMPARE(run.json.value(u"delivered").toInt(), 2);
    }

    //! Somebody else publishes: messages are counted, whatever they are.
    void onlyCountsWithoutAPublisher()
    {
        const auto all = [](int, const QByteArray &message) { return QList<QByteArray>{message}; };
        FaultyOrigin origin(all);
        QTimer others;
        connect(&others, &QTimer::timeout, &others,
                [&] { QCOMPARE(request(origin.serverPort(), "POST", "/in", "news").status, 202); });
        others.start(100);
        const Run run
            = load({u"--transport"_s, u"sse"_s, u"--url"_s, u"http://127.0.0.1:%1/feed"_s.arg(origin.serverPort()),
                    u"--clients"_s, u"10"_s, u"--seconds"_s, u"2"_s});
        QVERIFY2(run.code == 0, (run.errors + run.output).constData());
        QVERIFY(run.json.value(u"received").toInt() >= 100);
        QCOMPARE(run.json.value(u"published").toInt(), 0);
        QVERIFY(!run.output.contains("latency p"));
    }

    void aServerThatRefuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("no stream there") << QStringList{u"--url"_s, u"http://%1/nothing"_s}
                                         << QByteArray("0 of 10 clients were open, the others have given up for good");
        QTest::newRow("no publishing there")
            << QStringList{u"--url"_s, u"http://%1/feed"_s, u"--publish-url"_s, u"http://%1/nothing"_s}
            << QByteArray("no message was taken: the answer was 404 Not Found");
    }
    void aServerThatRefuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QByteArray, error);
        FaultyOrigin origin([](int, const QByteArray &) { return QList<QByteArray>(); });
        arguments.replaceInStrings(u"%1"_s, u"127.0.0.1:%1"_s.arg(origin.serverPort()));
        const Run run = load(QStringList{u"--transport"_s, u"sse"_s, u"--clients"_s, u"10"_s, u"--seconds"_s, u"1"_s}
                             + arguments);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(error), run.errors.constData());
        QVERIFY(run.json.value(u"error").toString().contains(QString::fromUtf8(error)));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("error");
        const QStringList sse{u"--transport"_s, u"sse"_s};
        const QStringList here{u"--url"_s, u"http://127.0.0.1:1/events"_s};
        const QStringList there{u"--url"_s, u"http://192.0.2.1/events"_s};
        QTest::newRow("nothing") << QStringList() << QByteArray("give the protocol with --transport sse, poll or ws");
        QTest::newRow("transport") << (QStringList{u"--transport"_s, u"mqtt"_s} + here) << QByteArray("not \"mqtt\"");
        QTest::newRow("persona") << (sse + here + QStringList{u"--persona"_s, u"ws-loop"_s})
                                 << QByteArray("--persona ws-loop has another transport");
        QTest::newRow("no URL") << sse << QByteArray("--url: \"\" is not a URL like http://");
        QTest::newRow("scheme") << (sse + QStringList{u"--url"_s, u"ws://127.0.0.1/ws"_s})
                                << QByteArray("is not a URL like http://");
        QTest::newRow("TLS") << (sse + QStringList{u"--url"_s, u"https://127.0.0.1/"_s})
                             << QByteArray("there is no TLS here");
        QTest::newRow("another machine") << (sse + there) << QByteArray("add --allow-remote");
        QTest::newRow("another machine by name") << (sse + QStringList{u"--url"_s, u"http://example.com/events"_s})
                                                 << QByteArray("example.com is not this machine");
        QTest::newRow("publishing to another machine")
            << (sse + here + QStringList{u"--publish-url"_s, u"http://192.0.2.1/push"_s})
            << QByteArray("--publish-url: 192.0.2.1 is not this machine");
        QTest::newRow("too many for another machine")
            << (sse + there + QStringList{u"--allow-remote"_s, u"--clients"_s, u"1001"_s})
            << QByteArray("from 1 to 1000, not \"1001\" (of another machine)");
        QTest::newRow("too fast for another machine")
            << (sse + there + QStringList{u"--allow-remote"_s, u"--rate"_s, u"101"_s}) << QByteArray("from 0.1 to 100");
        QTest::newRow("too many") << (sse + here + QStringList{u"--clients"_s, u"20001"_s})
                                  << QByteArray("--clients takes a number from 1 to 20000");
        QTest::newRow("no number") << (sse + here + QStringList{u"--rate"_s, u"fast"_s})
                                   << QByteArray("--rate takes a number");
        QTest::newRow("no such process") << (sse + here + QStringList{u"--server-pid"_s, u"999999999"_s})
                                         << QByteArray("tells nothing of a process 999999999");
        QTest::newRow("template of a stream")
            << (sse + QStringList{u"--url"_s, u"http://127.0.0.1:1/events?lastEventId={since}"_s})
            << QByteArray("Last-Event-ID header");
        QTest::newRow("template in the path")
            << QStringList{u"--transport"_s, u"poll"_s, u"--url"_s, u"http://127.0.0.1:1/poll/{since}"_s}
            << QByteArray("must be the value of a query item");
        QTest::newRow("option") << (sse + here + QStringList{u"--frobnicate"_s}) << QByteArray("frobnicate");
        QTest::newRow("argument") << (sse + here + QStringList{u"more"_s})
                                  << QByteArray("unexpected argument \"more\"");
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, error);
        const Run run = load(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.errors.contains(error), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
