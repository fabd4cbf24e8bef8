// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"
#include "management.h"
#include "platform/processstats.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! `/metrics`: the text that Prometheus takes, and figures that are true.
class tst_Metrics : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Management> m_management;

    void open(const Options &options)
    {
        m_backend = startBackend(options);
        auto management = Management::start(*m_backend, 0, "secret");
        QVERIFY(management);
        m_management = std::move(*management);
    }
    QByteArray metrics() const
    {
        RawClient client(m_management->port());
        client.get("/metrics", "Authorization: Bearer secret\r\n");
        const RawClient::Response response = client.response();
        return response.headers.value("Content-Type") == "text/plain; version=0.0.4" ? response.body : QByteArray();
    }
    //! Of the sample with this name and these labels; -1: there is none.
    double value(const QByteArray &sample) const
    {
        const QList<QByteArray> lines = metrics().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(sample + ' '))
                return line.sliced(sample.size() + 1).toDouble();
        }
        return -1;
    }
    std::unique_ptr<RawClient> stream() const
    {
        auto client = std::make_unique<RawClient>(m_backend->port());
        const qsizetype before = m_backend->hub().subscriberCount();
        client->get("/events");
        if (!RawClient::waitFor([&] { return m_backend->hub().subscriberCount() > before; }))
            qWarning("The subscription did not come.");
        return client;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_management.reset();
        m_backend.reset();
    }

    //! The rules of `promtool check metrics` that this text could break, for machines without it.
    void followsTheRules()
    {
        open({});
        publish(*m_backend, "one");
        const QByteArray all = metrics();
        static const QRegularExpression help(u"^# HELP (pushlab_[a-z_]+) [A-Z].*\\.$"_s);
        static const QRegularExpression type(u"^# TYPE (pushlab_[a-z_]+) (gauge|counter)$"_s);
        static const QRegularExpression sample(
            u"^(pushlab_[a-z_]+)(\\{[a-z]+=\"\\w+\"\\})? \\d+(\\.\\d+)?(e[+-]\\d+)?$"_s);
        static const QRegularExpression unit(u"_(milliseconds|ms|kib|kilobytes|minutes|gauge|counter)(_|$)"_s);
        QSet<QString> seen;
        QSet<QString> samples;
        QString family;
        bool isCounter = false;
        QVERIFY(all.endsWith('\n'));
        const QList<QByteArray> lines = all.chopped(1).split('\n');
        for (const QByteArray &bytes : lines) {
            const QString line = QString::fromUtf8(bytes);
            if (const auto text = help.match(line); text.hasMatch()) {
                family = text.captured(1);
                QVERIFY2(!seen.contains(family), bytes.constData());
                seen.insert(family);
                QVERIFY2(!unit.match(family).hasMatch(), bytes.constData());
            } else if (const auto kind = type.match(line); kind.hasMatch()) {
                QCOMPARE(kind.captured(1), family);
                isCounter = kind.captured(2) == u"counter";
                QCOMPARE(family.endsWith(u"_total"), isCounter);
            } else {
                const auto match = sample.match(line);
                QVERIFY2(match.hasMatch(), bytes.constData());
                QCOMPARE(match.captured(1), family);
                const QString name = match.captured(1) + match.captured(2);
                QVERIFY2(!samples.contains(name), bytes.constData());
                samples.insert(name);
            }
        }
        QVERIFY(samples.size() > 30);
    }

    void promtoolHasNothingToSay()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed");
        open({{"threading", "thread-per-request"}, {"pool", "2"}});
        const auto client = stream();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(promtool, {u"check"_s, u"metrics"_s});
        process.write(metrics());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAll(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

    void countsConnectionsByTransport()
    {
        open({});
        const auto events = stream();
        RawClient socket(m_backend->port());
        socket.upgrade("/ws");
        QCOMPARE(socket.response().status, 101);
        RawClient poll(m_backend->port());
        poll.get("/poll");
        RawClient idle(m_backend->port());
        idle.get("/health");
        QCOMPARE(idle.response().status, 200);
        QTRY_COMPARE(value("pushlab_connections{transport=\"longPoll\"}"), 1.);
        QCOMPARE(value("pushlab_connections{transport=\"sse\"}"), 1.);
        QCOMPARE(value("pushlab_connections{transport=\"webSocket\"}"), 1.);
        QCOMPARE(value("pushlab_connections{transport=\"total\"}"), -1.); // a sum over the transports stays true
        QCOMPARE(value("pushlab_connections_open"), 4.);
    }

    void countsEventsAndBytes()
    {
        open({});
        publish(*m_backend, "before");
        const auto live = stream();
        RawClient resumed(m_backend->port());
        resumed.get("/events?lastEventId=0");
        QVERIFY(!resumed.readUntil("before").isNull());
        publish(*m_backend, "after");
        QVERIFY(!live->readUntil("after").isNull());
        QCOMPARE(value("pushlab_events_published_total"), 2.);
        QCOMPARE(value("pushlab_events_delivered_total"), 2.);
        QCOMPARE(value("pushlab_events_replayed_total"), 1.);
        QCOMPARE(value("pushlab_received_bytes_total"), double(m_backend->listener().counters().bytesIn));
        QCOMPARE(value("pushlab_sent_bytes_total"), double(m_backend->listener().counters().bytesOut));
        live->close();
        QTRY_COMPARE(value("pushlab_closed_total{reason=\"clientLeft\"}"), 3.); // and the two publishers
    }

    void countsWhatIsDropped_data() { bothThreadings(); }
    void countsWhatIsDropped()
    {
        QFETCH(const QByteArray, threading);
        open({{"threading", threading}, {"max-buffer", "64KiB"}});
        const auto stalled = stream();
        stalled->pause();
        for (int i = 0; i < 400 && value("pushlab_closed_total{reason=\"slowConsumer\"}") < 1; ++i)
            QVERIFY(publish(*m_backend, QByteArray(100'000, 'x')) > 0);
        QCOMPARE(value("pushlab_closed_total{reason=\"slowConsumer\"}"), 1.);
        QVERIFY(value("pushlab_events_dropped_total") >= 1);
        QVERIFY(value("pushlab_dropped_bytes_total") >= 64 * 1024);
    }

    void tellsWhatWaitsForSlowReaders_data() { bothThreadings(); }
    void tellsWhatWaitsForSlowReaders()
    {
        QFETCH(const QByteArray, threading);
        open({{"threading", threading}, {"max-buffer", "64MiB"}});
        const auto stalled = stream();
        QCOMPARE(value("pushlab_unsent_bytes"), 0.);
        stalled->pause();
        double unsent = 0; // The kernel may take some more later, so each is looked at once.
        for (int i = 0; i < 400 && unsent < 200'000; ++i) {
            QVERIFY(publish(*m_backend, QByteArray(100'000, 'x')) > 0);
            unsent = value("pushlab_unsent_bytes");
        }
        QVERIFY(unsent >= 200'000);
        stalled->close();
        QTRY_COMPARE(value("pushlab_unsent_bytes"), 0.);
    }

    void countsWhatGoesToTheDeparted()
    {
        open({{"cleanup", "off"}});
        stream()->close();
        QTRY_COMPARE(value("pushlab_connections_departed"), 1.);
        publish(*m_backend, "to nobody");
        QCOMPARE(value("pushlab_events_dropped_total"), 1.);
    }

    void tellsOfThePool()
    {
        open({{"threading", "thread-per-request"}, {"pool", "1"}, {"queue", "1"}});
        auto first = stream();
        RawClient second(m_backend->port());
        second.get("/health");
        QTRY_COMPARE(value("pushlab_pool_queued"), 1.);
        QCOMPARE(value("pushlab_pool_busy"), 1.);
        QCOMPARE(value("pushlab_pool_threads"), 1.);
        QCOMPARE(value("pushlab_pool_queue_limit"), 1.);
        RawClient third(m_backend->port());
        third.get("/health");
        QCOMPARE(third.response().status, 503);
        QCOMPARE(value("pushlab_pool_rejected_total"), 1.);
        const auto waiting = Clock::now();
        QTRY_VERIFY(Clock::now() - waiting > 50ms);
        first->close();
        QCOMPARE(second.response().status, 200);
        QVERIFY(value("pushlab_pool_wait_seconds_total") >= 0.05);
        QVERIFY(value("pushlab_pool_wait_longest_seconds") >= 0.05);
    }

    void tellsOfTheProcess()
    {
        open({});
        const ProcessStats process = ownProcessStats();
        if (process.residentBytes < 0)
            QSKIP("This system does not tell.");
        QVERIFY(value("pushlab_resident_bytes") > 1e6);
        QVERIFY(value("pushlab_descriptors") > 3);
        QVERIFY(value("pushlab_os_threads") >= 1);
        QVERIFY(value("pushlab_cpu_seconds_total") >= double(process.cpu.count()) / 1e6);
    }

    void tellsOfALag()
    {
        open({});
        QCOMPARE(value("pushlab_loop_lag_longest_seconds") < 0, false);
        for (const QDeadlineTimer still(300); !still.hasExpired();) {} // The event loop stands still.
        QTRY_VERIFY(value("pushlab_loop_lag_longest_seconds") >= 0.1);
    }
};

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_metrics.moc"
