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
