// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/terminationsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Pushlab;

class TestTerminationSignal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void receives_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void receives()
    {
        QFETCH(const int, number);
        const TerminationSignal termination;
        QSignalSpy received(&termination, &TerminationSignal::received);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(received.size(), 0); // In the event loop, not in the signal handler.
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(std::raise(number), 0);
        QTRY_COMPARE(received.size(), 2);
    }

    void putsBackWhatWasThere()
    {
        const auto before = std::signal(SIGTERM, SIG_IGN);
        {
            const TerminationSignal termination;
        }
        QCOMPARE(std::raise(SIGTERM), 0); // Ignored again, or this test ends here.
        QVERIFY(std::signal(SIGTERM, before) == SIG_IGN);
    }
};

QTEST_GUILESS_MAIN(TestTerminationSignal)
#include "tst_terminationsignal.moc"
