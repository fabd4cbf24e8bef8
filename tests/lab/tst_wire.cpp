// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"
#include "lab/wiredecoder.h"
#include "lab/wiretext.h"
#include "lab/wiretruth.h"

#include "wire/websocketframe.h"

#include <QTest>

using namespace Pushlab;
using Hop = WireRecord::Hop;
using Kind = WireEntry::Kind;

namespace {

//! A real lab, and what its inspector sees of one client.
struct Lab {
    explicit Lab(Transport transport, int client = 0) : decoder(transport)
    {
        LabSettings settings;
        settings.speed = 30;
        settings.publishRate = 10;
        session.setSettings(settings);
        session.setClients(transport, client + 3); // it is one among others
        session.watch(transport, client);
        QObject::connect(&session, &LabSession::wireReady, &session, [this](const WireFrame &frame) {
            truth.take(frame);
            entries += decoder.take(frame);
            last = frame;
        });
        session.start();
    }
    ~Lab()
    {
        if (!QTest::currentTestFailed())
            return;
        for (const WireEntry &entry : std::as_const(entries))
            qInfo().noquote() << WireText::line(entry, last.began);
        for (const QString &text : WireText::truths(truth))
            qInfo().noquote() << text;
    }

    bool has(Kind kind, Hop hop, bool up, const QByteArray &title, const QByteArray &page = {}) const
    {
        return std::any_of(entries.begin(), entries.end(), [&](const WireEntry &entry) {
            return entry.kind == kind && entry.hop == hop && entry.up == up && entry.title.contains(QString::fromUtf8(title))
                && entry.page.contains(QString::fromUtf8(page));
        });
    }
    bool hasRaw() const
    {
        return std::any_of(entries.begin(), entries.end(), [](const WireEntry &entry) { return entry.kind == Kind::Raw; });
    }

    LabSession session;
    WireDecoder decoder;
    WireTruth truth;
    QList<WireEntry> entries;
    WireFrame last;
};

} // namespace

//! The inspector in a real lab: the server process, the proxy, and one of several clients.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

    void showsSse()
    {
        Lab lab(Transport::Sse, 1);
        QTRY_VERIFY(lab.has(Kind::Event, Hop::Client, false, "event \"message\"", "onmessage: data "));
        QVERIFY(lab.has(Kind::Connection, Hop::Client, true, "the client connects from port"));
        QVERIFY(lab.has(Kind::Head, Hop::Client, true, "GET /events", "readyState 0"));
        QVERIFY(lab.has(Kind::Head, Hop::Server, true, "GET /events"));
        QVERIFY(lab.has(Kind::Head, Hop::Client, false, "200 OK", "onopen"));
        QVERIFY(lab.has(Kind::Chunk, Hop::Client, false, "chunk of "));
        lab.session.setPublishing(0, 100); // a comment comes into the silence
        QTRY_VERIFY(lab.has(Kind::Comment, Hop::Client, false, "comment: "));
        QVERIFY(!lab.hasRaw());
        QCOMPARE(lab.entries.first().link, lab.entries.last().link); // of the others nothing
        QTRY_COMPARE(lab.truth.verdict(), WireTruth::Verdict::Open);
        QVERIFY(!lab.truth.differ());
        QVERIFY(lab.truth.server().contains(QLatin1StringView("registered")));
    }

    void showsWebSockets()
    {
        Lab lab(Transport::WebSocket);
        QTRY_VERIFY(lab.has(Kind::Frame, Hop::Client, false, "text frame", "onmessage: data "));
        QVERIFY(lab.has(Kind::Head, Hop::Client, true, "GET /ws", "readyState 0"));
        QVERIFY(lab.has(Kind::Head, Hop::Client, false, "101 Switching Protocols", "onopen"));
        QTRY_VERIFY(lab.has(Kind::Control, Hop::Client, false, "ping"));
        QTRY_VERIFY(lab.has(Kind::Control, Hop::Client, true, "pong"));
        lab.session.restartServer();
        const QByteArray meaning(webSocketCloseMeaning(1001));
        QTRY_VERIFY(lab.has(Kind::Control, Hop::Client, false, "close 1001: " + meaning, "onclose: code 1001"));
        QVERIFY(!lab.hasRaw());
    }

    void showsLongPolls()
    {
        Lab lab(Transport::LongPoll);
        QTRY_VERIFY(lab.has(Kind::Body, Hop::Client, false, "JSON: 1 event(s)", "response.text(): "));
        QVERIFY(lab.has(Kind::Head, Hop::Client, true, "GET /poll", "the promise is pending"));
        QVERIFY(lab.has(Kind::Head, Hop::Client, false, "200 OK", "response.status 200"));
        lab.session.setPublishing(0, 100);
        QTRY_VERIFY(lab.has(Kind::Body, Hop::Client, false, "JSON: 0 event(s)", "\"[]\"")); // the hold time is over
        QVERIFY(!lab.hasRaw());
    }

    //! The server is down: the proxy answers for it. A client that reconnects is followed from port to port.
    void seesA502_data()
    {
        QTest::addColumn<int>("transport");
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("SSE") << int(Transport::Sse) << QByteArray("onerror without a status, readyState 2");
        QTest::newRow("WebSocket") << int(Transport::WebSocket) << QByteArray("onclose with code 1006");
        QTest::newRow("long poll") << int(Transport::LongPoll) << QByteArray("response.status 502");
    }
    void seesA502()
    {
        QFETCH(const int, transport);
        QFETCH(const QByteArray, page);
        Lab lab{Transport(transport)};
        QTRY_VERIFY(lab.has(Kind::Head, Hop::Client, false, transport == int(Transport::WebSocket) ? "101" : "200"));
        lab.session.killServer();
        QTRY_VERIFY_WITH_TIMEOUT(lab.has(Kind::Head, Hop::Client, false, "502 Bad Gateway", page), 20'000);
        QTRY_VERIFY(lab.has(Kind::Connection, Hop::Server, false, "cannot be reached"));
        QTRY_VERIFY(lab.truth.verdict() == WireTruth::Verdict::Closed || lab.truth.verdict() == WireTruth::Verdict::Opening
                    || lab.truth.verdict() == WireTruth::Verdict::Open); // a poll that waits for its answer
    }

    //! The cable is pulled: three truths.
    void halfOpenConnectionsDiffer()
    {
        Lab lab(Transport::Sse);
        QTRY_COMPARE(lab.truth.verdict(), WireTruth::Verdict::Open);
        lab.session.setMishap(Transport::Sse, Mishap::Unplugged);
        QTRY_COMPARE(lab.truth.verdict(), WireTruth::Verdict::ClientDeaf);
        QVERIFY(lab.truth.differ());
        QVERIFY2(lab.truth.client().startsWith(QLatin1StringView("Open")), qPrintable(lab.truth.client()));
        QVERIFY2(lab.truth.server().contains(QLatin1StringView("registered")), qPrintable(lab.truth.server()));
        QVERIFY2(lab.truth.wire().contains(QLatin1StringView("neither FIN nor RST")), qPrintable(lab.truth.wire()));
        QVERIFY(lab.truth.verdictText().startsWith(QLatin1StringView("Half-open")));
        lab.session.setMishap(Transport::Sse, Mishap::None);
        QTRY_VERIFY(lab.has(Kind::Connection, Hop::Client, true, ": the client ")); // FIN or RST, only now
        QTRY_COMPARE(lab.truth.verdict(), WireTruth::Verdict::Open); // on a new connection
    }

    //! The server dies while the client is unplugged: nobody tells it.
    void theServerMayBeGone()
    {
        Lab lab(Transport::Sse);
        QTRY_COMPARE(lab.truth.verdict(), WireTruth::Verdict::Open);
        lab.session.setMishap(Transport::Sse, Mishap::Unplugged);
        QTRY_COMPARE(lab.last.client.mishap, Mishap::Unplugged); // else it may hear of the end after all
        lab.session.restartServer();
        QTRY_COMPARE(lab.session.state(), LabSession::State::Running);
        QTRY_COMPARE_WITH_TIMEOUT(lab.truth.verdict(), WireTruth::Verdict::ClientAlone, 10'000);
        QVERIFY2(lab.truth.server().contains(QLatin1StringView("no connection")), qPrintable(lab.truth.server()));
        QVERIFY2(lab.truth.wire().contains(QLatin1StringView("FIN")), qPrintable(lab.truth.wire()));
    }

    void anotherClientMayBeChosen()
    {
        Lab lab(Transport::Sse, 2);
        QTRY_VERIFY(lab.has(Kind::Event, Hop::Client, false, "event"));
        lab.session.watch(Transport::Sse, 0);
        lab.decoder = WireDecoder(Transport::Sse);
        lab.entries.clear();
        QTRY_VERIFY(lab.has(Kind::Connection, Hop::Client, true, "joined a connection from port"));
        QTRY_VERIFY(lab.has(Kind::Event, Hop::Client, false, "event", "onmessage"));
        lab.session.watchNobody();
        lab.session.watch(Transport::Sse, 99);
        QTRY_VERIFY(!lab.last.client.exists);
        QCOMPARE(lab.last.records.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
