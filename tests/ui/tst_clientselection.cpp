// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientselection.h"

#include "ui/labcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;

//! One client is looked at, or none; whoever follows is told once.
class TestClientSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNobody()
    {
        const ClientSelection selection;
        QVERIFY(!selection.isChosen());
        QCOMPARE(selection.transport(), -1);
        QCOMPARE(selection.index(), -1);
        QVERIFY(selection.name().isEmpty());
    }

    void tellsOnceWhatIsChosen()
    {
        ClientSelection selection;
        QSignalSpy changed(&selection, &ClientSelection::changed);
        selection.choose(int(Transport::Sse), 17);
        selection.choose(int(Transport::Sse), 17);
        QCOMPARE(changed.count(), 1);
        QVERIFY(selection.isChosen());
        QCOMPARE(selection.transport(), int(Transport::Sse));
        QCOMPARE(selection.index(), 17);
        QCOMPARE(selection.name(), QStringLiteral("SSE 17"));
        selection.choose(int(Transport::WebSocket), 17);
        QCOMPARE(changed.count(), 2);
        selection.clear();
        selection.clear();
        QCOMPARE(changed.count(), 3);
        QVERIFY(!selection.isChosen());
    }

    void nobodyIsChosenByNonsense_data()
    {
        QTest::addColumn<int>("transport");
        QTest::addColumn<int>("index");
        QTest::newRow("no protocol") << -1 << 3;
        QTest::newRow("a protocol too many") << transportCount << 3;
        QTest::newRow("no index") << 0 << -5;
    }
    void nobodyIsChosenByNonsense()
    {
        QFETCH(const int, transport);
        QFETCH(const int, index);
        ClientSelection selection;
        selection.choose(0, 1);
        selection.choose(transport, index);
        QVERIFY(!selection.isChosen());
        QCOMPARE(selection.transport(), -1);
        QCOMPARE(selection.index(), -1);
    }

    //! The numbers begin again with a run, so the choice would name another client.
    void aResetForgetsTheChoice()
    {
        LabSession session;
        LabController lab(session);
        lab.selection()->choose(int(Transport::LongPoll), 2);
        lab.reset();
        QVERIFY(!lab.selection()->isChosen());
    }
};

QTEST_MAIN(TestClientSelection)
#include "tst_clientselection.moc"
