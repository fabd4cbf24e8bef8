// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/processstats.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestProcessStats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsMemory()
    {
        const qint64 before = ownProcessStats().residentBytes;
        QVERIFY(before > 1'000'000);
        const QByteArray touched(64 * 1024 * 1024, 'x');
        const qint64 after = ownProcessStats().residentBytes;
        QVERIFY2(after - before > touched.size() / 2, qPrintable(QString::number(after - before)));
    }

    void countsDescriptors()
    {
        const int before = ownProcessStats().descriptors;
        QVERIFY(before > 0);
        {
            std::vector<std::unique_ptr<QFile>> files;
            for (int i = 0; i < 10; ++i) {
                files.push_back(std::make_unique<QFile>(QCoreApplication::applicationFilePath()));
                QVERIFY(files.back()->open(QIODevice::ReadOnly));
            }
            QCOMPARE(ownProcessStats().descriptors, before + 10);
        }
        QCOMPARE(ownProcessStats().descriptors, before);
    }

    void countsThreads()
    {
        std::mutex mutex;
        std::condition_variable wake;
        bool done = false;
        const auto wait = [&] {
            std::unique_lock lock(mutex);
            wake.wait(lock, [&] { return done; });
        };
        std::vector<std::thread> threads;
        threads.emplace_back(wait); // Before the count: a sanitizer starts one of its own with the first.
        const int before = ownProcessStats().threads;
        QVERIFY(before >= 2);
        for (int i = 0; i < 5; ++i)
            threads.emplace_back(wait);
        QCOMPARE(ownProcessStats().threads, before + 5);
        {
            const std::lock_guard lock(mutex);
            done = true;
        }
        wake.notify_all();
        for (std::thread &thread : threads)
            thread.join();
        QTRY_COMPARE(ownProcessStats().threads, before - 1);
    }

    void countsCpu()
    {
        const auto before = ownProcessStats().cpu;
        QVERIFY(before >= 0us);
        QElapsedTimer timer;
        timer.start();
        // Ends only by the count: a machine with other work takes longer, and that is right.
        while (ownProcessStats().cpu - before < 30ms)
            QVERIFY(timer.elapsed() < 60'000);
        QVERIFY(timer.elapsed() >= 10);
    }
};

QTEST_GUILESS_MAIN(TestProcessStats)
#include "tst_processstats.moc"
