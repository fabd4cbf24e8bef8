// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;

//! The session's states, with the real server.
class TestLabSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

    //! Once a run whose proxy was quicker than its session stayed in Starting for ever.
    void startsEachTime()
    {
        LabSession session;
        for (int i = 0; i < 20; ++i) {
            session.start();
            QCOMPARE(session.state(), LabSession::State::Starting);
            QTRY_COMPARE(session.state(), LabSession::State::Running);
            QVERIFY(session.serverPort() > 0);
            QVERIFY(session.proxyPort() > 0);
            session.stop();
            QCOMPARE(session.state(), LabSession::State::Stopped);
            QTRY_COMPARE(session.serverPid(), 0);
        }
    }

    void startsAgainWhileItStillEnds()
    {
        LabSession session;
        session.start();
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        const qint64 first = session.serverPid();
        session.start();
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        QVERIFY(session.serverPid() != first);
    }

    void comesBackOnTheSamePorts()
    {
        LabSession session;
        session.start();
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        const quint16 port = session.serverPort();
        const qint64 first = session.serverPid();
        session.restartServer();
        QCOMPARE(session.state(), LabSession::State::ServerDown);
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        QCOMPARE(session.serverPort(), port);
        QVERIFY(session.serverPid() != first);
        QCOMPARE(session.marks().size(), 1);
        QCOMPARE(session.marks().first().kind, Mark::Kind::Fault);

        session.killServer();
        QCOMPARE(session.state(), LabSession::State::ServerDown);
        session.startServer();
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        QCOMPARE(session.serverPort(), port);
    }

    //! Once the frame timer of the old run asked the one that was not there yet, and an outage's end started the new
    //! server a second time.
    void startsAnewWhileItsServerIsDown()
    {
        LabSession session;
        LabSettings settings;
        session.start();
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        session.killServer(std::chrono::milliseconds(600));
        QTRY_COMPARE(session.serverPid(), 0);
        settings.speed = 10;
        session.setSettings(settings);
        QCOMPARE(session.state(), LabSession::State::Starting);
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        const qint64 pid = session.serverPid();
        QSignalSpy states(&session, &LabSession::stateChanged);
        QSignalSpy frames(&session, &LabSession::frameReady);
        QTRY_VERIFY(frames.count() > 10); // longer than the outage
        QCOMPARE(session.serverPid(), pid);
        QCOMPARE(states.count(), 0);
    }

    void marksWaitForTheRun()
    {
        LabSession session;
        QSignalSpy marks(&session, &LabSession::markAdded);
        QObject::connect(&session, &LabSession::stateChanged, &session, [&session](LabSession::State state) {
            if (state != LabSession::State::Running)
                session.addMark(Mark::Kind::Note, QStringLiteral("too early"));
        });
        session.start();
        QTRY_COMPARE(session.state(), LabSession::State::Running);
        QCOMPARE(marks.count(), 0);
    }

    void aMissingServerIsExplained()
    {
        qputenv("PUSHLAB_SERVER", "/there/is/no/server");
        LabSession session;
        session.start();
        QTRY_COMPARE(session.state(), LabSession::State::Failed);
        QVERIFY(session.errorText().contains(QLatin1StringView("/there/is/no/server")));
        init();
        session.start(); // the way out
        QTRY_COMPARE(session.state(), LabSession::State::Running);
    }

    //! Ten tabs of one browser have six connections; a request of the seventh is never made.
    void browsersShareTheirConnections()
    {
        LabSession session;
        LabSettings settings;
        settings.publishRate = 0;
        settings.browserTabs = 10;
        session.setSettings(settings);
        session.setClients(Transport::Sse, 10);
        session.start();
        const auto sse = [&session] { return session.lastFrame().swarm.transports[size_t(Transport::Sse)]; };
        QTRY_COMPARE(sse().open, 6);
        QCOMPARE(sse().queued, 4);
        QCOMPARE(sse().requests, 6);
    }

    void habitsAreLive()
    {
        LabSession session;
        LabSettings settings;
        settings.publishRate = 0;
        settings.speed = 30;
        settings.server.hold = std::chrono::milliseconds(1); // a poll is answered at once
        settings.habits[size_t(Transport::LongPoll)].pollPause = std::chrono::hours(1);
        session.setSettings(settings);
        session.setClients(Transport::LongPoll, 2);
        session.start();
        const auto polls = [&session] { return session.lastFrame().swarm.transports[size_t(Transport::LongPoll)]; };
        QTRY_COMPARE(polls().requests, 2);
        QTRY_COMPARE(session.lastFrame().server.subscribers[size_t(Transport::LongPoll)], 0);

        ClientHabits habits;
        habits.cookie = QByteArray(3000, 'c');
        session.setHabits(Transport::LongPoll, habits);
        QCOMPARE(session.settings().habits[size_t(Transport::LongPoll)], habits);
        session.setClients(Transport::LongPoll, 3); // who comes asks with them
        QTRY_VERIFY(polls().requests > 10);
        QVERIFY(polls().bytesOut > (polls().requests - 3) * 3000);
    }

    void mishapsAreMarked()
    {
        LabSession session;
        LabSettings settings;
        settings.publishRate = 0;
        settings.speed = 30;
        session.setSettings(settings);
        session.setClients(Transport::WebSocket, 3);
        session.start();
        const auto open
            = [&session] { return session.lastFrame().swarm.transports[size_t(Transport::WebSocket)].open; };
        const auto served = [&session] { return session.lastFrame().server.subscribers[size_t(Transport::WebSocket)]; };
        QTRY_COMPARE(served(), 3);
        session.setMishap(Transport::WebSocket, Mishap::Unplugged, 2);
        QCOMPARE(session.marks().size(), 1);
        QCOMPARE(session.marks().last().kind, Mark::Kind::Fault);
        QTRY_COMPARE(served(), 1); // two miss their pongs
        QCOMPARE(open(), 3); // and do not know it

        session.setMishap(Transport::WebSocket, Mishap::Unplugged, 2); // nothing new
        QCOMPARE(session.marks().size(), 1);
        session.setMishap(Transport::WebSocket, Mishap::None);
        QCOMPARE(session.marks().last().kind, Mark::Kind::Fix);
        QTRY_COMPARE(served(), 3);
    }

    //! Above the cap nothing is done, and whoever asked is told why.
    void tooManyClientsAreExplained()
    {
        LabSession session;
        QSignalSpy messages(&session, &LabSession::serverMessage);
        session.start();
        QTRY_VERIFY(session.lastFrame().swarm.cap > 0);
        const int cap = session.lastFrame().swarm.cap;
        if (cap == std::numeric_limits<int>::max())
            QSKIP("There is no limit of descriptors here.");
        session.setClients(Transport::Sse, cap + 1);
        QTRY_COMPARE(messages.size(), 1);
        const QString told = messages.first().first().toString();
        QVERIFY2(told.contains(QString::number(cap + 1)) && told.contains(QLatin1StringView("each client takes 3")),
                 qPrintable(told));
        QCOMPARE(session.lastFrame().swarm.transports[size_t(Transport::Sse)].clients, 0);
    }

    void aSettingThatIsWrongChangesNothing()
    {
        LabSession session;
        QSignalSpy messages(&session, &LabSession::serverMessage);
        const ServerSettings before = session.settings().server;
        session.patchServer({{QStringLiteral("speed"), QStringLiteral("7")}}, QStringLiteral("mark"));
        QCOMPARE(messages.size(), 1);
        QCOMPARE(session.settings().server, before);
    }
};

QTEST_GUILESS_MAIN(TestLabSession)
#include "tst_labsession.moc"
