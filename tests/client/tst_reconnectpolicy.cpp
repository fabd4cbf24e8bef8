// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/reconnectpolicy.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Pushlab;
using namespace std::chrono_literals;
using Kind = ReconnectPolicy::Kind;
using Duration = ReconnectPolicy::Duration;

namespace {

ReconnectPolicy policy(Kind kind, Duration base, Duration cap)
{
    ReconnectPolicy result;
    result.kind = kind;
    result.base = base;
    result.cap = cap;
    return result;
}

std::vector<Duration> delays(const ReconnectPolicy &policy, int attempt, int clients = 2000)
{
    std::vector<Duration> result;
    for (int client = 0; client < clients; ++client)
        result.push_back(policy.delay(attempt, quint64(client)));
    return result;
}

//! Each tenth of the range from \a low to \a high holds a tenth of the delays, within a quarter of it.
bool isUniform(const std::vector<Duration> &delays, Duration low, Duration high)
{
    std::array<int, 10> tenths{};
    for (const Duration delay : delays) {
        if (delay < low || delay >= high)
            return false;
        ++tenths[size_t((delay - low) * 10 / (high - low))];
    }
    const double wanted = double(delays.size()) / 10;
    return std::all_of(tenths.begin(), tenths.end(), [wanted](int n) { return std::abs(n - wanted) < wanted / 4; });
}

} // namespace

class TestReconnectPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutJitter_data();
    void withoutJitter();
    void serverHintReplacesTheFixedDelay();
    void isDeterministic();
    void fullJitterIsUniform_data();
    void fullJitterIsUniform();
    void rfc6455BeginsRandomly();
    void socketIoPilesUpAtTheCap();
};

void TestReconnectPolicy::withoutJitter_data()
{
    QTest::addColumn<ReconnectPolicy>("policy");
    QTest::addColumn<QList<Duration>>("expected"); // Of attempts 0, 1, 2, …

    QTest::newRow("at once") << ReconnectPolicy::immediate() << QList<Duration>{0ms, 0ms, 0ms};
    QTest::newRow("Chromium's EventSource") << ReconnectPolicy::chromiumEventSource() << QList<Duration>{3s, 3s, 3s};
    QTest::newRow("Firefox' EventSource") << ReconnectPolicy::firefoxEventSource() << QList<Duration>{5s, 5s, 5s};
    QTest::newRow("exponential") << policy(Kind::Exponential, 1s, 10s)
                                 << QList<Duration>{1s, 2s, 4s, 8s, 10s, 10s, 10s};
    QTest::newRow("a cap below the base") << policy(Kind::Exponential, 5s, 2s) << QList<Duration>{2s, 2s};
    QTest::newRow("no base") << policy(Kind::Exponential, 0s, 2s) << QList<Duration>{0s, 0s};
}

void TestReconnectPolicy::withoutJitter()
{
    QFETCH(const ReconnectPolicy, policy);
    QFETCH(const QList<Duration>, expected);

    for (int attempt = 0; attempt < expected.size(); ++attempt) {
        for (const quint64 seed : {0, 1, 99})
            QCOMPARE(policy.delay(attempt, seed), expected[attempt]);
    }
    QCOMPARE(policy.delay(1'000'000, 1), expected.back());
}

void TestReconnectPolicy::serverHintReplacesTheFixedDelay()
{
    QCOMPARE(ReconnectPolicy::chromiumEventSource().delay(3, 1, 200ms), 200ms);
    QCOMPARE(ReconnectPolicy::chromiumEventSource().delay(3, 1, 0ms), 0ms);
    QCOMPARE(ReconnectPolicy::chromiumEventSource().delay(3, 1, 60s), 60s);
    QCOMPARE(ReconnectPolicy::firefoxEventSource().delay(3, 1, 200ms), 500ms);
    QCOMPARE(policy(Kind::Exponential, 1s, 10s).delay(1, 1, 200ms), 2s);
    QCOMPARE(ReconnectPolicy::fullJitter().delay(1, 1, 200ms), ReconnectPolicy::fullJitter().delay(1, 1));
}

void TestReconnectPolicy::isDeterministic()
{
    const ReconnectPolicy jitter = ReconnectPolicy::fullJitter();
    QCOMPARE(delays(jitter, 3), delays(jitter, 3));
    QVERIFY(delays(jitter, 5) != delays(jitter, 6)); // Both at the cap: only the attempt differs.
}

void TestReconnectPolicy::fullJitterIsUniform_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<Duration>("limit");

    QTest::newRow("first") << 0 << Duration(1s);
    QTest::newRow("third") << 2 << Duration(4s);
    QTest::newRow("last below the cap") << 4 << Duration(16s);
    QTest::newRow("at the cap") << 5 << Duration(30s);
    QTest::newRow("far above the cap") << 200 << Duration(30s);
}

void TestReconnectPolicy::fullJitterIsUniform()
{
    QFETCH(const int, attempt);
    QFETCH(const Duration, limit);

    QVERIFY(isUniform(delays(ReconnectPolicy::fullJitter(), attempt), 0ms, limit));
}

void TestReconnectPolicy::rfc6455BeginsRandomly()
{
    const ReconnectPolicy rfc = policy(Kind::Rfc6455, 5s, 60s);
    QVERIFY(isUniform(delays(rfc, 0), 0ms, 5s));
    QCOMPARE(rfc.delay(1, 7), 10s);
    QCOMPARE(rfc.delay(2, 7), 20s);
    QCOMPARE(rfc.delay(9, 7), 60s);
}

// Its jitter is cut off by the cap: late attempts do not spread at all.
void TestReconnectPolicy::socketIoPilesUpAtTheCap()
{
    const ReconnectPolicy socketIo = policy(Kind::SocketIo, 1s, 5s);
    const auto atTheCap = [&socketIo](int attempt) {
        const std::vector<Duration> all = delays(socketIo, attempt);
        return int(std::count(all.begin(), all.end(), Duration(5s)));
    };
    QVERIFY(isUniform(delays(socketIo, 0), 500ms, 1500ms));
    QVERIFY(isUniform(delays(socketIo, 1), 1s, 3s));
    QCOMPARE(atTheCap(0), 0);
    // 8 s ± 50 %: from 5 s up it is cut, which is 7 of 8.
    QVERIFY2(std::abs(atTheCap(3) - 1750) < 60, qPrintable(QString::number(atTheCap(3))));
    QCOMPARE(atTheCap(4), 2000);
    QCOMPARE(atTheCap(40), 2000);
}

QTEST_GUILESS_MAIN(TestReconnectPolicy)
#include "tst_reconnectpolicy.moc"
