// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/eventid.h"

#include <QTest>

using namespace Pushlab;

class tst_EventId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qlonglong>("id"); // -1: not a number
        QTest::newRow("zero") << QByteArray("0") << 0LL;
        QTest::newRow("number") << QByteArray("41") << 41LL;
        QTest::newRow("word") << QByteArray("abc") << -1LL;
        QTest::newRow("sign") << QByteArray("+4") << -1LL;
        QTest::newRow("negative") << QByteArray("-4") << -1LL;
        QTest::newRow("space") << QByteArray(" 4") << -1LL;
        QTest::newRow("tail") << QByteArray("4a") << -1LL;
        QTest::newRow("too large") << QByteArray("99999999999999999999") << -1LL;
    }
    void reads()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qlonglong, id);
        const std::optional<quint64> read = parseEventId(text);
        QCOMPARE(read ? qlonglong(*read) : -1LL, id);
        HttpRequestHead head{"GET", "/poll?since=" + QByteArray(text).replace('+', "%2B").replace(' ', "%20"), 1, {}};
        QCOMPARE(readSince(head).has_value(), id >= 0);
    }
};

QTEST_APPLESS_MAIN(tst_EventId)
#include "tst_eventid.moc"
