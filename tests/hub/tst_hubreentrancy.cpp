// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listener.h"

#include "hub/memorylog.h"

#include <QEventLoop>
#include <QTest>

using namespace Pushlab;
using namespace Pushlab::Test;

//! What a subscriber may do to the hub while the hub delivers to it.
class TestHubReentrancy : public QObject
{
    Q_OBJECT

    std::unique_ptr<Hub> m_hub;

private Q_SLOTS:
    void init() { m_hub = std::make_unique<Hub>(std::make_unique<MemoryLog>(100)); }
    void cleanup() { m_hub.reset(); }

    void mayDestroyItself()
    {
        Listener before;
        auto doomed = std::make_unique<Listener>();
        doomed->inside = [&] {
            m_hub->unsubscribe(*doomed);
            doomed.reset();
        };
        Listener behind;
        m_hub->subscribe(before, std::nullopt);
        m_hub->subscribe(*doomed, std::nullopt);
        m_hub->subscribe(behind, std::nullopt);
        publish(*m_hub);
        turn();
        QVERIFY(!doomed);
        QCOMPARE(m_hub->subscriberCount(), 2);
        publish(*m_hub);
        turn();
        QCOMPARE(before.ids, range(1, 2));
        QCOMPARE(behind.ids, range(1, 2));
    }

    void mayDestroyItselfInItsReplay()
    {
        publish(*m_hub, 2);
        turn();
        auto doomed = std::make_unique<Listener>();
        doomed->inside = [&] {
            m_hub->unsubscribe(*doomed);
            doomed.reset();
        };
        m_hub->subscribe(*doomed, 0);
        QVERIFY(!doomed);
        QCOMPARE(m_hub->subscriberCount(), 0);
        publish(*m_hub);
        turn();
    }

    void mayUnsubscribeOthers()
    {
        Listener before, actor, behind;
        actor.inside = [&] {
            m_hub->unsubscribe(before);
            m_hub->unsubscribe(behind);
            m_hub->unsubscribe(behind); // Nothing happens.
        };
        for (Listener *listener : {&before, &actor, &behind})
            m_hub->subscribe(*listener, std::nullopt);
        publish(*m_hub);
        turn();
        publish(*m_hub);
        turn();
        QCOMPARE(before.ids, range(1, 1)); // Had it before the actor's turn came.
        QCOMPARE(actor.ids, range(1, 2));
        QCOMPARE(behind.ids, QList<quint64>{});
        QCOMPARE(m_hub->subscriberCount(), 1);
    }

    void maySubscribeOthers()
    {
        Listener actor, later, resuming;
        actor.inside = [&] {
            actor.inside = {};
            m_hub->subscribe(later, std::nullopt);
            m_hub->subscribe(resuming, 0);
        };
        m_hub->subscribe(actor, std::nullopt);
        publish(*m_hub, 2);
        turn();
        QCOMPARE(later.ids, QList<quint64>{});
        QCOMPARE(resuming.ids, range(1, 2)); // Out of the history, and not once more.
        publish(*m_hub);
        turn();
        QCOMPARE(later.ids, range(3, 3));
        QCOMPARE(resuming.ids, range(1, 3));
    }

    //! As a long poll does whose next request is there already.
    void maySubscribeAgain()
    {
        Listener poll;
        poll.inside = [&] {
            m_hub->unsubscribe(poll);
            m_hub->subscribe(poll, poll.ids.last());
        };
        m_hub->subscribe(poll, std::nullopt);
        for (int i = 0; i < 10; ++i) {
            publish(*m_hub, 2);
            turn();
        }
        QCOMPARE(poll.ids, range(1, 20));
        QCOMPARE(poll.calls, 10);
        QCOMPARE(m_hub->subscriberCount(), 1);
    }

    void mayPublish()
    {
        Listener first, second;
        first.inside = [&] {
            if (first.calls == 1)
                publish(*m_hub);
        };
        m_hub->subscribe(first, std::nullopt);
        m_hub->subscribe(second, std::nullopt);
        publish(*m_hub);
        turn();
        turn();
        QCOMPARE(first.ids, range(1, 2));
        QCOMPARE(second.ids, range(1, 2));
    }

    void aNestedEventLoopKeepsTheOrder()
    {
        Listener first, second;
        first.inside = [&] {
            if (first.calls == 1) {
                publish(*m_hub);
                turn();
            }
        };
        m_hub->subscribe(first, std::nullopt);
        m_hub->subscribe(second, std::nullopt);
        publish(*m_hub);
        turn();
        turn();
        QCOMPARE(first.ids, range(1, 2));
        QCOMPARE(second.ids, range(1, 2));
    }
};

QTEST_GUILESS_MAIN(TestHubReentrancy)
#include "tst_hubreentrancy.moc"
