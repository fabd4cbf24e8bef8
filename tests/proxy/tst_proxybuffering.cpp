// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include "gunzip.h"
#include "wire/chunkeddecoder.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using Buffering = ProxySettings::Buffering;

//! Responses that are held back or compressed, as the client gets them.
class tst_ProxyBuffering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstBytes_data();
    void firstBytes();
    void streamComesInBlocks();
    void accelBufferingNo_data();
    void accelBufferingNo();
    void switchedWhileOpen_data();
    void switchedWhileOpen();
    void cutStreamGivesWhatWasHeld_data();
    void cutStreamGivesWhatWasHeld();
    void bigBodyFlows();
    void gzipDelaysEachEvent();
    void gzipIsForWhoAcceptsIt_data();
    void gzipIsForWhoAcceptsIt();
};

namespace {

ProxySettings buffering(Buffering mode)
{
    ProxySettings settings;
    settings.buffering = mode;
    return settings;
}

QByteArray chunk(const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

QByteArray payload(const QByteArray &received)
{
    QByteArray out;
    ChunkedDecoder decoder;
    decoder.feed(QByteArrayView(received).sliced(received.indexOf("\r\n\r\n") + 4), out);
    return out;
}

} // namespace

void tst_ProxyBuffering::firstBytes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("comesAtOnce");
    const auto rows = [](const char *name, Buffering mode, bool sse) {
        QTest::addRow("%s, long poll", name) << int(mode) << int(Poll) << true; // it is whole
        QTest::addRow("%s, SSE", name) << int(mode) << int(Sse) << sse;
        QTest::addRow("%s, WebSocket", name) << int(mode) << int(WebSocket) << true;
    };
    rows("off", Buffering::Off, true);
    rows("blocks", Buffering::Blocks, false);
    rows("whole body", Buffering::WholeBody, false);
}

void tst_ProxyBuffering::firstBytes()
{
    QFETCH(const int, mode);
    QFETCH(const int, protocol);
    QFETCH(const bool, comesAtOnce);
    const Protocol &spoken = protocols()[protocol];
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(buffering(Buffering(mode)));
    RawClient client(rig.proxy.port());
    client.send(spoken.request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    rig.origin.requests.first().answer(spoken.more);
    const QByteArray all = spoken.begin + spoken.more;
    if (comesAtOnce) {
        QTRY_COMPARE(client.received(), all);
        return;
    }
    QTRY_COMPARE(rig.proxy.heldBytes(), all.size());
    Stillness still(200);
    QTRY_VERIFY(still(client.count));
    QCOMPARE(client.received(), QByteArray()); // not even the head
    rig.origin.requests.first().answer("0\r\n\r\n");
    QTRY_COMPARE(client.received(), all + "0\r\n\r\n");
    QCOMPARE(rig.proxy.heldBytes(), 0);
    QCOMPARE(client.end(), End::None);
}

void tst_ProxyBuffering::streamComesInBlocks()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(eventStreamHead); };
    rig.proxy.applySettings(buffering(Buffering::Blocks));
    RawClient client(rig.proxy.port());
    client.send(getRequest("/events"));
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    QByteArray sent;
    const QByteArray event = chunk("data: 0123456789012345678901234567890\n\n");
    while (sent.size() < 10'000) {
        rig.origin.requests.first().answer(event);
        sent += event;
        const qsizetype whole = sent.size() - sent.size() % 4096; // cut in the middle of an event
        QTRY_COMPARE(client.received(), whole == 0 ? QByteArray() : eventStreamHead + sent.first(whole));
    }
    rig.origin.requests.first().answer("0\r\n\r\n");
    QTRY_COMPARE(client.received(), eventStreamHead + sent + "0\r\n\r\n");
}

void tst_ProxyBuffering::accelBufferingNo_data()
{
    QTest::addColumn<bool>("heeded");
    QTest::newRow("heeded") << true;
    QTest::newRow("not heeded") << false;
}

void tst_ProxyBuffering::accelBufferingNo()
{
    QFETCH(const bool, heeded);
    Rig rig;
    const QByteArray start("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n");
    const QByteArray field("X-Accel-Buffering: no\r\n");
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(start + field + "\r\n1\r\na\r\n"); };
    ProxySettings settings = buffering(Buffering::WholeBody);
    settings.heedsAccelBuffering = heeded;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(getRequest("/events"));
    if (heeded) {
        QTRY_COMPARE(client.received(), start + "\r\n1\r\na\r\n"); // the field was for the proxy
        return;
    }
    QTRY_VERIFY(rig.proxy.heldBytes() > 0);
    rig.origin.requests.first().answer("0\r\n\r\n");
    QTRY_COMPARE(client.received(), start + field + "\r\n1\r\na\r\n0\r\n\r\n");
}

void tst_ProxyBuffering::switchedWhileOpen_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("blocks") << int(Buffering::Blocks);
    QTest::newRow("whole body") << int(Buffering::WholeBody);
}

void tst_ProxyBuffering::switchedWhileOpen()
{
    QFETCH(const int, mode);
    Rig rig;
    speakAll(rig);
    RawClient client(rig.proxy.port());
    client.send(protocols()[Sse].request);
    QTRY_COMPARE(client.received(), protocols()[Sse].begin);
    QByteArray wanted = client.received();
    for (int round = 0; round < 3; ++round) {
        rig.proxy.applySettings(buffering(Buffering(mode)));
        rig.origin.requests.first().answer(protocols()[Sse].more);
        QTRY_COMPARE(rig.proxy.heldBytes(), protocols()[Sse].more.size());
        QCOMPARE(client.received(), wanted);
        rig.proxy.applySettings(buffering(Buffering::Off));
        wanted += protocols()[Sse].more;
        QTRY_COMPARE(client.received(), wanted);
    }
    rig.origin.requests.first().answer("0\r\n\r\n");
    QTRY_COMPARE(client.received(), wanted + "0\r\n\r\n");
}

void tst_ProxyBuffering::cutStreamGivesWhatWasHeld_data()
{
    QTest::addColumn<bool>("byTheServer");
    QTest::newRow("server ends") << true;
    QTest::newRow("idle timeout") << false;
}

void tst_ProxyBuffering::cutStreamGivesWhatWasHeld()
{
    QFETCH(const bool, byTheServer);
    Rig rig;
    speakAll(rig);
    ProxySettings settings = buffering(Buffering::Blocks);
    if (!byTheServer)
        settings.idleTimeout = 200ms;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(protocols()[Sse].request);
    QTRY_VERIFY(rig.proxy.heldBytes() > 0);
    if (byTheServer)
        rig.origin.closeAll();
    QTRY_COMPARE(client.end(), End::Fin);
    QCOMPARE(client.received(), protocols()[Sse].begin); // and no last chunk
}

void tst_ProxyBuffering::bigBodyFlows()
{
    Rig rig;
    const QByteArray body(2 * 1024 * 1024, 'x');
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        request.answer("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size() + 1) + "\r\n\r\n" + body);
    };
    rig.proxy.applySettings(buffering(Buffering::WholeBody));
    RawClient client(rig.proxy.port());
    client.keepOnlyCount = true;
    client.send(getRequest("/big"));
    QTRY_VERIFY(client.count > body.size()); // although it is not whole
    QVERIFY(rig.proxy.heldBytes() < 1024 * 1024);
}

void tst_ProxyBuffering::gzipDelaysEachEvent()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(eventStreamHead); };
    ProxySettings settings;
    settings.manner = ProxySettings::Manner::Haproxy;
    settings.gzip = true;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send("GET /events HTTP/1.1\r\nHost: h\r\nAccept-Encoding: gzip, br\r\n\r\n");
    QTRY_VERIFY(client.received().contains("\r\ncontent-encoding: gzip\r\n"));
    QVERIFY(client.received().contains("\r\nvary: Accept-Encoding\r\n"));
    QCOMPARE(client.received().count("chunked"), 1);
    QByteArray sent;
    for (int i = 0; i < 5; ++i) {
        const QByteArray event = "data: event " + QByteArray::number(i) + "\n\n";
        rig.origin.requests.first().answer(chunk(event));
        sent += event;
        QTRY_COMPARE(gunzip(payload(client.received())), sent.chopped(4)); // the blank line is missing
    }
    rig.origin.requests.first().answer("0\r\n\r\n");
    QTRY_COMPARE(gunzip(payload(client.received())), sent);
    QVERIFY(client.received().endsWith("\r\n0\r\n\r\n"));
    QCOMPARE(client.end(), End::None);
}

void tst_ProxyBuffering::gzipIsForWhoAcceptsIt_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("accepted") << QByteArray("Accept-Encoding: gzip\r\n") << QByteArray("text/event-stream") << true;
    QTest::newRow("not accepted") << QByteArray() << QByteArray("text/event-stream") << false;
    QTest::newRow("weight 0") << QByteArray("Accept-Encoding: gzip;q=0\r\n") << QByteArray("text/event-stream")
                              << false;
    QTest::newRow("another type") << QByteArray("Accept-Encoding: gzip\r\n") << QByteArray("text/plain") << false;
}

void tst_ProxyBuffering::gzipIsForWhoAcceptsIt()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, type);
    QFETCH(const bool, compressed);
    Rig rig;
    const QByteArray response = httpResponse(200, "data: a\n\n", type);
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(response); };
    ProxySettings settings;
    settings.gzip = true;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send("GET / HTTP/1.1\r\nHost: h\r\n" + field + "\r\n");
    if (!compressed) {
        QTRY_COMPARE(client.received(), response);
        return;
    }
    QTRY_VERIFY(client.received().endsWith("\r\n0\r\n\r\n"));
    QVERIFY(!client.received().contains("Content-Length"));
    QCOMPARE(gunzip(payload(client.received())), QByteArray("data: a\n\n"));
}

QTEST_GUILESS_MAIN(tst_ProxyBuffering)
#include "tst_proxybuffering.moc"
