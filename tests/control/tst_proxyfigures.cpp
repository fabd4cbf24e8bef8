// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/proxyfigures.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The figures of a proxy as JSON and as Prometheus reads them.
class tst_ProxyFigures : public QObject
{
    Q_OBJECT

private:
    static ProxyCounters counters()
    {
        ProxyCounters counters;
        counters.links = 2;
        counters.accepted = 7;
        counters.bytesDown = 1LL << 40;
        counters.injected = 3;
        counters.upstreamStates
            = {{{QHostAddress(u"127.0.0.1"_s), 8000}, 1, 1, true}, {{QHostAddress(u"::1"_s), 8001}, 0, 0, false}};
        return counters;
    }

private Q_SLOTS:
    void json()
    {
        const QJsonObject json = countersJson(counters(), 4096);
        QCOMPARE(json.value(u"heldBytes").toInteger(), 4096);
        QCOMPARE(json.value(u"links").toInteger(), 2);
        QCOMPARE(json.value(u"accepted").toInteger(), 7);
        QCOMPARE(json.value(u"bytesDown").toInteger(), 1LL << 40);
        QCOMPARE(json.value(u"injected").toInteger(), 3);
        QCOMPARE(json.value(u"badGateway").toInteger(-1), 0);
        const QJsonArray servers = json.value(u"servers").toArray();
        QCOMPARE(servers.size(), 2);
        QCOMPARE(
            servers[0].toObject(),
            (QJsonObject{
                {u"address"_s, u"127.0.0.1:8000"_s}, {u"connections"_s, 1}, {u"requests"_s, 1}, {u"healthy"_s, true}}));
        QCOMPARE(servers[1].toObject().value(u"address").toString(), u"[::1]:8001"_s);
    }

    void everyNumberIsTold()
    {
        // 27 numbers, the servers and the held bytes: whoever adds a counter has to name it.
        QCOMPARE(countersJson(counters(), 0).size(), 29);
    }

    void prometheus()
    {
        const QByteArray text = prometheusText(counters(), 4096);
        QVERIFY(text.endsWith('\n'));
        QSet<QString> typed;
        QSet<QString> sampled;
        static const QRegularExpression type(u"^# TYPE (pushlab_proxy_[a-z_]+) (counter|gauge)$"_s);
        static const QRegularExpression help(u"^# HELP (pushlab_proxy_[a-z_]+) [A-Z].*\\.$"_s);
        static const QRegularExpression sample(u"^(pushlab_proxy_[a-z_]+)(\\{[a-z]+=\"[^\"]+\"\\})? \\d+$"_s);
        for (const QString &line : QString::fromUtf8(text).chopped(1).split(u'\n')) {
            if (const auto match = type.match(line); match.hasMatch()) {
                QVERIFY2(!typed.contains(match.captured(1)), qPrintable(line));
                QCOMPARE(match.captured(2) == u"counter", match.captured(1).endsWith(u"_total"));
                typed.insert(match.captured(1));
            } else if (const auto found = sample.match(line); found.hasMatch()) {
                QVERIFY2(typed.contains(found.captured(1)), qPrintable(line));
                sampled.insert(found.captured(1));
            } else {
                QVERIFY2(help.match(line).hasMatch(), qPrintable(line));
            }
        }
        QCOMPARE(sampled, typed);
        QCOMPARE(typed.size(), 29);
        for (const char *line :
             {"\npushlab_proxy_links 2\n", "\npushlab_proxy_accepted_total 7\n",
              "\npushlab_proxy_bytes_down_total 1099511627776\n", "\npushlab_proxy_held_bytes 4096\n",
              "\npushlab_proxy_upstream_healthy{server=\"127.0.0.1:8000\"} 1\n",
              "\npushlab_proxy_upstream_healthy{server=\"[::1]:8001\"} 0\n"})
            QVERIFY2(text.contains(line), line);
    }

    void links()
    {
        const LinkInfo link{QHostAddress(u"127.0.0.1"_s), 40'000, 8000, u"Tunnel"_s, 5, 7, {u"slow"_s}};
        QCOMPARE(linksJson({link}),
                 (QJsonArray{QJsonObject{{u"peer"_s, u"127.0.0.1:40000"_s},
                                         {u"upstreamPort"_s, 8000},
                                         {u"phase"_s, u"Tunnel"_s},
                                         {u"bytesUp"_s, 5},
                                         {u"bytesDown"_s, 7},
                                         {u"toxics"_s, QJsonArray{u"slow"_s}}}}));
    }
};

QTEST_APPLESS_MAIN(tst_ProxyFigures)
#include "tst_proxyfigures.moc"
