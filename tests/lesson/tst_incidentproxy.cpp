// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentproxy.h"

#include "lesson/incidentreader.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Which incidents can be played through nginx or HAProxy, and what is left of what they expect.
class TestIncidentProxy : public QObject
{
    Q_OBJECT

    //! \a setup and \a action are JSON: a member of the set-up, and an action of the second step.
    static Incident withProxy(const QByteArray &setup, const QByteArray &action)
    {
        const auto incident = readIncident(R"({
            "title": "Short", "severity": "low", "symptom": "s", "assumption": "a", "cause": "c", "fix": "f", "lesson": "l",
            "setup": { )" + setup + R"( "clients": { "sse": 3 } },
            "steps": [
                { "title": "First", "text": "t",
                  "expect": [ { "metric": "sse.open", "is": "=", "value": 3, "within": "5s" },
                              { "metric": "proxy.links", "is": "=", "value": 3, "within": "5s" } ] },
                { "title": "Second", "text": "t", "actions": [ )"
                                           + action + R"( ],
                  "expect": [ { "metric": "sse.drops", "is": "<", "value": "proxy.accepted", "within": "5s" } ] }
            ] })");
        return incident ? *incident : Incident();
    }

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("setup");
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("error"); // of nginx
        const QByteArray toxic(R"("proxy": { "toxics": [ { "type": "timeout" } ] })");
        QTest::newRow("nothing") << QByteArray() << QByteArray(R"("restart")") << QString();
        QTest::newRow("idle timeout") << QByteArray(R"("proxy": { "idle-timeout": "60s" },)")
                                      << QByteArray(R"({ "proxy": { "idle-timeout": "off" } })") << QString();
        QTest::newRow("toxic at first") << toxic + ',' << QByteArray(R"("restart")")
                                        << u"nginx has nothing for: faults below HTTP (toxics)."_s;
        QTest::newRow("toxic later") << QByteArray() << "{ " + toxic + " }"
                                     << u"step \"Second\": nginx has nothing for: faults below HTTP (toxics)."_s;
        QTest::newRow("toxic in a set-up") << QByteArray() << R"({ "setup": { )" + toxic + " } }"
                                           << u"step \"Second\": nginx has nothing for: faults below HTTP (toxics)."_s;
        QTest::newRow("reset") << QByteArray() << QByteArray(R"("reset-all")")
                               << u"step \"Second\": nginx has nothing for: a reset of every connection."_s;
        QTest::newRow("FIN") << QByteArray() << QByteArray(R"("close-all")") << QString();
    }
    void checks()
    {
        QFETCH(const QByteArray, setup);
        QFETCH(const QByteArray, action);
        QFETCH(const QString, error);
        const Incident incident = withProxy(setup, action);
        QCOMPARE(incident.steps.size(), 2);
        QVERIFY(checkProxy(incident, ProxyKind::BuiltIn));
        const auto possible = checkProxy(incident, ProxyKind::Nginx);
        QCOMPARE(possible ? QString() : possible.error(), error);
    }

    void figuresOfTheProxyAreLeftOut()
    {
        Incident incident = withProxy({}, R"("restart")");
        QCOMPARE(leaveOutUntold(incident, ProxyKind::BuiltIn), QStringList());
        QCOMPARE(incident.steps[0].expectations.size(), 2);
        QCOMPARE(leaveOutUntold(incident, ProxyKind::Haproxy),
                 (QStringList{u"First: proxy.links"_s, u"Second: sse.drops"_s}));
        QCOMPARE(incident.steps[0].expectations.size(), 1);
        QCOMPARE(incident.steps[0].expectations[0].metric, u"sse.open"_s);
        QCOMPARE(incident.steps[1].expectations.size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestIncidentProxy)
#include "tst_incidentproxy.moc"
