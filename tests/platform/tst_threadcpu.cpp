// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/threadcpu.h"

#include <QTest>

#include <thread>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestThreadCpu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Work counts, and only that of the thread which asks.
    void countsItsOwnThreadOnly()
    {
        const auto before = currentThreadCpu();
        QVERIFY(before >= 0us);
        while (currentThreadCpu() - before < 20ms) {}

        std::chrono::microseconds young{-1};
        std::thread([&young] { young = currentThreadCpu(); }).join();
        QVERIFY(young >= 0us);
        QVERIFY2(young < 20ms, qPrintable(QString::number(young.count())));
    }
};

QTEST_APPLESS_MAIN(TestThreadCpu)
#include "tst_threadcpu.moc"
