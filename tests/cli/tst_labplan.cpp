// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/labplan.h"

#include "cli/options.h"
#include "client/persona.h"
#include "lesson/labcommand.h"
#include "proxy/presets.h"
#include "ui/clientfaults.h"
#include "ui/proxyfaults.h"
#include "ui/serverfaults.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The command that the window writes is read back by the command line: whatever can be set, nothing is lost.
class TestLabPlan : public QObject
{
    Q_OBJECT

    static Expected<LabPlan> read(QStringList arguments)
    {
        arguments.removeFirst(); // the command
        Options options(u"lab"_s, u"[options]"_s, u"Runs the lab."_s);
        addLabOptions(options);
        if (options.parse(arguments, 0))
            return failure(u"not understood: "_s + arguments.join(u' '));
        return readLabPlan(options);
    }

    //! As the window has it, before anything is changed.
    static LabSetup plain(int speed = 10)
    {
        LabSetup setup;
        setup.settings.server.log.clear();
        setup.settings.speed = setup.settings.server.speed = setup.settings.proxy.speed = speed;
        return setup;
    }

private Q_SLOTS:
    void commandIsReadBack_data()
    {
        QTest::addColumn<LabSetup>("setup");
        for (const int speed : {1, 10, 30})
            QTest::addRow("plain at %d", speed) << plain(speed);

        LabSetup crowd = plain();
        crowd.clients = {ClientGroup{20'000}, ClientGroup{7, 3}, ClientGroup{50, 0, Mishap::Unplugged, 5}};
        crowd.settings.publishRate = 0;
        crowd.settings.paymentRate = 20;
        crowd.settings.messageSize = 1000;
        crowd.settings.throughProxy = false;
        crowd.settings.seed = 4'294'967'295;
        QTest::newRow("clients and load") << crowd;

        const QList<Fault> serverFaults = ServerFaults::list();
        for (int row = 0; row < serverFaults.size(); ++row) {
            for (int choice = 0; choice < std::max<int>(1, int(serverFaults[row].choices.size())); ++choice) {
                QList<Fault> faults = serverFaults;
                faults[row].active = true;
                faults[row].choice = choice;
                LabSetup setup = plain();
                QVERIFY(setup.settings.server.set(ServerFaults::option(row), ServerFaults::value(row, faults)));
                QTest::addRow("server: %s %d", qPrintable(faults[row].name), choice) << setup;
            }
        }
        const QList<Fault> proxyFaults = ProxyFaults::list();
        for (int row = 0; row < proxyFaults.size(); ++row) {
            for (int choice = 0; choice < std::max<int>(1, int(proxyFaults[row].choices.size())); ++choice) {
                QList<Fault> faults = proxyFaults;
                faults[row].active = true;
                faults[row].choice = choice;
                LabSetup setup = plain();
                setup.settings.proxy = ProxyFaults::applied(setup.settings.proxy, faults);
                QTest::addRow("proxy: %s %d", qPrintable(faults[row].name), choice) << setup;
            }
        }
        for (const Preset &preset : presets()) {
            LabSetup setup = plain();
            setup.settings.proxy = preset.settings;
            setup.settings.proxy.speed = 10;
            QTest::addRow("preset: %s", qPrintable(preset.name)) << setup;
        }
        const QList<Fault> clientFaults = ClientFaults::list();
        for (int row = 0; row < clientFaults.size(); ++row) {
            for (int choice = 0; choice < std::max<int>(1, int(clientFaults[row].choices.size())); ++choice) {
                QList<Fault> faults = clientFaults;
                faults[row].active = true;
                faults[row].choice = choice;
                LabSetup setup = plain();
                ClientFaults::apply(faults, setup.settings);
                QTest::addRow("clients: %s %d", qPrintable(faults[row].name), choice) << setup;
            }
        }
        for (const Persona &persona : personas()) {
            LabSetup setup = plain();
            setup.settings.policies[size_t(persona.transport)] = persona.policy;
            setup.settings.habits[size_t(persona.transport)] = persona.habits;
            QTest::addRow("persona: %s", qPrintable(persona.name)) << setup;
        }
    }
    void commandIsReadBack()
    {
        QFETCH(const LabSetup, setup);
        const QStringList arguments = labArguments(setup);
        const Expected<LabPlan> plan = read(arguments);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
        QVERIFY2(plan->setup == setup, qPrintable(arguments.join(u' ')));
    }

    void onlyWhatDiffersIsSaid()
    {
        QCOMPARE(
            labArguments(plain()),
            QStringList({u"lab"_s, u"--speed"_s, u"10"_s, u"--setup"_s,
                         u"{\"clients\":{\"longPoll\":{\"count\":0},\"sse\":{\"count\":0},\"webSocket\":{\"count\":0}},"
                         "\"publish\":{\"rate\":10,\"size\":100},\"server\":{\"log\":\"file\"}}"_s}));
    }

    void wordsAreQuotedForAShell()
    {
        QCOMPARE(shellCommand({u"lab"_s, u"--setup"_s, u"{\"a\": \"it's\"}"_s}),
                 u"pushlab-cli lab --setup '{\"a\": \"it'\\''s\"}'"_s);
    }

    void productIsNamed()
    {
        LabSetup setup = plain();
        setup.settings.proxyKind = ProxyKind::Haproxy;
        const QStringList arguments = labArguments(setup);
        QCOMPARE(arguments[arguments.indexOf(u"--proxy"_s) + 1], u"haproxy"_s);
    }

    void wiresAreRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("good");
        QTest::addColumn<int>("transport");
        QTest::addColumn<int>("number");
        QTest::newRow("SSE") << QStringList{u"--wire"_s, u"sse:7"_s} << true << int(Transport::Sse) << 7;
        QTest::newRow("the first") << QStringList{u"--wire"_s, u"ws"_s} << true << int(Transport::WebSocket) << 0;
        QTest::newRow("long poll") << QStringList{u"--wire"_s, u"poll:0"_s} << true << int(Transport::LongPoll) << 0;
        QTest::newRow("no protocol") << QStringList{u"--wire"_s, u"quic:1"_s} << false << 0 << 0;
        QTest::newRow("no number") << QStringList{u"--wire"_s, u"sse:x"_s} << false << 0 << 0;
        QTest::newRow("negative") << QStringList{u"--wire"_s, u"sse:-1"_s} << false << 0 << 0;
        QTest::newRow("two numbers") << QStringList{u"--wire"_s, u"sse:1:2"_s} << false << 0 << 0;
    }
    void wiresAreRead()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const bool, good);
        QFETCH(const int, transport);
        QFETCH(const int, number);
        const auto plan = read(QStringList{u"lab"_s} + arguments);
        QCOMPARE(plan.has_value(), good);
        if (good)
            QCOMPARE(plan->wire, (WireClient{Transport(transport), number}));
        else
            QVERIFY2(plan.error().contains(arguments[1]), qPrintable(plan.error()));
    }

    void faultsHaveAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << u"{"_s << u"setup:1:"_s;
        QTest::newRow("unknown") << u"{\"clints\": {}}"_s << u"clients"_s;
        QTest::newRow("too many") << u"{\"clients\": {\"sse\": 20001}}"_s << u"setup:1:21: A count"_s;
    }
    void faultsHaveAPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const Expected<LabPlan> plan = read({u"lab"_s, u"--setup"_s, text});
        QVERIFY(!plan);
        QVERIFY2(plan.error().contains(says), qPrintable(plan.error()));
    }
};

QTEST_GUILESS_MAIN(TestLabPlan)
#include "tst_labplan.moc"
