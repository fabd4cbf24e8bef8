// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/nearestname.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestNearestName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("the name itself") << u"keepalive"_s << u"keepalive"_s;
        QTest::newRow("a letter more") << u"keepalives"_s << u"keepalive"_s;
        QTest::newRow("a letter less") << u"kepalive"_s << u"keepalive"_s;
        QTest::newRow("another letter") << u"keepelive"_s << u"keepalive"_s;
        QTest::newRow("two letters exchanged") << u"polo"_s << u"pool"_s;
        QTest::newRow("a hyphen") << u"keep-alive"_s << u"keepalive"_s;
        QTest::newRow("camel case") << u"maxConnections"_s << u"max-connections"_s;
        QTest::newRow("underscore") << u"max_connections"_s << u"max-connections"_s;
        QTest::newRow("short") << u"pol"_s << u"pool"_s;
        QTest::newRow("nothing like it") << u"colour"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void nearest()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, nearest);
        QCOMPARE(nearestName(typed, {u"pool"_s, u"queue"_s, u"keepalive"_s, u"max-connections"_s}), nearest);
    }

    void suggestions()
    {
        QCOMPARE(suggestion(u"queu", {u"pool"_s, u"queue"_s}), u" Did you mean \"queue\"?"_s);
        QCOMPARE(suggestion(u"colour", {u"pool"_s, u"queue"_s}), u" There is pool, queue."_s);
        QCOMPARE(suggestion(u"colour", QStringList(13, u"pool"_s)), QString()); // too many to list
    }
};

QTEST_APPLESS_MAIN(TestNearestName)
#include "tst_nearestname.moc"
