// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/evidence.h"

#include <QJsonArray>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using Source = Evidence::Source;

//! What is told of a step, and what is left out because it tells nothing.
class TestEvidence : public QObject
{
    Q_OBJECT

    static QStringList whats(const Evidence &evidence)
    {
        QStringList list;
        for (const Evidence::Line &line : evidence.lines)
            list.append(line.what);
        return list;
    }

private Q_SLOTS:
    void threadsThatDoTheSame()
    {
        ServerThreads threads;
        threads.list = {{u"request-1"_s, u"idle"_s, {}, 1},
                        {u"request-2"_s, u"waiting for an event"_s, u"GET /poll"_s, 2},
                        {u"request-3"_s, u"waiting for an event"_s, u"GET /poll"_s, 3},
                        {u"request-4"_s, u"working"_s, u"POST /pay"_s, 0},
                        {u"request-5"_s, u"idle"_s, {}, 1}};
        const Evidence evidence = threadEvidence(threads);
        QCOMPARE(evidence.source, Source::Threads);
        QCOMPARE(evidence.lines.size(), 3);
        QCOMPARE(evidence.lines.first(), (Evidence::Line{u"GET /poll, waiting for an event"_s, u"2"_s}));
        QVERIFY(evidence.text().startsWith(u"2 × GET /poll, waiting for an event; "_s));
        QCOMPARE(evidence.lines.last(), (Evidence::Line{u"idle"_s, u"2"_s})); // though there are more of them
    }

    void noThreads()
    {
        QVERIFY(threadEvidence({}).text().contains(u"event loop"_s));
        QCOMPARE(threadEvidence({{}, u"No answer."_s}).text(), u"No answer."_s);
    }

    //! A counter tells what it counted since the step began, and nothing when that was nothing.
    void proxyCountsOfTheStep()
    {
        Frame began;
        began.proxy.closedIdle = 20;
        began.proxy.badGateway = 3;
        Frame now = began;
        now.proxy.closedIdle = 25;
        now.proxy.links = 7;
        const Evidence evidence = frameEvidence(Source::Proxy, began, now);
        QCOMPARE(evidence.lines,
                 (QList<Evidence::Line>{{u"cut: silent for the idle timeout"_s, u"5"_s},
                                        {u"open to clients now"_s, u"7"_s}}));
        QCOMPARE(evidence.text(), u"cut: silent for the idle timeout: 5; open to clients now: 7"_s);
        now.proxyCounts = false;
        QVERIFY(frameEvidence(Source::Proxy, began, now).lines.isEmpty());
        QVERIFY(!frameEvidence(Source::Proxy, began, now).text().isEmpty());
    }

    void serverThatIsSilent()
    {
        Frame now;
        now.server.connections = 12; // as it was when it still answered
        QVERIFY(frameEvidence(Source::Server, {}, now).lines.isEmpty());
        QVERIFY(frameEvidence(Source::Server, {}, now).text().contains(u"does not answer"_s));
        now.server.reachable = true;
        now.server.poolBusy = now.server.poolThreads = 200;
        now.server.subscribers[size_t(Transport::Sse)] = 12;
        const Evidence evidence = frameEvidence(Source::Server, {}, now);
        QCOMPARE(evidence.lines.first(), (Evidence::Line{u"request threads held"_s, u"200 of 200"_s}));
        QVERIFY(whats(evidence).contains(u"SSE subscribers in its books"_s));
        QVERIFY(!whats(evidence).contains(u"WebSocket subscribers in its books"_s));
        QVERIFY(!whats(evidence).contains(u"memory"_s)); // not told by this system
    }

    void clients()
    {
        QVERIFY(frameEvidence(Source::Clients, {}, {}).lines.isEmpty());
        Frame now;
        TransportFrame &sse = now.swarm.transports[size_t(Transport::Sse)];
        sse.clients = 20;
        sse.givenUp = 20;
        sse.drops = 20;
        QCOMPARE(whats(frameEvidence(Source::Clients, {}, now)),
                 (QStringList{u"SSE: connected"_s, u"SSE: given up for good"_s,
                              u"SSE: connections ended against the client's wish"_s}));
    }

    void json()
    {
        const QJsonObject json = Evidence{Source::Server, {{u"memory"_s, u"3 MiB"_s}}, {}}.toJson();
        QCOMPARE(json.value(u"source"_s).toString(), u"server"_s);
        QCOMPARE(json.value(u"lines"_s).toArray().first().toObject().value(u"figure"_s).toString(), u"3 MiB"_s);
    }

    void namesAreInTheOrderOfTheSources()
    {
        QCOMPARE(evidenceNames().size(), 4);
        QCOMPARE(evidenceNames().at(int(Source::Threads)), u"threads"_s);
        QCOMPARE(evidenceNames().at(int(Source::Clients)), u"clients"_s);
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
