// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toyorigin.h"

#include "client/transportchooser.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestTransportChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheFirstThatWorks_data();
    void takesTheFirstThatWorks();
    void silenceIsSteppedDownFrom();
    void remembersPerHost();
    void triesAHostOnceAtATime();
    void mayBeDestroyedWhileProbing();

private:
    QList<ClientSettings> candidates(const ToyOrigin &origin) const;
    //! The choice, waited for.
    TransportChoice choose(const ToyOrigin &origin);
    //! Lets through what it is told to.
    static ToyOrigin::Handler path(bool webSocket, bool stream, bool poll);

    std::unique_ptr<TransportChooser> m_chooser;
};

void TestTransportChooser::init() { m_chooser = std::make_unique<TransportChooser>(); }

QList<ClientSettings> TestTransportChooser::candidates(const ToyOrigin &origin) const
{
    QList<ClientSettings> result;
    for (const Transport transport : {Transport::WebSocket, Transport::Sse, Transport::LongPoll}) {
        ClientSettings settings;
        settings.transport = transport;
        settings.url = origin.url(QStringLiteral("/") + transportKey(transport),
                                  transport == Transport::WebSocket ? QStringLiteral("ws") : QStringLiteral("http"));
        result.append(settings);
    }
    return result;
}

TransportChoice TestTransportChooser::choose(const ToyOrigin &origin)
{
    std::optional<TransportChoice> choice;
    m_chooser->choose(candidates(origin), [&choice](const TransportChoice &found) { choice = found; });
    [&choice] { QTRY_VERIFY_WITH_TIMEOUT(choice, 20'000); }();
    return choice.value_or(TransportChoice());
}

ToyOrigin::Handler TestTransportChooser::path(bool webSocket, bool stream, bool poll)
{
    return [=](const HttpRequestHead &request, QTcpSocket &socket) {
        if (request.path() == "/webSocket") // A path that strips Upgrade gives a plain 404.
            socket.write(webSocket ? webSocketAnswer(request) : headOf(404, "Content-Length: 0\r\n"));
        else if (request.path() == "/sse")
            socket.write(stream ? eventStream() : headOf(502, "Content-Length: 0\r\n"));
        else if (!poll)
            endConnection(socket);
    };
}

void TestTransportChooser::takesTheFirstThatWorks_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<bool>("poll");
    QTest::addColumn<QStringList>("reasons"); // A part of each probe's; empty: it works.

    QTest::newRow("WebSocket") << true << true << true << QStringList{QString()};
    QTest::newRow("SSE") << false << true << true << QStringList{QStringLiteral("404"), QString()};
    QTest::newRow("long poll") << false << false << true
                               << QStringList{QStringLiteral("404"), QStringLiteral("502"), QString()};
    QTest::newRow("none") << false << false << false
                          << QStringList{QStringLiteral("404"), QStringLiteral("502"), QStringLiteral("closed")};
}

void TestTransportChooser::takesTheFirstThatWorks()
{
    QFETCH(const bool, webSocket);
    QFETCH(const bool, stream);
    QFETCH(const bool, poll);
    QFETCH(const QStringList, reasons);

    ToyOrigin origin(path(webSocket, stream, poll));
    const TransportChoice choice = choose(origin);
    QVERIFY(!choice.remembered);
    QCOMPARE(choice.transport.has_value(), webSocket || stream || poll);
    QCOMPARE(choice.probes.size(), reasons.size());
    std::chrono::milliseconds sum{0};
    for (int i = 0; i < reasons.size(); ++i) {
        const TransportProbe &probe = choice.probes[i];
        QCOMPARE(probe.transport, candidates(origin)[i].transport);
        QCOMPARE(probe.works, reasons[i].isEmpty());
        QCOMPARE(probe.reason.isEmpty(), probe.works);
        QVERIFY2(probe.reason.contains(reasons[i]), qPrintable(probe.reason));
        QVERIFY(probe.cost > 0ms);
        sum += probe.cost;
    }
    QCOMPARE(choice.cost(), sum);
    if (choice.transport)
        QCOMPARE(*choice.transport, choice.probes.last().transport);
    // The probes are gone.
    for (const QPointer<QTcpSocket> &socket : origin.sockets)
        QTRY_VERIFY(socket.isNull());
}

void TestTransportChooser::silenceIsSteppedDownFrom()
{
    // A proxy that swallows the handshake, and buffers the stream.
    ToyOrigin origin([](const HttpRequestHead &request, QTcpSocket &socket) {
        if (request.path() == "/longPoll")
            socket.write(pollAnswer("[]"));
    });
    m_chooser->setPatience(100ms);
    const TransportChoice choice = choose(origin);
    QCOMPARE(choice.transport, Transport::LongPoll);
    QCOMPARE(choice.probes.size(), 3);
    for (const int silent : {0, 1}) {
        QVERIFY(choice.probes[silent].cost >= 100ms);
        QVERIFY(choice.probes[silent].reason.contains(QStringLiteral("100 ms")));
    }
}

void TestTransportChooser::remembersPerHost()
{
    ToyOrigin origin(path(false, true, true));
    ToyOrigin other(path(true, true, true));
    QVERIFY(!m_chooser->remembered(origin.url({})));
    const TransportChoice first = choose(origin);
    const qsizetype requests = origin.requests.size();
    const TransportChoice second = choose(origin);
    QCOMPARE(origin.requests.size(), requests); // Nothing was tried.
    QVERIFY(second.remembered);
    QCOMPARE(second.transport, Transport::Sse);
    QCOMPARE(second.probes, first.probes);
    QCOMPARE(choose(other).transport, Transport::WebSocket);

    m_chooser->forget(origin.url({}));
    QVERIFY(!choose(origin).remembered);
    QCOMPARE(origin.requests.size(), 2 * requests);

    ToyOrigin dead(path(false, false, false));
    QVERIFY(!choose(dead).transport);
    QVERIFY(!m_chooser->remembered(dead.url({}))); // It is tried anew.
}

void TestTransportChooser::triesAHostOnceAtATime()
{
    ToyOrigin origin(path(false, true, true));
    int told = 0;
    for (int client = 0; client < 10; ++client)
        m_chooser->choose(candidates(origin), [&told](const TransportChoice &choice) {
            told += choice.transport == Transport::Sse ? 1 : 0;
        });
    QTRY_COMPARE(told, 10);
    QCOMPARE(origin.requests.size(), 2);
}

void TestTransportChooser::mayBeDestroyedWhileProbing()
{
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &) {});
    m_chooser->choose(candidates(origin), [](const TransportChoice &) { QFAIL("There is nobody to choose."); });
    QTRY_COMPARE(origin.requests.size(), 1);
    m_chooser.reset();
    QTRY_VERIFY(origin.sockets[0].isNull());
}

QTEST_GUILESS_MAIN(TestTransportChooser)
#include "tst_transportchooser.moc"
