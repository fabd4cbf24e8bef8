// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/labadoption.h"

#include "client/persona.h"
#include "lesson/labcommand.h"
#include "ui/decisionpath.h"
#include "ui/library.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! What the decision guide recommends, as the switches of the Lab page: the lab says the same command as the file.
class TestLabAdoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecommendation_data()
    {
        QTest::addColumn<LabSetup>("setup");
        QStringList faults;
        for (const DecisionTree::Recommendation &advice : Library::decisionTree(faults).recommendations)
            QTest::newRow(qPrintable(advice.id)) << advice.lab;
        QCOMPARE(faults, QStringList());
    }
    void everyRecommendation()
    {
        QFETCH(LabSetup, setup);
        setup.settings.speed = 10; // the page's usual lab time
        LabSession session;
        LabController lab(session);
        adopt(lab, setup);
        QCOMPARE(lab.command(), shellCommand(labArguments(setup)));
    }

    //! What was set before does not shine through.
    void replacesWhatWas()
    {
        LabSession session;
        LabController lab(session);
        const QString plain = lab.command();
        lab.clients()->addToEach(50);
        lab.personas()->choose(int(Transport::Sse), 2);
        lab.proxy()->setPreset(1);
        lab.proxy()->setIdleTimeout(true);
        lab.server()->setThreadPerRequest(true);
        lab.server()->faults()->choose(0, 1);
        lab.clientFaults()->choose(0, 1);
        lab.load()->setPayments(true);
        lab.setSeed(7);
        QVERIFY(lab.command() != plain);
        LabSetup setup;
        setup.settings.server.log.clear();
        adopt(lab, setup);
        QCOMPARE(lab.command(), plain);
    }
};

QTEST_GUILESS_MAIN(TestLabAdoption)
#include "tst_labadoption.moc"
