// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "client/persona.h"

#include <algorithm>
#include <memory>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Sample {
    milliseconds time{0};
    qint64 attempts = 0;
};

//! The most dials a second, over half a second and more: frames of a busy machine are late.
double peak(const QList<Sample> &samples)
{
    double most = 0;
    for (auto from = samples.cbegin(), to = from; from != samples.cend(); ++from) {
        while (to != samples.cend() && to->time < from->time + 500ms)
            ++to;
        if (to != samples.cend())
            most = std::max(most,
                            double(to->attempts - from->attempts) * 1000 / double((to->time - from->time).count()));
    }
    return most;
}

} // namespace

//! The server dies under clients that dial again, each in its way.
class TestStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void fullJitterPeaksBelowATenthOfANaiveLoop()
    {
        const QList<Sample> loop = storm(u"ws-loop"_s);
        const QList<Sample> jitter = storm(u"ws-full-jitter"_s);
        const QByteArray figures
            = "loop " + QByteArray::number(peak(loop)) + ", full jitter " + QByteArray::number(peak(jitter));
        QVERIFY2(peak(jitter) >= clients / 2, figures.constData()); // The first delays are all below a second.
        QVERIFY2(peak(jitter) * 10 < peak(loop), figures.constData());
    }

private:
    static constexpr int clients = 500;

    //! What they dial in four seconds without a server, in real time; all are back when it returns.
    static QList<Sample> storm(const QString &persona)
    {
        LabSettings settings;
        settings.throughProxy = false;
        settings.policies[size_t(Transport::WebSocket)] = personaNamed(persona)->policy;
        LabSession session;
        const auto webSockets
            = [&session] { return session.lastFrame().swarm.transports[size_t(Transport::WebSocket)]; };
        QList<Sample> samples;
        [&] {
            QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
            session.setClients(Transport::WebSocket, clients);
            QTRY_COMPARE_WITH_TIMEOUT(webSockets().open, clients, 20'000);
            auto watch = std::make_unique<QObject>();
            connect(&session, &LabSession::frameReady, watch.get(), [&samples](const Frame &frame) {
                samples.append({frame.time, frame.swarm.transports[size_t(Transport::WebSocket)].attempts});
            });
            session.killServer();
            QTRY_COMPARE_WITH_TIMEOUT(webSockets().drops, clients, 20'000);
            const milliseconds down = session.lastFrame().time;
            QTRY_VERIFY_WITH_TIMEOUT(session.lastFrame().time >= down + 4s, 20'000);
            watch.reset();
            session.startServer();
            QTRY_COMPARE_WITH_TIMEOUT(webSockets().open, clients, 60'000);
        }();
        return samples;
    }
};

QTEST_GUILESS_MAIN(TestStorm)
#include "tst_storm.moc"
