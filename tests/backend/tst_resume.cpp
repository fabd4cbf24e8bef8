// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Pushlab;

//! Coming back after an id, on all three transports, under both I/O models.
class tst_Resume : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;

    void open(Options options = {})
    {
        QFETCH_GLOBAL(QByteArray, threading);
        options.prepend({"threading", threading});
        m_backend = startBackend(options);
    }

    //! The data of the first \a count events that a subscriber gets which resumes after \a since.
    QByteArrayList resume(Transport transport, const QByteArray &since, int count)
    {
        RawClient client(m_backend->port());
        QByteArrayList list;
        if (transport == Transport::LongPoll) {
            client.get("/poll?since=" + since);
            const QJsonArray array = QJsonDocument::fromJson(client.response().body).array();
            for (const QJsonValue &member : array)
                list += member[QStringLiteral("data")].toString().toUtf8();
        } else if (transport == Transport::Sse) {
            client.get("/events", "Last-Event-ID: " + since + "\r\n");
            client.response();
            while (list.size() < count && !client.readUntil("data: ").isNull())
                list += client.readUntil("\n\n").chopped(2);
        } else {
            client.upgrade("/ws?since=" + since);
            client.response();
            readFrame(client); // welcome
            while (list.size() < count) {
                const QByteArray message = readFrame(client).payload;
                list += QJsonDocument::fromJson(message).object().value(QStringLiteral("data")).toString().toUtf8();
            }
        }
        return list;
    }

private Q_SLOTS:
    void initTestCase_data() { bothThreadings(); }
    void cleanup() { m_backend.reset(); }

    void resumes_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("since");
        QTest::addColumn<QByteArrayList>("events");
        for (const Transport transport : allTransports) {
            const QByteArray name = transportKey(transport).latin1();
            const auto row = [&](const char *title, const QByteArray &since, const QByteArrayList &events) {
                QTest::addRow("%s, %s", name.constData(), title) << transport << since << events;
            };
            // Three of five events are kept: 3, 4 and 5.
            row("nothing missing", "2", {"three", "four", "five"});
            row("one missing", "4", {"five"});
            row("too old", "1", {R"({"requested":1,"oldest":3})", "three", "four", "five"});
            row("from an earlier life", "41", {R"({"requested":41,"oldest":3})", "three", "four", "five"});
        }
    }
    void resumes()
    {
        QFETCH(const Transport, transport);
        QFETCH(const QByteArray, since);
        QFETCH(const QByteArrayList, events);
        open({{"history", "3"}});
        for (const char *data : {"one", "two", "three", "four", "five"})
            publish(*m_backend, data);
        QCOMPARE(resume(transport, since, int(events.size())), events);
    }

    //! An empty log in a new life: the gap alone, and a cursor that goes on from there.
    void pollGoesOnAfterAGapAlone()
    {
        open();
        RawClient client(m_backend->port());
        client.get("/poll?since=41");
        const RawClient::Response response = client.response();
        QVERIFY(response.body.contains(R"("event":"gap")"));
        QCOMPARE(response.headers.value("X-Last-Event-Id"), QByteArray("0"));
        client.get("/poll?since=0");
        QTRY_COMPARE(m_backend->hub().subscriberCount(), 1);
        publish(*m_backend, "new");
        QVERIFY(client.response().body.contains("new"));
    }

    void sseReadsWhereToResume_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("query") << QByteArray("/events?lastEventId=1") << QByteArray() << QByteArray("two");
        QTest::newRow("the header wins") << QByteArray("/events?lastEventId=1") << QByteArray("Last-Event-ID: 0\r\n")
                                         << QByteArray("one");
        QTest::newRow("not a number") << QByteArray("/events") << QByteArray("Last-Event-ID: abc\r\n")
                                      << QByteArray("three");
        QTest::newRow("nothing") << QByteArray("/events") << QByteArray() << QByteArray("three");
    }
    void sseReadsWhereToResume()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, first);
        open();
        publish(*m_backend, "one");
        publish(*m_backend, "two");
        RawClient client(m_backend->port());
        client.get(target, fields);
        QCOMPARE(client.response().status, 200);
        QTRY_COMPARE(m_backend->hub().subscriberCount(), 1);
        publish(*m_backend, "three");
        client.readUntil("data: ");
        QCOMPARE(client.readUntil("\n\n"), first + "\n\n");
    }

    void replayCanBeSwitchedOff()
    {
        open({{"replay", "off"}});
        publish(*m_backend, "one");
        RawClient client(m_backend->port());
        client.get("/poll?since=0");
        QTRY_COMPARE(m_backend->hub().subscriberCount(), 1);
        publish(*m_backend, "two");
        QCOMPARE(client.response().body, QByteArray(R"([{"id":2,"event":"message","data":"two"}])"));
    }

    //! More at once than the buffer bound, to a client that reads: no slow consumer.
    void aLongReplayIsNotSlow()
    {
        open({{"max-buffer", "64KiB"}});
        for (int i = 0; i < 40; ++i)
            publish(*m_backend, QByteArray(100'000, char('a' + i % 26)));
        RawClient client(m_backend->port());
        client.get("/events?lastEventId=0");
        QVERIFY(!client.readUntil("id: 40\n", 30'000).isEmpty());
        QVERIFY(client.isOpen());
    }

    void aFileSurvivesARestart()
    {
        const QTemporaryDir folder;
        const Options options{{"log", folder.filePath(QStringLiteral("log.sqlite")).toUtf8()}};
        open(options);
        QCOMPARE(publish(*m_backend, "one"), quint64(1));
        m_backend.reset();
        open(options);
        QCOMPARE(publish(*m_backend, "two"), quint64(2));
        QCOMPARE(resume(Transport::Sse, "0", 2), (QByteArrayList{"one", "two"}));
    }
};

QTEST_GUILESS_MAIN(tst_Resume)
#include "tst_resume.moc"
