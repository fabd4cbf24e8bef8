// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/upstreams.h"

#include <QTest>

using namespace Pushlab;
using Balancing = ProxySettings::Balancing;

class tst_Upstreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTurn();
    void leastBusy();
    void sticky();
    void noneIsLeft();
    void countsOutliveTheList();
};

namespace {

const QHostAddress client(QStringLiteral("192.0.2.7"));
const QHostAddress loopback(QHostAddress::LocalHost);
const QList<Upstream> three{{loopback, 1}, {loopback, 2}, {loopback, 3}};

} // namespace

void tst_Upstreams::inTurn()
{
    Upstreams upstreams;
    upstreams.setList(three);
    QList<int> order;
    for (int i = 0; i < 6; ++i)
        order.append(upstreams.choose(Balancing::RoundRobin, client)->port);
    QCOMPARE(order, (QList<int>{1, 2, 3, 1, 2, 3}));
    upstreams.setHealthy(three[1], false);
    QCOMPARE(upstreams.choose(Balancing::RoundRobin, client), three[0]);
    QCOMPARE(upstreams.choose(Balancing::RoundRobin, client), three[2]);
    QCOMPARE(upstreams.choose(Balancing::RoundRobin, client, {three[0]}), three[2]);
}

void tst_Upstreams::leastBusy()
{
    Upstreams upstreams;
    upstreams.setList(three);
    upstreams.countRequest(three[0], +1);
    upstreams.countRequest(three[1], +1);
    upstreams.countRequest(three[1], +1);
    upstreams.countConnection(three[2], +1); // idle ones do not make it busy
    QCOMPARE(upstreams.choose(Balancing::LeastConnections, client), three[2]);
    QCOMPARE(upstreams.choose(Balancing::LeastConnections, client, {three[2]}), three[0]);
    upstreams.countRequest(three[0], -1);
    QCOMPARE(upstreams.choose(Balancing::LeastConnections, client), three[2]); // as busy, and next in turn
    QCOMPARE(upstreams.choose(Balancing::LeastConnections, client), three[0]);
}

void tst_Upstreams::sticky()
{
    Upstreams upstreams;
    upstreams.setList(three);
    QMap<quint16, int> clientsOf;
    int moved = 0;
    for (quint32 i = 0; i < 300; ++i) {
        const QHostAddress address(0xc0000200U + i);
        const Upstream own = *upstreams.choose(Balancing::Sticky, address);
        QCOMPARE(upstreams.choose(Balancing::Sticky, address), own);
        ++clientsOf[own.port];
        upstreams.setHealthy(three[0], false);
        moved += upstreams.choose(Balancing::Sticky, address) != own ? 1 : 0;
        upstreams.setHealthy(three[0], true);
    }
    for (const Upstream &upstream : three)
        QVERIFY2(clientsOf[upstream.port] > 50, qPrintable(QString::number(clientsOf[upstream.port])));
    QCOMPARE(moved, clientsOf[1]); // the others stay where they are
}

void tst_Upstreams::noneIsLeft()
{
    Upstreams upstreams;
    QVERIFY(!upstreams.choose(Balancing::RoundRobin, client));
    upstreams.setList(three);
    QVERIFY(!upstreams.choose(Balancing::RoundRobin, client, three));
    for (const Upstream &upstream : three)
        upstreams.setHealthy(upstream, false);
    for (const Balancing balancing : {Balancing::RoundRobin, Balancing::LeastConnections, Balancing::Sticky})
        QVERIFY(!upstreams.choose(balancing, client));
}

void tst_Upstreams::countsOutliveTheList()
{
    Upstreams upstreams;
    upstreams.setList(three);
    upstreams.countConnection(three[0], +1);
    upstreams.setHealthy(three[1], false);
    upstreams.setList({three[1]});
    QCOMPARE(upstreams.states(), (QList<UpstreamState>{{three[1], 0, 0, false}})); // what is known of it stays known
    QVERIFY(!upstreams.isListed(three[0]));
    upstreams.setList(three);
    QCOMPARE(upstreams.states().first(), (UpstreamState{three[0], 1, 0, true}));
    upstreams.setList({three[1]});
    upstreams.countConnection(three[0], -1);
    upstreams.countConnection(three[0], -1); // forgotten by now
    upstreams.setList(three);
    QCOMPARE(upstreams.states().first(), (UpstreamState{three[0], 0, 0, true}));
}

QTEST_GUILESS_MAIN(tst_Upstreams)
#include "tst_upstreams.moc"
