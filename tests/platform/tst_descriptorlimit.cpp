// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/descriptorlimit.h"

#include <QTest>

#include <sys/resource.h>

using namespace Pushlab;

class TestDescriptorLimit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raisesTheSoftLimit()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        limit.rlim_cur = 64;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);

        const int raised = raiseDescriptorLimit();
        QVERIFY(raised > 64);
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(raised));
        QCOMPARE(raiseDescriptorLimit(), raised);
    }
};

QTEST_GUILESS_MAIN(TestDescriptorLimit)
#include "tst_descriptorlimit.moc"
