// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/browser.h"

#include <QCoreApplication>
#include <QTest>

using namespace Pushlab;

class TestBrowserPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_browser = std::make_shared<Browser>(BrowserLimits{.http = 2, .webSockets = 3}); }
    void streamsAndPollsShareTheirPlaces();
    void webSocketsHaveTheirOwn();
    void firstComeFirstServed();
    void whoIsGoneLosesTheTurn();
    void whoDiesOnTheWayGivesThePlaceBack();
    void whoDeclinesLetsItGo();
    void shardsAreHostsOfTheirOwn();

private:
    Browser::Ready into(Browser::PlacePointer &place)
    {
        return [&place](Browser::PlacePointer got) { place = std::move(got); };
    }

    const QString m_host = QStringLiteral("a:1");
    std::shared_ptr<Browser> m_browser;
};

void TestBrowserPlaces::streamsAndPollsShareTheirPlaces()
{
    const auto stream = m_browser->take(m_host, Transport::Sse);
    auto poll = m_browser->take(m_host, Transport::LongPoll);
    QVERIFY(stream && poll);
    QVERIFY(!m_browser->take(m_host, Transport::Sse));
    QVERIFY(!m_browser->take(m_host, Transport::LongPoll));
    QVERIFY(m_browser->take(QStringLiteral("b:1"), Transport::Sse)); // Of another host.
    poll.reset();
    QVERIFY(m_browser->take(m_host, Transport::Sse));
}

void TestBrowserPlaces::webSocketsHaveTheirOwn()
{
    std::vector<Browser::PlacePointer> places;
    for (int i = 0; i < 3; ++i) {
        places.push_back(m_browser->take(m_host, Transport::WebSocket));
        QVERIFY(places.back());
    }
    QVERIFY(!m_browser->take(m_host, Transport::WebSocket));
    QVERIFY(m_browser->take(m_host, Transport::Sse));
    places.pop_back();
    QVERIFY(m_browser->take(m_host, Transport::WebSocket));
}

void TestBrowserPlaces::firstComeFirstServed()
{
    auto one = m_browser->take(m_host, Transport::Sse);
    auto two = m_browser->take(m_host, Transport::Sse);
    QObject first;
    QObject second;
    Browser::PlacePointer ofFirst;
    Browser::PlacePointer ofSecond;
    m_browser->wait(m_host, &first, into(ofFirst));
    m_browser->wait(m_host, &second, into(ofSecond));
    QCOMPARE(m_browser->waiting(m_host), 2);

    one.reset();
    QVERIFY(!ofFirst); // Not inside of whoever gave it back.
    QVERIFY(!m_browser->take(m_host, Transport::Sse)); // It is promised, though.
    QTRY_VERIFY(ofFirst);
    QVERIFY(!ofSecond);
    two.reset();
    QTRY_VERIFY(ofSecond);
    QVERIFY(!m_browser->take(m_host, Transport::Sse));
}

void TestBrowserPlaces::whoIsGoneLosesTheTurn()
{
    auto one = m_browser->take(m_host, Transport::Sse);
    const auto two = m_browser->take(m_host, Transport::Sse);
    auto gone = std::make_unique<QObject>();
    QObject next;
    Browser::PlacePointer place;
    m_browser->wait(m_host, gone.get(), [](const Browser::PlacePointer &) { QFAIL("It is gone."); });
    m_browser->wait(m_host, &next, into(place));
    gone.reset();
    QCOMPARE(m_browser->waiting(m_host), 1);
    one.reset();
    QTRY_VERIFY(place);
}

void TestBrowserPlaces::whoDiesOnTheWayGivesThePlaceBack()
{
    auto one = m_browser->take(m_host, Transport::Sse);
    const auto two = m_browser->take(m_host, Transport::Sse);
    auto client = std::make_unique<QObject>();
    m_browser->wait(m_host, client.get(), [](const Browser::PlacePointer &) { QFAIL("It is gone."); });
    one.reset();
    client.reset();
    QCoreApplication::processEvents();
    QVERIFY(m_browser->take(m_host, Transport::Sse));
}

void TestBrowserPlaces::whoDeclinesLetsItGo()
{
    auto one = m_browser->take(m_host, Transport::Sse);
    const auto two = m_browser->take(m_host, Transport::Sse);
    QObject declines;
    QObject wants;
    Browser::PlacePointer place;
    m_browser->wait(m_host, &declines, [](const Browser::PlacePointer &) {});
    m_browser->wait(m_host, &wants, into(place));
    one.reset();
    QTRY_VERIFY(place);
}

void TestBrowserPlaces::shardsAreHostsOfTheirOwn()
{
    QCOMPARE(m_browser->hostName(m_host, 5), m_host);
    const Browser sharded({.http = 2, .webSockets = 3, .shards = 4});
    QCOMPARE(sharded.hostName(m_host, 5), sharded.hostName(m_host, 1));
    QVERIFY(sharded.hostName(m_host, 5) != sharded.hostName(m_host, 4));
}

QTEST_GUILESS_MAIN(TestBrowserPlaces)
#include "tst_browserplaces.moc"
