// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientfaults.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! What each chip of the clients' card makes of the lab's settings.
class TestClientFaults : public QObject
{
    Q_OBJECT

    static int row(const QString &name)
    {
        const QList<Fault> faults = ClientFaults::list();
        for (int i = 0; i < faults.size(); ++i) {
            if (faults[i].name == name)
                return i;
        }
        return -1;
    }
    static LabSettings with(const QString &name, int choice)
    {
        QList<Fault> faults = ClientFaults::list();
        faults[row(name)].active = true;
        faults[row(name)].choice = choice;
        LabSettings settings;
        ClientFaults::apply(faults, settings);
        return settings;
    }
    static const ClientHabits &habits(const LabSettings &settings)
    {
        return settings.habits[size_t(Transport::LongPoll)];
    }

private Q_SLOTS:
    void allOffIsTheDefault()
    {
        LabSettings settings;
        settings.browserTabs = 3;
        ClientFaults::apply(ClientFaults::list(), settings);
        const LabSettings untouched;
        QCOMPARE(settings.policies, untouched.policies);
        QCOMPARE(settings.habits, untouched.habits);
        QCOMPARE(settings.browserTabs, untouched.browserTabs);
        QCOMPARE(settings.browserLimits, untouched.browserLimits);
        QCOMPARE(ClientFaults::mishap(ClientFaults::list()), Mishap::None);
    }

    void reconnecting_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<ReconnectPolicy::Kind>("kind");
        QTest::newRow("at once") << 0 << ReconnectPolicy::Kind::Immediate;
        QTest::newRow("fixed") << 1 << ReconnectPolicy::Kind::Fixed;
        QTest::newRow("in step") << 2 << ReconnectPolicy::Kind::Exponential;
        QTest::newRow("clamped") << 3 << ReconnectPolicy::Kind::SocketIo;
    }
    void reconnecting()
    {
        QFETCH(const int, choice);
        QFETCH(const ReconnectPolicy::Kind, kind);
        const LabSettings settings = with(QStringLiteral("Reconnect"), choice);
        QCOMPARE(settings.policies[size_t(Transport::WebSocket)].kind, kind);
        QCOMPARE(settings.policies[size_t(Transport::Sse)], ReconnectPolicy::chromiumEventSource());
    }

    void behaviour()
    {
        QCOMPARE(habits(with(QStringLiteral("Leave"), 0)).visit, std::optional(ClientHabits::Duration(30s)));
        QVERIFY(habits(with(QStringLiteral("Leave"), 0)).cleansUp);
        QVERIFY(!habits(with(QStringLiteral("Leave"), 1)).cleansUp);
        QCOMPARE(habits(with(QStringLiteral("Poll"), 0)).pollPause, ClientHabits::Duration(5s));
        QVERIFY(!habits(with(QStringLiteral("Poll"), 1)).keepAlive);
        QCOMPARE(habits(with(QStringLiteral("Cookies"), 1)).cookie.size(), 4096);
        QCOMPARE(with(QStringLiteral("Poll"), 0).habits[size_t(Transport::Sse)], ClientHabits()); // polls only
        QCOMPARE(with(QStringLiteral("Browser"), 0).browserTabs, 10);
        QCOMPARE(with(QStringLiteral("Browser"), 1).browserLimits.shards, 2);
    }

    void everyChoiceOfAMishapIsAnother()
    {
        QList<Fault> faults = ClientFaults::list();
        Fault &fault = faults[row(QStringLiteral("Mishap"))];
        QVERIFY(ClientFaults::isMishap(row(QStringLiteral("Mishap"))));
        fault.active = true;
        QSet<int> seen{int(Mishap::None)};
        for (fault.choice = 0; fault.choice < fault.choices.size(); ++fault.choice)
            seen.insert(int(ClientFaults::mishap(faults)));
        QCOMPARE(seen.size(), fault.choices.size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_clientfaults.moc"
