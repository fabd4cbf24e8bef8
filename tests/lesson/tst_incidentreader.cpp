// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentreader.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A file in the documented form, and what is said about one that is not: place, fault, remedy.
class TestIncidentReader : public QObject
{
    Q_OBJECT

    static QByteArray good()
    {
        return R"({
  "title": "A title",
  "severity": "high",
  "symptom": "What they saw.",
  "assumption": "What they thought.",
  "cause": "What it was.",
  "fix": "What helped.",
  "lesson": "What to keep.",
  "stacks": { "node": "In Node." },
  "setup": {
    "server": { "threading": "thread-per-request", "pool": 20, "keepalive": "off", "log": "memory" },
    "proxy": { "idle-timeout": "60s", "toxics": [ { "type": "latency", "latency": "200ms" } ] },
    "clients": { "sse": 10, "webSocket": { "count": 5, "persona": "ws-rfc6455", "per-second": 2 } },
    "publish": { "rate": 10, "size": 200 },
    "payments": { "rate": 5, "work": "30ms" },
    "route": "direct"
  },
  "steps": [
    {
      "title": "First",
      "text": "It begins.",
      "note": "a note",
      "question": { "text": "What now?", "options": ["This", "That"], "answer": 2, "why": "So it is." },
      "actions": [
        { "server": { "keepalive": "15s" } },
        { "proxy": { "idle-timeout": "off" } },
        { "clients": { "sse": 0, "longPoll": { "count": 3, "reconnect": { "kind": "exponential", "base": "1s", "cap": "8s" } } } },
        { "publish": { "rate": 0 } },
        { "payments": { "rate": 0, "work": "5ms" } },
        { "kill": "10s" },
        "start",
        { "freeze": "5s" },
        { "setup": { "server": { "threading": "event-loop" }, "clients": { "sse": 7 } } }
      ],
      "expect": [
        { "metric": "sse.open", "is": ">=", "value": 7, "within": "30s", "hold": "10s", "over": "step", "says": "All are there" },
        { "metric": "sse.delivered", "is": ">", "value": "webSocket.delivered", "times": 2, "within": "5s", "clock": "wall" }
      ]
    }
  ],
  "claims": [ { "text": "It is so.", "verdict": "half true", "holds": "Partly.", "source": "RFC 0" } ]
})";
    }

private Q_SLOTS:
    void goodFile()
    {
        const auto read = readIncident(good());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().first().located(u"x"_s)));
        const Incident &incident = *read;
        QCOMPARE(incident.title, u"A title"_s);
        QCOMPARE(incident.severity, Incident::Severity::High);
        QCOMPARE(incident.stacks, (QMap<QString, QString>{{u"node"_s, u"In Node."_s}}));

        const LabSettings &settings = incident.setup.settings;
        QCOMPARE(settings.server.threading, ServerSettings::Threading::ThreadPerRequest);
        QCOMPARE(settings.server.pool, 20);
        QVERIFY(!settings.server.keepalive);
        QCOMPARE(settings.server.log, u"memory"_s);
        QCOMPARE(settings.proxy.idleTimeout, std::optional(60'000ms));
        QCOMPARE(settings.proxy.toxics.size(), 1);
        QVERIFY(!settings.throughProxy);
        QCOMPARE(settings.publishRate, 10.0);
        QCOMPARE(settings.messageSize, 200);
        QCOMPARE(settings.paymentRate, 5.0);
        QCOMPARE(settings.paymentWork, 30ms);
        QCOMPARE(settings.policies[size_t(Transport::WebSocket)].kind, ReconnectPolicy::Kind::Rfc6455);
        QCOMPARE(incident.setup.clients[size_t(Transport::Sse)], (ClientGroup{10, 0}));
        QCOMPARE(incident.setup.clients[size_t(Transport::WebSocket)], (ClientGroup{5, 2}));

        const Step &step = incident.steps.at(0);
        QCOMPARE(step.note, u"a note"_s);
        QVERIFY(step.question);
        QCOMPARE(step.question->options, (QStringList{u"This"_s, u"That"_s}));
        QCOMPARE(step.question->answer, 1);
        QCOMPARE(incident.claims.at(0).verdict, Claim::Verdict::HalfTrue);
    }

    void actions()
    {
        const auto incident = readIncident(good());
        QVERIFY(incident);
        const QList<Action> &actions = incident->steps.at(0).actions;
        QCOMPARE(actions.size(), 10); // one that names two protocols is two
        QCOMPARE(std::get<Act::PatchServer>(actions.at(0)).changes, (QJsonObject{{u"keepalive"_s, u"15s"_s}}));
        QVERIFY(!std::get<Act::SetProxy>(actions.at(1)).settings.idleTimeout);
        QCOMPARE(std::get<Act::SetProxy>(actions.at(1)).settings.toxics.size(), 1); // what was not named stays
        QCOMPARE(std::get<Act::SetProxy>(actions.at(1)).label, u"idle-timeout off"_s);
        QCOMPARE(std::get<Act::SetClients>(actions.at(2)).transport, Transport::LongPoll);
        QCOMPARE(std::get<Act::SetClients>(actions.at(2)).policy,
                 (ReconnectPolicy{.kind = ReconnectPolicy::Kind::Exponential, .base = 1s, .cap = 8s}));
        QCOMPARE(std::get<Act::SetClients>(actions.at(3)).group.count, 0);
        QCOMPARE(std::get<Act::Publish>(actions.at(4)), (Act::Publish{0, 200}));
        QCOMPARE(std::get<Act::Pay>(actions.at(5)), (Act::Pay{0, 5ms}));
        QCOMPARE(std::get<Act::TakeDown>(actions.at(6)), (Act::TakeDown{true, 10s}));
        QCOMPARE(std::get<Act::Simple>(actions.at(7)), Act::Simple::Start);
        QCOMPARE(std::get<Act::Freeze>(actions.at(8)), (Act::Freeze{5s}));

        // A setup begins with what the actions before have made of the lab.
        const LabSetup &setup = std::get<Act::SetUp>(actions.at(9)).setup;
        QCOMPARE(setup.settings.server.threading, ServerSettings::Threading::EventLoop);
        QCOMPARE(setup.settings.server.pool, 20);
        QCOMPARE(setup.settings.server.keepalive, std::optional(15'000ms));
        QCOMPARE(setup.settings.publishRate, 0.0);
        QCOMPARE(setup.clients[size_t(Transport::Sse)].count, 7);
        QCOMPARE(setup.clients[size_t(Transport::LongPoll)].count, 3);
        QCOMPARE(setup.clients[size_t(Transport::WebSocket)].count, 5);
    }

    //! In one object of "clients" the persona comes first, whatever the order; what is not named stays.
    void behaviour()
    {
        QByteArray text = good();
        text.replace("\"log\": \"memory\"", "\"token\": \"s3cret\"");
        text.replace("\"sse\": 10,", R"("sse": { "count": 10, "token": "cookie", "mishap": "unplugged", "befalls": 4 },
            "longPoll": { "poll-pause": "7s", "count": 2, "persona": "short-poll-close", "cookie-bytes": 3000,
                          "visit": "1min", "cleans-up": false },)");
        text.replace("\"route\": \"direct\"", "\"browsers\": { \"tabs\": 10, \"shards\": 2 }");
        text.replace("\"longPoll\": { \"count\": 3, \"reconnect\"",
                     "\"longPoll\": { \"count\": 3, \"visit\": \"off\", \"reconnect\"");
        const auto incident = readIncident(text);
        QVERIFY2(incident, qPrintable(incident ? QString() : incident.error().first().located(u"x"_s)));
        const LabSetup &setup = incident->setup;
        QCOMPARE(setup.settings.browserTabs, 10);
        QCOMPARE(setup.settings.browserLimits, (BrowserLimits{.shards = 2}));

        const ClientHabits &polls = setup.settings.habits[size_t(Transport::LongPoll)];
        QCOMPARE(polls.pollPause, 7s);
        QVERIFY(!polls.keepAlive && polls.gzip); // the persona's
        QCOMPARE(polls.cookie.size(), 3000);
        QCOMPARE(polls.visit, std::optional(60'000ms));
        QVERIFY(!polls.cleansUp);
        QCOMPARE(setup.settings.policies[size_t(Transport::LongPoll)].base, 5s);

        const ClientHabits &streams = setup.settings.habits[size_t(Transport::Sse)];
        QCOMPARE(streams.token, QByteArray("s3cret"));
        QCOMPARE(streams.tokenPlace, TokenPlace::Cookie);
        QCOMPARE(setup.clients[size_t(Transport::Sse)], (ClientGroup{10, 0, Mishap::Unplugged, 4}));

        const auto &polling = std::get<Act::SetClients>(incident->steps.at(0).actions.at(2));
        ClientHabits expected = polls;
        expected.visit.reset();
        QCOMPARE(polling.habits, expected);
        const auto &streaming = std::get<Act::SetClients>(incident->steps.at(0).actions.at(3));
        QCOMPARE(streaming.group, ClientGroup()); // well again
        QCOMPARE(streaming.habits, streams);
    }

    void expectations()
    {
        const auto incident = readIncident(good());
        QVERIFY(incident);
        const QList<Expectation> &expectations = incident->steps.at(0).expectations;
        QCOMPARE(expectations.size(), 2);
        QCOMPARE(expectations.at(0),
                 (Expectation{.says = u"All are there"_s,
                              .metric = u"sse.open"_s,
                              .is = Expectation::Operator::AtLeast,
                              .value = 7.0,
                              .over = StepWindow::Over::Step,
                              .within = 30s,
                              .hold = 10s}));
        QCOMPARE(expectations.at(1),
                 (Expectation{.says = {},
                              .metric = u"sse.delivered"_s,
                              .is = Expectation::Operator::More,
                              .value = u"webSocket.delivered"_s,
                              .times = 2,
                              .within = 5s,
                              .clock = Expectation::Clock::Wall}));
    }

    void evidenceAndComparison()
    {
        auto incident = readIncident(good());
        QVERIFY(incident);
        QCOMPARE(
            incident->steps.at(0).evidence,
            (QList<Evidence::Source>{Evidence::Source::Proxy, Evidence::Source::Server, Evidence::Source::Clients}));
        QVERIFY(!incident->comparison);
        incident = readIncident(
            good()
                .replace("\"note\": \"a note\",", "\"evidence\": [\"threads\", \"proxy\"],")
                .replace("\"claims\": [",
                         R"("compare": { "broken": 1, "cured": 1, "metrics": ["sse.open"] }, "claims": [)"));
        QVERIFY(incident);
        QCOMPARE(incident->steps.at(0).evidence,
                 (QList<Evidence::Source>{Evidence::Source::Threads, Evidence::Source::Proxy}));
        QCOMPARE(*incident->comparison, (ComparedSteps{0, 0, {u"sse.open"_s}}));
        QVERIFY(
            readIncident(good().replace("\"note\": \"a note\",", "\"evidence\": [],"))->steps.at(0).evidence.isEmpty());
    }

    //! One thing is changed in the good file; exactly one fault must be told.
    void faults_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *right, const char *wrong, const QString &fault) {
            QTest::newRow(name) << QByteArray(right) << QByteArray(wrong) << fault;
        };
        row("syntax", "\"severity\": \"high\",", "\"severity\": \"high\"",
            u"4:3: A comma or \"}\" is wanted here, but there is \"symptom\"."_s);
        row("missing member", "  \"cause\": \"What it was.\",\n", "", u"1:1: \"cause\" is missing in the incident."_s);
        row("unknown member", "\"fix\"", "\"fixx\"", u"1:1: \"fix\" is missing in the incident."_s);
        row("empty text", "\"What to keep.\"", "\" \"", u"8:13: \"lesson\" must not be empty."_s);
        row("wrong type", "\"A title\"", "7", u"2:12: \"title\" is a text, not a number."_s);
        row("choice", "\"high\"", "\"huge\"", u"3:15: \"severity\" cannot be \"huge\": give low, medium, high."_s);
        row("stack", "\"node\"", "\"nodejs\"",
            u"9:15: \"nodejs\" is not known in \"stacks\". Did you mean \"node\"?"_s);
        row("server setting", "\"pool\": 20", "\"pol\": 20",
            u"11:52: The server has no setting \"pol\". Did you mean \"pool\"?"_s);
        row("server value", "\"pool\": 20", "\"pool\": 0",
            u"11:60: pool cannot be \"0\": give a whole number of threads from 1 to 10000."_s);
        row("server log", "\"memory\"", "\"/tmp/x\"", u"11:91: log is \"file\" or \"memory\"."_s);
        row("lab time", "\"pool\": 20", "\"speed\": 30",
            u"11:52: Lab time is not the file's: whoever runs it gives --speed."_s);
        row("proxy setting", "\"idle-timeout\": \"60s\"", "\"idletimeout\": \"60s\"",
            u"12:16: The proxy has no setting \"idletimeout\". Did you mean \"idle-timeout\"?"_s);
        row("count", "\"sse\": 10", "\"sse\": 1.5", u"13:25: A count of clients is a whole number from 0 to 20000."_s);
        row("protocol", "\"sse\": 10", "\"ssse\": 10",
            u"13:18: \"ssse\" is not known in \"clients\". Did you mean \"sse\"?"_s);
        row("persona", "ws-rfc6455", "ws-rfc6454",
            u"13:67: There is no persona \"ws-rfc6454\". Did you mean \"ws-rfc6455\"?"_s);
        row("persona of another protocol", "ws-rfc6455", "poll-loop",
            u"13:67: The persona \"poll-loop\" is not of this protocol; there is ws-loop, ws-fixed, ws-rfc6455, ws-full-jitter, socket-io."_s);
        row("habit of another protocol", "\"per-second\": 2", "\"poll-pause\": \"5s\"",
            u"13:81: \"poll-pause\" is not known in clients of a protocol (or give just their count). There is count, per-second, persona, reconnect, cookie-bytes, token, visit, cleans-up, binary-echo, befalls, mishap."_s);
        row("habit", "\"per-second\": 2", "\"cleans-up\": \"no\"",
            u"13:94: \"cleans-up\" is true or false, not a text."_s);
        row("no visit", "\"per-second\": 2", "\"visit\": \"0s\"",
            u"13:90: A visit takes some time: \"30s\", or \"off\"."_s);
        row("half a client", "\"per-second\": 2", "\"per-second\": 2.5", u"13:95: \"per-second\" is a whole number."_s);
        row("befalls nobody", "\"per-second\": 2", "\"befalls\": 2",
            u"13:92: \"befalls\" says how many a \"mishap\" befalls; there is none."_s);
        row("visit", "\"per-second\": 2", "\"visit\": \"long\"",
            u"13:90: \"visit\" is a duration such as \"30s\", \"1.5s\", \"250ms\" or \"2min\", not \"long\"."_s);
        row("binary message", "\"per-second\": 2", "\"binary-echo\": 70000",
            u"13:96: \"binary-echo\" is a number from 0 to 65536, not 70000."_s);
        row("mishap", "\"per-second\": 2", "\"mishap\": \"drowned\"",
            u"13:91: \"mishap\" cannot be \"drowned\": give none, unplugged, not-reading, suspended."_s);
        row("place of a token", "\"per-second\": 2", "\"token\": \"hat\"",
            u"13:90: \"token\" cannot be \"hat\": give header, cookie, query, none."_s);
        row("a token that nobody wants", "\"per-second\": 2", "\"token\": \"cookie\"",
            u"13:90: The server wants no token that clients could send: give it one, \"server\": { \"token\": \"secret\" }."_s);
        row("browsers", "\"route\": \"direct\"", "\"browsers\": { \"shards\": 2 }",
            u"16:17: \"tabs\" is missing in \"browsers\"."_s);
        row("rate", "\"rate\": 10,", "\"rate\": -1,", u"14:26: \"rate\" is a number from 0 to 1000, not -1."_s);
        row("duration", "\"work\": \"30ms\"", "\"work\": \"soon\"",
            u"15:38: \"work\" is a duration such as \"30s\", \"1.5s\", \"250ms\" or \"2min\", not \"soon\"."_s);
        row("answer", "\"answer\": 2", "\"answer\": 3",
            u"23:81: \"answer\" is the number of the right option, from 1 to 2."_s);
        row("fixed setting", "{ \"keepalive\": \"15s\" }", "{ \"threading\": \"event-loop\" }",
            u"25:23: \"threading\" cannot change while the server runs: give it in a \"setup\", which starts the lab anew."_s);
        row("action", "\"start\"", "\"strat\"", u"31:9: There is no action \"strat\". Did you mean \"start\"?"_s);
        row("action like no other", "\"start\"", "\"reboot\"",
            u"31:9: There is no action \"reboot\". There is clients, close-all, freeze, kill, payments, proxy, "
            "publish, reset-all, restart, server, setup, start, stop."_s);
        row("action without its value", "\"start\"", "\"freeze\"",
            u"31:9: The action \"freeze\" needs a value: { \"freeze\": … }."_s);
        row("action with a value too many", "{ \"freeze\": \"5s\" }", "{ \"restart\": \"5s\" }",
            u"32:11: The action \"restart\" takes no value: write just \"restart\"."_s);
        row("two actions in one", "{ \"freeze\": \"5s\" }", "{ \"freeze\": \"5s\", \"kill\": \"5s\" }",
            u"32:9: An action is a name (\"restart\") or an object with one member ({ \"clients\": … })."_s);
        row("evidence", "\"note\": \"a note\",", "\"evidence\": [\"threads\", \"prox\"],",
            u"22:31: \"prox\" is no evidence. Did you mean \"proxy\"?"_s);
        row("evidence that is no list", "\"note\": \"a note\",", "\"evidence\": \"proxy\",",
            u"22:19: \"evidence\" is a list, not a text."_s);
        row("step to compare", "\"claims\": [",
            "\"compare\": { \"broken\": 1, \"cured\": 2, \"metrics\": [] }, \"claims\": [",
            u"41:38: \"cured\" is the number of a step, from 1 to 1."_s);
        row("metric to compare", "\"claims\": [",
            "\"compare\": { \"broken\": 1, \"cured\": 1, \"metrics\": [\"sse.opne\"] }, \"claims\": [",
            u"41:53: There is no metric \"sse.opne\". Did you mean \"sse.open\"?"_s);
        row("metric", "\"metric\": \"sse.open\"", "\"metric\": \"sse.opne\"",
            u"36:21: There is no metric \"sse.opne\". Did you mean \"sse.open\"?"_s);
        row("metric like no other", "\"metric\": \"sse.open\"", "\"metric\": \"colour\"",
            u"36:21: There is no metric \"colour\". pushlab-cli list --metrics shows them."_s);
        row("operator", "\"is\": \">=\"", "\"is\": \"==\"",
            u"36:39: \"is\" cannot be \"==\": give <, <=, =, !=, >=, >."_s);
        row("value", "\"value\": 7", "\"value\": true",
            u"36:54: \"value\" is a number or the name of a metric, not true or false."_s);
        row("other metric", "\"webSocket.delivered\"", "\"websocket.delivred\"",
            u"37:58: There is no metric \"websocket.delivred\". Did you mean \"webSocket.delivered\"?"_s);
        row("over", "\"sse.open\"", "\"sse.latency.p50\"",
            u"36:21: \"sse.latency.p50\" is always of the step: leave \"over\" out."_s);
        row("no time limit", "\"within\": \"30s\", ", "", u"36:9: \"within\" is missing in an expectation."_s);
        row("misspelt member", "\"hold\": \"10s\"", "\"holds\": \"10s\"",
            u"36:74: \"holds\" is not known in an expectation. Did you mean \"hold\"?"_s);
        row("verdict", "\"half true\"", "\"maybe\"",
            u"41:49: \"verdict\" cannot be \"maybe\": give true, half true, wrong."_s);
    }
    void faults()
    {
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, wrong);
        QFETCH(const QString, fault);
        QByteArray text = good();
        const qsizetype at = text.indexOf(right);
        QVERIFY(at >= 0);
        text.replace(at, right.size(), wrong);
        const auto incident = readIncident(text);
        QVERIFY(!incident);
        QCOMPARE(incident.error().first().located(u"x"_s), u"x:"_s + fault);
        // A misspelt name is missing under its right one as well.
        QVERIFY(incident.error().size() <= 2);
    }

    void everyFaultInTheFilesOrder()
    {
        QByteArray text = good();
        text.replace("\"sse.open\"", "\"sse.opne\"")
            .replace("\"high\"", "\"huge\"")
            .replace("\"pool\": 20", "\"pool\": 0");
        const auto incident = readIncident(text);
        QVERIFY(!incident);
        QCOMPARE(incident.error().size(), 3);
        QCOMPARE(incident.error().at(0).place.line, 3);
        QCOMPARE(incident.error().at(1).place.line, 11);
        QCOMPARE(incident.error().at(2).place.line, 36);
    }

    void notAnObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("text") << QByteArray("\"incident\"");
        QTest::newRow("null") << QByteArray("null");
    }
    void notAnObject()
    {
        QFETCH(const QByteArray, text);
        const auto incident = readIncident(text);
        QVERIFY(!incident);
        QCOMPARE(incident.error().size(), 1);
        QVERIFY(incident.error().first().text.startsWith(u"the incident is an object"));
    }

    void noSteps()
    {
        QByteArray text = good();
        const qsizetype begin = text.indexOf("\"steps\": [");
        const qsizetype end = text.indexOf("],\n  \"claims\"");
        text.replace(begin, end - begin, "\"steps\": [");
        const auto incident = readIncident(text);
        QVERIFY(!incident);
        QCOMPARE(incident.error().first().located(u"x"_s), u"x:18:12: An incident needs at least one step."_s);
    }
};

QTEST_APPLESS_MAIN(TestIncidentReader)
#include "tst_incidentreader.moc"
