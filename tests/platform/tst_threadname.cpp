// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/threadname.h"

#include <QTest>

#include <thread>

#include <pthread.h>

using namespace Pushlab;

class TestThreadName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("short") << QByteArray("request-1");
        QTest::newRow("as long as Linux takes") << QByteArray("request-1234567");
        QTest::newRow("longer") << QByteArray("request-12345678901");
    }
    void names()
    {
        QFETCH(const QByteArray, name);
        QByteArray seen;
        std::thread thread([&] {
            setCurrentThreadName(name);
            char buffer[64]{};
            pthread_getname_np(pthread_self(), buffer, sizeof buffer);
            seen = buffer;
        });
        thread.join();
#ifdef Q_OS_LINUX
        QCOMPARE(seen, name.left(15));
#else
        QCOMPARE(seen, name);
#endif
    }
};

QTEST_GUILESS_MAIN(TestThreadName)
#include "tst_threadname.moc"
