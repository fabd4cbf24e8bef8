// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/closereason.h"
#include "wire/transport.h"

#include <QSet>
#include <QTest>

using namespace Pushlab;

class tst_CloseReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << int(CloseReason::ClientLeft) << QStringLiteral("clientLeft");
        QTest::newRow("slow consumer") << int(CloseReason::SlowConsumer) << QStringLiteral("slowConsumer");
        QTest::newRow("write time-out") << int(CloseReason::WriteTimeout) << QStringLiteral("writeTimeout");
        QTest::newRow("missed pong") << int(CloseReason::MissedPong) << QStringLiteral("missedPong");
        QTest::newRow("protocol error") << int(CloseReason::ProtocolError) << QStringLiteral("protocolError");
        QTest::newRow("refused") << int(CloseReason::Refused) << QStringLiteral("refused");
        QTest::newRow("last") << int(CloseReason::ServerStopping) << QStringLiteral("serverStopping");
    }
    void names()
    {
        QFETCH(const int, reason);
        QFETCH(const QString, name);
        QCOMPARE(QString(closeReasonName(CloseReason(reason))), name);
    }

    void everyReasonHasItsOwnName()
    {
        QSet<QString> names;
        for (int reason = 0; reason < closeReasonCount; ++reason)
            names << closeReasonName(CloseReason(reason));
        QCOMPARE(names.size(), qsizetype(closeReasonCount));
    }

    void transportKeys()
    {
        QStringList keys;
        for (const Transport transport : allTransports)
            keys << transportKey(transport);
        QCOMPARE(keys, (QStringList{QStringLiteral("longPoll"), QStringLiteral("sse"), QStringLiteral("webSocket")}));
    }
};

QTEST_APPLESS_MAIN(tst_CloseReason)
#include "tst_closereason.moc"
