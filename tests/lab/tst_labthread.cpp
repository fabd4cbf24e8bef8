// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labthread.h"

#include <QTest>

using namespace Pushlab;

namespace {

//! Notes in which thread it was made, used and destroyed.
struct Root {
    explicit Root(QList<QThread *> &seen) : threads(seen) { threads.append(QThread::currentThread()); }
    ~Root() { threads.append(QThread::currentThread()); }
    int answer()
    {
        threads.append(QThread::currentThread());
        return 42;
    }

    QList<QThread *> &threads;
};

} // namespace

class TestLabThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsLiveInTheirThread()
    {
        QList<QThread *> seen;
        LabThread thread(QStringLiteral("test"));
        {
            InThread<Root> root(thread, [&seen] { return std::make_unique<Root>(seen); });
            int answer = 0;
            QObject here;
            root.run([](Root &inside) { return inside.answer(); }, &here, [&answer](int told) { answer = told; });
            QTRY_COMPARE(answer, 42);
        }
        QCOMPARE(seen.size(), 3);
        QVERIFY(seen[0] != QThread::currentThread());
        QCOMPARE(seen[1], seen[0]);
        QCOMPARE(seen[2], seen[0]);
    }

    void callsKeepTheirOrder()
    {
        LabThread thread(QStringLiteral("test"));
        QList<int> order;
        for (int i = 0; i < 1000; ++i)
            thread.run([&order, i] { order.append(i); });
        thread.runAndWait([] {});
        QCOMPARE(order.size(), 1000);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    //! Each once, in their order, here, however soon the thread has done its part.
    void answersComeOnce()
    {
        QList<int> answers;
        bool here = true;
        QObject context;
        LabThread thread(QStringLiteral("test"));
        constexpr int calls = 1000;
        for (int i = 0; i < calls; ++i) {
            thread.run([i] { return i; }, &context,
                       [&answers, &here](int answer) {
                           answers.append(answer);
                           here = here && QThread::currentThread() == QCoreApplication::instance()->thread();
                       });
            if (i % 50 == 0)
                QCoreApplication::processEvents();
        }
        bool done = false;
        thread.run([] {}, &context, [&done] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(answers.size(), calls);
        QVERIFY(std::is_sorted(answers.begin(), answers.end()));
        QVERIFY(here);
    }
};

QTEST_GUILESS_MAIN(TestLabThread)
#include "tst_labthread.moc"
