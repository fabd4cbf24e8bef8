// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triageboard.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The Triage page's board: a symptom in the lab, its commands run, the lab given back.
class TestTriageBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

    void symptomsAreWhole()
    {
        LabSession session;
        const TriageBoard board(session);
        QCOMPARE(board.symptoms().size(), 7);
        QCOMPARE(board.systems().size(), 3);
        for (const QVariant &symptom : board.symptoms()) {
            for (const QVariant &command : symptom.toMap().value(u"commands"_s).toList())
                QVERIFY(!command.toMap().value(u"systems"_s).toList().contains(-1));
        }
    }

    void reproducesAndVerifies()
    {
        LabSession session;
        LabSettings before;
        before.publishRate = 7;
        session.setSettings(before);
        session.setClients(Transport::Sse, 3);
        TriageBoard board(session);
        QVERIFY(board.present().isEmpty() && !board.isThere());
        board.verify(); // nothing is there: nothing happens
        board.reproduce(u"no-such-symptom"_s);
        QVERIFY(board.present().isEmpty());

        board.reproduce(u"websocket-426"_s);
        QCOMPARE(board.present(), u"websocket-426"_s);
        QVERIFY(board.isSettingUp());
        QTRY_VERIFY_WITH_TIMEOUT(board.isThere(), 60'000);
        QVERIFY(board.error().isEmpty());
        QVERIFY(!board.checks().isEmpty());
        QVERIFY(board.checks()[0].toMap().value(u"held"_s).toBool());
        QVERIFY(board.results().isEmpty() && board.outcome().isEmpty());
        QCOMPARE(session.state(), LabSession::State::Running); // it stays for the Lab page to show

        board.verify();
        QVERIFY(board.isVerifying());
        QTRY_VERIFY_WITH_TIMEOUT(!board.outcome().isEmpty(), 60'000);
        QVERIFY2(board.outcome().startsWith(u"Every"), qPrintable(board.outcome()));
        const QVariantMap first = board.results()[0].toMap();
        QVERIFY(first.value(u"text"_s).toString().contains(QString::number(session.serverPort())));
        QVERIFY(first.value(u"output"_s).toString().contains(u"426"));
        QVERIFY(first.value(u"lines"_s).toList()[0].toMap().value(u"held"_s).toBool());

        board.leave();
        QVERIFY(board.present().isEmpty() && board.results().isEmpty());
        QTRY_COMPARE(session.state(), LabSession::State::Stopped);
        QCOMPARE(session.settings().publishRate, 7);
        QCOMPARE(session.clients(Transport::Sse), 3);
    }

    void saysWhyItCannot()
    {
        qputenv("PUSHLAB_SERVER", "/there/is/no/server");
        LabSession session;
        TriageBoard board(session);
        board.reproduce(u"websocket-426"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!board.error().isEmpty(), 20'000);
        QVERIFY(!board.isThere() && !board.isSettingUp());
        qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server");
    }

    void showsOtherSystems()
    {
        LabSession session;
        TriageBoard board(session);
        board.setSystem(2);
        QCOMPARE(board.system(), 2);
        board.setSystem(3);
        QCOMPARE(board.system(), 2);
    }
};

QTEST_MAIN(TestTriageBoard)
#include "tst_triageboard.moc"
