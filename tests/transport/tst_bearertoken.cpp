// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/bearertoken.h"

#include <QTest>

using namespace Pushlab;

//! Where a token may stand, and what is not one.
class TestBearerToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("asBearer");
        QTest::addColumn<bool>("anywhere");
        const auto row = [](const char *name, const char *target, const char *field, const char *value, bool asBearer,
                            bool anywhere) {
            QTest::newRow(name) << QByteArray(target) << QByteArray(field) << QByteArray(value) << asBearer << anywhere;
        };
        row("nowhere", "/events", "Accept", "*/*", false, false);
        row("header", "/events", "Authorization", "Bearer s3cret", true, true);
        row("scheme in any case", "/events", "authorization", "bearer  s3cret", true, true);
        row("another scheme", "/events", "Authorization", "Basic s3cret", false, false);
        row("no scheme", "/events", "Authorization", "s3cret", false, false);
        row("wrong one", "/events", "Authorization", "Bearer s3creT", false, false);
        row("its beginning", "/events", "Authorization", "Bearer s3cre", false, false);
        row("nothing", "/events", "Authorization", "Bearer ", false, false);
        row("cookie", "/events", "Cookie", "token=s3cret", false, true);
        row("cookie among others", "/events", "Cookie", "a=b; token=s3cret; c=d", false, true);
        row("a cookie whose name ends so", "/events", "Cookie", "mytoken=s3cret", false, false);
        row("wrong cookie", "/events", "Cookie", "token=s3cre", false, false);
        row("query", "/events?token=s3cret", "Accept", "*/*", false, true);
        row("query among others, coded", "/events?since=4&token=s3%63ret", "Accept", "*/*", false, true);
        row("wrong query", "/events?token=", "Accept", "*/*", false, false);
    }
    void places()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, value);
        QFETCH(const bool, asBearer);
        QFETCH(const bool, anywhere);
        HttpRequestHead head{"GET", target, 1, {}};
        head.headers.append(field, value);
        QCOMPARE(carriesBearerToken(head, "s3cret"), asBearer);
        QCOMPARE(carriesToken(head, "s3cret"), anywhere);
    }
};

QTEST_APPLESS_MAIN(TestBearerToken)
#include "tst_bearertoken.moc"
