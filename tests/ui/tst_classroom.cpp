// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The timer counts down and does no more; hands are counted for one question.
class TestClassroom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATimer()
    {
        Classroom room;
        room.ask(3);
        QVERIFY(room.timeText().isEmpty());
    }

    void countsDown()
    {
        Classroom room;
        room.setThinkingSeconds(62);
        QVERIFY(room.timeText().isEmpty()); // nothing is asked yet
        room.ask(2);
        QCOMPARE(room.timeText(), u"1:02"_s);
        room.tick();
        QCOMPARE(room.timeText(), u"1:01"_s);
        for (int i = 0; i < 61; ++i)
            room.tick();
        QCOMPARE(room.secondsLeft(), 0);
        QCOMPARE(room.timeText(), u"time is up"_s);
        room.tick();
        QCOMPARE(room.secondsLeft(), 0);
        room.stop();
        QVERIFY(room.timeText().isEmpty());
        room.ask(2);
        QCOMPARE(room.timeText(), u"1:02"_s);
    }

    //! With a question on the screen another choice begins anew.
    void changesWhileItRuns()
    {
        Classroom room;
        room.ask(2);
        room.setThinkingSeconds(30);
        QCOMPARE(room.timeText(), u"0:30"_s);
        room.tick();
        room.setThinkingSeconds(60);
        QCOMPARE(room.timeText(), u"1:00"_s);
        room.setThinkingSeconds(0);
        QVERIFY(room.timeText().isEmpty());
        room.setThinkingSeconds(-5);
        QCOMPARE(room.thinkingSeconds(), 0);
    }

    void ticksByItself()
    {
        Classroom room;
        room.setThinkingSeconds(30);
        room.ask(2);
        QTRY_COMPARE(room.secondsLeft(), 29);
    }

    void countsHands()
    {
        Classroom room;
        QSignalSpy changed(&room, &Classroom::handsChanged);
        room.ask(3);
        QCOMPARE(room.hands(), (QList<int>{0, 0, 0}));
        room.setHands(1, 12);
        room.setHands(2, 5);
        QCOMPARE(room.hands(), (QList<int>{0, 12, 5}));
        QCOMPARE(room.most(), 12);
        QCOMPARE(room.total(), 17);
        QCOMPARE(changed.size(), 3);
        room.setHands(2, 5);
        room.setHands(3, 5);
        room.setHands(-1, 5);
        QCOMPARE(changed.size(), 3);
        room.setHands(2, -5);
        QCOMPARE(room.hands().at(2), 0);
        room.stop();
        QCOMPARE(room.total(), 12); // shown beside what happened
        room.ask(2);
        QCOMPARE(room.total(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClassroom)
#include "tst_classroom.moc"
