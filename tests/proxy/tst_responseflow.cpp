// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/responseflow.h"

#include "gunzip.h"

#include <QTest>

using namespace Pushlab;
using Request = ResponseFlow::Request;

class tst_ResponseFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heads_data();
    void heads();
    void chunksWhatHasNoFraming();
    void headWaitsForTheFirstBlock();
    void gzipInBlocks();
    void gzipTailIsLostWhenCut();
};

namespace {

void start(ResponseFlow &flow, const QByteArray &head, const Request &request, const ProxySettings &settings)
{
    auto parsed = std::get<HttpParsed<HttpResponseHead>>(parseResponseHead(head, "GET"));
    flow.start(std::move(parsed.head), parsed.body, request, settings);
}

} // namespace
Q_DECLARE_METATYPE(Request)

void tst_ResponseFlow::heads_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<Request>("request");
    QTest::addColumn<bool>("heeds");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char *name, const QByteArray &in, const Request &request, const QByteArray &out,
                        bool stays, bool heeds = true) {
        QTest::newRow(name) << in + "\r\n" << request << heeds << out + "\r\n" << stays;
    };
    const QByteArray length("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n");
    const QByteArray untilClose("HTTP/1.1 200 OK\r\n");
    const QByteArray old("HTTP/1.0 200 OK\r\nContent-Length: 5\r\n");
    const Request wantsToClose{.stays = false};
    const Request last{.stays = false, .isLast = true};
    row("as it came", length, {}, length, true);
    row("client closes", length, wantsToClose, length, false);
    row("the last one", length, last, length + "Connection: close\r\n", false);
    row("the last one, until close", untilClose, last, untilClose + "Connection: close\r\n", false);
    row("until close", untilClose, {}, untilClose, false);
    row("old server", old, {}, old, false);
    row("accelerated", length + "X-Accel-Buffering: no\r\n", {}, length, true);
    row("not heeded", length + "X-Accel-Buffering: no\r\n", {}, length + "X-Accel-Buffering: no\r\n", true, false);
    const Request apart{.closesUpstream = true};
    row("apart", old, apart, length, true);
    row("apart, server closes", length + "Connection: close\r\n", apart, length, true);
    row("apart, client closes", length, {.closesUpstream = true, .stays = false}, length + "Connection: close\r\n",
        false);
    row("apart, until close", untilClose, apart, untilClose + "Transfer-Encoding: chunked\r\n", true);
    row("apart, old client", length, {.oldClient = true, .closesUpstream = true}, length + "Connection: keep-alive\r\n",
        true);
    row("apart, old client, until close", untilClose, {.oldClient = true, .closesUpstream = true},
        untilClose + "Connection: close\r\n", false);
}

void tst_ResponseFlow::heads()
{
    QFETCH(const QByteArray, in);
    QFETCH(const Request, request);
    QFETCH(const bool, heeds);
    QFETCH(const QByteArray, out);
    QFETCH(const bool, stays);
    ProxySettings settings;
    settings.heedsAccelBuffering = heeds;
    ResponseFlow flow;
    start(flow, in, request, settings);
    QCOMPARE(flow.clientStays(), stays);
    QCOMPARE(flow.pass({}), out);
    QCOMPARE(flow.held(), 0);
}

void tst_ResponseFlow::chunksWhatHasNoFraming()
{
    ResponseFlow flow;
    start(flow, "HTTP/1.1 200 OK\r\n\r\n", {.closesUpstream = true}, {});
    QVERIFY(flow.wantsPayload());
    QVERIFY(flow.pass("hello").endsWith("\r\n\r\n5\r\nhello\r\n"));
    QCOMPARE(flow.pass({}), QByteArray());
    QCOMPARE(flow.pass(QByteArray(26, 'x')), "1a\r\n" + QByteArray(26, 'x') + "\r\n");
    QCOMPARE(flow.finish(), QByteArray("0\r\n\r\n"));
}

void tst_ResponseFlow::headWaitsForTheFirstBlock()
{
    const QByteArray head("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
    ProxySettings settings;
    settings.buffering = ProxySettings::Buffering::Blocks;
    ResponseFlow flow;
    start(flow, head, {}, settings);
    QCOMPARE(flow.pass(QByteArray(4000, 'x')), QByteArray());
    QCOMPARE(flow.held(), head.size() + 4000);
    QCOMPARE(flow.pass(QByteArray(1000, 'x')), head + QByteArray(4096, 'x'));
    QCOMPARE(flow.finish(), QByteArray(904, 'x'));
    start(flow, head, {}, settings);
    flow.pass("abc");
    QCOMPARE(flow.cut(), head + "abc");
    start(flow, head, {}, settings);
    flow.pass("abc");
    QCOMPARE(flow.applySettings({}), head + "abc");
}

void tst_ResponseFlow::gzipInBlocks()
{
    ProxySettings settings;
    settings.gzip = true;
    settings.buffering = ProxySettings::Buffering::WholeBody;
    ResponseFlow flow;
    start(flow, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\n", {.acceptsGzip = true},
          settings);
    QCOMPARE(flow.pass("data: a\n\n"), QByteArray());
    const QByteArray out = flow.finish();
    QVERIFY(out.contains("\r\nContent-Encoding: gzip\r\n"));
    const qsizetype size = out.indexOf("\r\n\r\n") + 4;
    const qsizetype body = out.indexOf("\r\n", size) + 2;
    QCOMPARE(gunzip(out.sliced(body).chopped(7)), QByteArray("data: a\n\n"));
}

void tst_ResponseFlow::gzipTailIsLostWhenCut()
{
    ProxySettings settings;
    settings.manner = ProxySettings::Manner::Haproxy;
    settings.gzip = true;
    ResponseFlow flow;
    start(flow, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n", {.acceptsGzip = true}, settings);
    QVERIFY(!flow.pass("data: a\n\n").isEmpty());
    QCOMPARE(flow.cut(), QByteArray());
    settings.gzip = false; // the stream stays compressed, but nothing is delayed any more
    QVERIFY(!flow.applySettings(settings).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ResponseFlow)
#include "tst_responseflow.moc"
