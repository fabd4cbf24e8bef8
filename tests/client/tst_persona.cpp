// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/persona.h"

#include <QSet>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Kind = ReconnectPolicy::Kind;

class TestPersona : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsWhole();
    void figures_data();
    void figures();
    void unknownNamesAreRefused();
    void replacesPolicyAndHabits();
    void tokens_data();
    void tokens();
    void requestsCarryTheHabits();
};

void TestPersona::eachIsWhole()
{
    QSet<QString> names;
    QSet<Transport> transports;
    for (const Persona &persona : personas()) {
        QVERIFY2(!persona.title.isEmpty() && !persona.source.isEmpty(), qPrintable(persona.name));
        QVERIFY2(!names.contains(persona.name), qPrintable(persona.name));
        QVERIFY(persona.policy.delay(0, 1) >= 0ms);
        names.insert(persona.name);
        transports.insert(persona.transport);
        QCOMPARE(personaNamed(persona.name)->title, persona.title);
    }
    QCOMPARE(transports.size(), transportCount);
}

// What the sources say, once more and apart from the code.
void TestPersona::figures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<std::chrono::milliseconds>("base");
    QTest::addColumn<std::chrono::milliseconds>("shortest"); // Of the first delays of a thousand clients.
    QTest::addColumn<std::chrono::milliseconds>("longest");

    const auto row = [](const char *name, Transport transport, Kind kind, std::chrono::milliseconds base,
                        std::chrono::milliseconds shortest, std::chrono::milliseconds longest) {
        QTest::newRow(name) << QString::fromLatin1(name) << transport << kind << base << shortest << longest;
    };
    row("chromium-eventsource", Transport::Sse, Kind::Fixed, 3s, 3s, 3s);
    row("firefox-eventsource", Transport::Sse, Kind::Fixed, 5s, 5s, 5s);
    row("npm-eventsource", Transport::Sse, Kind::Fixed, 1s, 1s, 1s);
    row("ws-loop", Transport::WebSocket, Kind::Immediate, 0s, 0s, 0s);
    row("ws-fixed", Transport::WebSocket, Kind::Fixed, 1s, 1s, 1s);
    row("ws-rfc6455", Transport::WebSocket, Kind::Rfc6455, 5s, 0s, 5s);
    row("ws-full-jitter", Transport::WebSocket, Kind::FullJitter, 1s, 0s, 1s);
    row("socket-io", Transport::WebSocket, Kind::SocketIo, 1s, 500ms, 1500ms);
    row("poll-loop", Transport::LongPoll, Kind::Immediate, 0s, 0s, 0s);
    row("poll-pause", Transport::LongPoll, Kind::Fixed, 1s, 1s, 1s);
    row("poll-backoff", Transport::LongPoll, Kind::FullJitter, 1s, 0s, 1s);
    row("short-poll", Transport::LongPoll, Kind::Fixed, 5s, 5s, 5s);
    row("short-poll-close", Transport::LongPoll, Kind::Fixed, 5s, 5s, 5s);
}

void TestPersona::figures()
{
    QFETCH(const QString, name);
    QFETCH(const Transport, transport);
    QFETCH(const Kind, kind);
    QFETCH(const std::chrono::milliseconds, base);
    QFETCH(const std::chrono::milliseconds, shortest);
    QFETCH(const std::chrono::milliseconds, longest);

    const Expected<Persona> persona = personaNamed(name);
    QVERIFY2(persona, qPrintable(persona ? QString() : persona.error()));
    QCOMPARE(persona->transport, transport);
    QCOMPARE(persona->policy.kind, kind);
    QCOMPARE(persona->policy.base, base);
    QSet<qint64> different;
    for (quint64 client = 0; client < 1000; ++client) {
        const auto delay = persona->policy.delay(0, client);
        QVERIFY(delay >= shortest && delay <= longest);
        different.insert(delay.count());
    }
    QCOMPARE(different.size() > 1, shortest != longest);
}

void TestPersona::unknownNamesAreRefused()
{
    const Expected<Persona> persona = personaNamed(u"netscape");
    QVERIFY(!persona);
    QVERIFY(persona.error().contains(QStringLiteral("netscape")));
    QVERIFY(persona.error().contains(QStringLiteral("firefox-eventsource")));
}

void TestPersona::replacesPolicyAndHabits()
{
    ClientSettings settings;
    settings.speed = 30;
    settings.resume = false;
    settings.habits.cookie = "a=b";
    personaNamed(u"short-poll-close")->applyTo(settings);
    QCOMPARE(settings.transport, Transport::LongPoll);
    QCOMPARE(settings.policy.base, 5s);
    QCOMPARE(settings.habits.pollPause, 5s);
    QVERIFY(!settings.habits.keepAlive);
    QVERIFY(settings.habits.cookie.isEmpty());
    QCOMPARE(settings.speed, 30);
    QVERIFY(!settings.resume);
}

void TestPersona::tokens_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<bool>("setsHeaders");
    QTest::addColumn<TokenPlace>("place");
    QTest::addColumn<QByteArray>("field"); // Which field carries it; empty: none.

    const auto row = [](const char *name, Transport transport, bool sets, TokenPlace place, const char *field) {
        QTest::newRow(name) << transport << sets << place << QByteArray(field);
    };
    row("a page's EventSource has no header", Transport::Sse, false, TokenPlace::Header, "");
    row("npm's EventSource has", Transport::Sse, true, TokenPlace::Header, "Authorization");
    row("a page's WebSocket has no header", Transport::WebSocket, false, TokenPlace::Header, "");
    row("a WebSocket of a program has", Transport::WebSocket, true, TokenPlace::Header, "Authorization");
    row("fetch() has", Transport::LongPoll, false, TokenPlace::Header, "Authorization");
    for (const Transport transport : allTransports) {
        const QByteArray name(transportKey(transport).latin1());
        row((name + " by cookie").constData(), transport, false, TokenPlace::Cookie, "Cookie");
        row((name + " by query").constData(), transport, false, TokenPlace::Query, "");
    }
}

void TestPersona::tokens()
{
    QFETCH(const Transport, transport);
    QFETCH(const bool, setsHeaders);
    QFETCH(const TokenPlace, place);
    QFETCH(const QByteArray, field);

    ClientSettings settings;
    settings.transport = transport;
    settings.url = QUrl(QStringLiteral("http://127.0.0.1:1/x?a=b"));
    settings.habits.setsHeaders = setsHeaders;
    settings.habits.token = "s+cr/t";
    settings.habits.tokenPlace = place;

    const HttpHeaders headers = settings.habitHeaders();
    QCOMPARE(headers.fields().size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QVERIFY(headers.value(field).endsWith("s+cr/t"));
    const QByteArray query = settings.urlFrom(7).query(QUrl::FullyEncoded).toLatin1();
    QCOMPARE(query, QByteArray(place == TokenPlace::Query ? "a=b&since=7&token=s%2Bcr%2Ft" : "a=b&since=7"));

    const TokenVerdict verdict = tokenVerdict(transport, setsHeaders, place);
    QCOMPARE(verdict.sent, place == TokenPlace::Query || !field.isEmpty());
    QVERIFY(verdict.text.startsWith(verdict.sent ? QStringLiteral("sent") : QStringLiteral("not sent")));
}

void TestPersona::requestsCarryTheHabits()
{
    ClientSettings settings;
    settings.url = QUrl(QStringLiteral("http://127.0.0.1:1/x"));
    QCOMPARE(settings.habitHeaders().fields().size(), 0);
    QCOMPARE(settings.urlFrom(), settings.url);

    settings.habits.gzip = true;
    settings.habits.cookie = "theme=dark";
    settings.habits.token = "t";
    settings.habits.tokenPlace = TokenPlace::Cookie;
    QCOMPARE(settings.habitHeaders().toBytes(), QByteArray("Accept-Encoding: gzip\r\nCookie: theme=dark; token=t\r\n"));
    settings.transport = Transport::WebSocket; // Its handshake has no body to pack.
    QVERIFY(!settings.habitHeaders().contains("Accept-Encoding"));
}

QTEST_APPLESS_MAIN(TestPersona)
#include "tst_persona.moc"
