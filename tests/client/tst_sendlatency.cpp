// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/stamp.h"
#include "client/transporttally.h"

#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

/*!
 * Coordinated omission: what a publisher that had to wait hides from a clock that starts at the send, and not from one
 * that starts at the intended time.
 */
class TestSendLatency : public QObject
{
    Q_OBJECT

private:
    static TransportFrame frameOf(const QList<Stamp> &stamps)
    {
        TransportTally tally([] { return quint64(0); });
        tally.add(0);
        tally.registered(0);
        for (const Stamp &stamp : stamps)
            tally.received(0, "message", stamp.encode(100), {});
        return tally.takeFrame();
    }

private Q_SLOTS:
    void differsByTheWaitBeforeTheSend()
    {
        const auto now = steady_clock::now();
        const TransportFrame frame = frameOf({{1, now - 2s, now - 500ms}});
        QCOMPARE(frame.latency.count(), 1);
        QCOMPARE(frame.sendLatency.count(), 1);
        QVERIFY(frame.sendLatency.max() >= 500ms);
        QCOMPARE(frame.latency.max() - frame.sendLatency.max(), 1500ms); // both were read off one clock reading
        QCOMPARE(frame.intervalSendLatency, frame.sendLatency);
        QCOMPARE(frame.payloadBytes, 100);
    }

    void isTheSameWhenTheSendIsNotTold()
    {
        const TransportFrame frame = frameOf({{1, steady_clock::now() - 2s}});
        QCOMPARE(frame.sendLatency, frame.latency);
    }

    void countsFirstCopiesOnly()
    {
        const auto now = steady_clock::now();
        const TransportFrame frame = frameOf({{1, now - 1s, now}, {1, now - 1s, now}, {2, now, now}});
        QCOMPARE(frame.duplicated, 1);
        QCOMPARE(frame.sendLatency.count(), 2);
        QCOMPARE(frame.payloadBytes, 200);
    }

    //! The textbook case in virtual time: one message each 10 ms for 100 s, each answered after 1 ms, and one stall of
    //! 10 s in the middle. Over 9 % of the messages came late; the closed loop saw one.
    void aStallIsSeenByOneMessageOnly()
    {
        constexpr auto interval = 10ms;
        constexpr auto service = 1ms;
        constexpr int messages = 10'000;
        Histogram intended;
        Histogram sent;
        steady_clock::time_point free; // when the publisher's one connection is next free
        for (int i = 0; i < messages; ++i) {
            const steady_clock::time_point due(i * interval);
            const auto begun = std::max(due, free);
            const auto arrived = begun + service + (i == messages / 2 ? 10s : 0s);
            free = arrived;
            intended.record(std::chrono::duration_cast<Histogram::Duration>(arrived - due));
            sent.record(std::chrono::duration_cast<Histogram::Duration>(arrived - begun));
        }
        const auto close = [](std::optional<Histogram::Duration> value, Histogram::Duration wanted) {
            return value && std::abs(double(value->count()) / double(wanted.count()) - 1) < 0.01;
        };
        QVERIFY(close(sent.settledPercentile(0.5), 1ms));
        QVERIFY(close(sent.settledPercentile(0.99), 1ms));
        QVERIFY(close(sent.settledPercentile(0.999), 1ms));
        QCOMPARE(sent.max(), 10'001ms);
        QVERIFY(close(intended.settledPercentile(0.5), 1ms));
        // The queue is 10 s long and shrinks by 9 ms with each message: 1,111 of 10,000 are late, evenly spread from 10
        // s to nothing, so the slowest hundredth begins at 10 s × (1 - 100 / 1,111).
        QVERIFY(close(intended.settledPercentile(0.99), 9'101ms));
        QCOMPARE(intended.max(), 10'001ms);
    }
};

QTEST_APPLESS_MAIN(TestSendLatency)
#include "tst_sendlatency.moc"
