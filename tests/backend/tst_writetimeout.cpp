// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A peer that takes nothing any more is ended by the write time-out, whatever little there is to send.
class tst_WriteTimeout : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;

    quint64 timedOut() const { return m_backend->listener().counters().closed[size_t(CloseReason::WriteTimeout)]; }
    std::unique_ptr<RawClient> subscribe()
    {
        auto client = std::make_unique<RawClient>(m_backend->port());
        const qsizetype before = m_backend->hub().subscriberCount();
        client->get("/events");
        if (!RawClient::waitFor([&] { return m_backend->hub().subscriberCount() > before; }))
            qWarning("The subscription did not come.");
        return client;
    }
    //! Until something is unsent in the server itself, which is after the kernel's megabytes: few for who never read,
    //! tens for who did.
    void fill()
    {
        RawClient publisher(m_backend->port());
        for (int i = 0; i < 400 && (i < 40 || m_backend->listener().behindCount() == 0); ++i) {
            publisher.post("/push", QByteArray(500'000, 'x'));
            QCOMPARE(publisher.response().status, 200);
        }
    }

private Q_SLOTS:
    void cleanup() { m_backend.reset(); }

    void endsWhoTakesNothing()
    {
        m_backend = startBackend({{"write-timeout", "3s"}, {"speed", "10"}, {"max-buffer", "1GiB"}});
        const auto stalled = subscribe();
        stalled->pause();
        const auto reader = subscribe();
        const auto start = Clock::now();
        fill();
        QTRY_COMPARE_WITH_TIMEOUT(timedOut(), quint64(1), 20'000);
        QVERIFY(Clock::now() - start >= 300ms);
        QTRY_COMPARE(m_backend->hub().subscriberCount(), 1);
        QVERIFY(reader->isOpen());
    }

    //! From the last byte that it took, whatever was looked after before.
    void countsFromWhatWasTakenLast()
    {
        m_backend = startBackend({{"write-timeout", "30s"}, {"speed", "10"}, {"max-buffer", "1GiB"}});
        const auto stalled = subscribe();
        stalled->pause();
        fill();
        QTRY_COMPARE(m_backend->listener().behindCount(), 1);
        stalled->goOnReading();
        QTRY_COMPARE(m_backend->listener().behindCount(), 0);
        stalled->pause();
        const auto start = Clock::now();
        fill();
        const auto filled = Clock::now();
        QTRY_COMPARE_WITH_TIMEOUT(timedOut(), quint64(1), 20'000);
        QVERIFY(Clock::now() - start >= 3s);
        QVERIFY(Clock::now() - filled
                < 4500ms); // nearly 6 s when the first look finds that something was taken, and begins anew
    }

    void shortenedReachesWhoIsWatched()
    {
        m_backend = startBackend({{"write-timeout", "60s"}, {"max-buffer", "1GiB"}});
        const auto stalled = subscribe();
        stalled->pause();
        fill();
        QTRY_COMPARE(m_backend->listener().behindCount(), 1);
        QVERIFY(m_backend->patch({{u"write-timeout"_s, u"300ms"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(timedOut(), quint64(1), 20'000);
    }

    //! Those who are behind share the buffers that are left; who has caught up takes no share of them.
    void isBehindUntilItHasTakenAll()
    {
        m_backend = startBackend({{"write-timeout", "off"}, {"max-buffer", "1GiB"}});
        const auto stalled = subscribe();
        stalled->pause();
        fill();
        QTRY_COMPARE(m_backend->listener().behindCount(), 1);
        stalled->goOnReading();
        QTRY_COMPARE(m_backend->listener().behindCount(), 0); // though nothing more is published
    }

    void staysWhenNobodyLooks_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::newRow("write time-out off") << QByteArray("write-timeout");
        QTest::newRow("clean-up off") << QByteArray("cleanup");
    }
    //! Until it is switched on again.
    void staysWhenNobodyLooks()
    {
        QFETCH(const QByteArray, option);
        m_backend = startBackend({{"write-timeout", "1s"}, {"speed", "10"}, {"max-buffer", "1GiB"}, {option, "off"}});
        const auto stalled = subscribe();
        stalled->pause();
        fill();
        QVERIFY(!QTest::qWaitFor([this] { return timedOut() > 0; }, 500));
        QCOMPARE(m_backend->sessions().count(Transport::Sse), 1);
        const QString name = QString::fromLatin1(option);
        QVERIFY(m_backend->patch({{name, name == u"cleanup"_s ? u"on"_s : u"1s"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(timedOut(), quint64(1), 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_WriteTimeout)
#include "tst_writetimeout.moc"
