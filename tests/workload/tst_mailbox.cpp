// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workload/mailbox.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <thread>

using namespace Pushlab;
using namespace std::chrono_literals;
using Result = Mailbox<int>::Result;

class TestMailbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrder()
    {
        Mailbox<int> mailbox;
        for (int i = 0; i < 3; ++i)
            mailbox.put(i);
        for (int i = 0; i < 3; ++i) {
            int value = -1;
            QCOMPARE(mailbox.take(value, 0ms), Result::Value);
            QCOMPARE(value, i);
        }
    }

    void timesOut()
    {
        Mailbox<int> mailbox;
        int value = 42;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(mailbox.take(value, 30ms), Result::TimedOut);
        QVERIFY(timer.elapsed() >= 30);
        QCOMPARE(value, 42);
    }

    void closedGivesNothing()
    {
        Mailbox<int> mailbox;
        mailbox.put(1);
        mailbox.close();
        mailbox.put(2);
        int value = 42;
        QCOMPARE(mailbox.take(value, std::nullopt), Result::Closed);
        QCOMPARE(mailbox.take(value, 1h), Result::Closed);
        QCOMPARE(value, 42);
    }

    void takesWhatCannotBeCopied()
    {
        Mailbox<std::unique_ptr<int>> mailbox;
        mailbox.put(std::make_unique<int>(7));
        std::unique_ptr<int> value;
        QCOMPARE(mailbox.take(value, 0ms), Mailbox<std::unique_ptr<int>>::Result::Value);
        QCOMPARE(*value, 7);
    }

    void wakesTheTaker()
    {
        Mailbox<int> mailbox;
        constexpr int count = 20'000;
        qint64 sum = 0;
        bool inOrder = true;
        Result last = Result::Value;
        std::thread taker([&] {
            int value = 0;
            for (int expected = 0; (last = mailbox.take(value, std::nullopt)) == Result::Value; ++expected) {
                inOrder = inOrder && value == expected;
                sum += value;
                if (value == count - 1)
                    break;
            }
        });
        for (int i = 0; i < count; ++i)
            mailbox.put(i);
        taker.join();
        QVERIFY(inOrder);
        QCOMPARE(last, Result::Value);
        QCOMPARE(sum, qint64(count) * (count - 1) / 2);
    }

    void closingWakesTheTaker()
    {
        Mailbox<int> mailbox;
        Result result = Result::Value;
        std::thread taker([&] {
            int value = 0;
            result = mailbox.take(value, std::nullopt);
        });
        mailbox.close();
        taker.join();
        QCOMPARE(result, Result::Closed);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
