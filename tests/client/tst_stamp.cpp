// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/stamp.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

class TestStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void tellsWhenItWasSent();
    void paddingPacksAsBase64Does();
    void refuses_data();
    void refuses();
};

void TestStamp::comesBack_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<int>("size");

    QTest::newRow("small") << quint64(1) << qint64(1) << 100;
    QTest::newRow("zero") << quint64(0) << qint64(0) << 64;
    QTest::newRow("large") << std::numeric_limits<quint64>::max() << std::numeric_limits<qint64>::max() << 100;
    QTest::newRow("before the clock's start") << quint64(17) << qint64(-5) << 100;
    QTest::newRow("long") << quint64(17) << qint64(123'456'789) << 65'536;
    QTest::newRow("as it is told") << quint64(17) << qint64(123'456'789) << 34;
}

void TestStamp::comesBack()
{
    QFETCH(const quint64, number);
    QFETCH(const qint64, nanoseconds);
    QFETCH(const int, size);

    const steady_clock::time_point intended(std::chrono::nanoseconds{nanoseconds});
    const QByteArray message = Stamp{number, intended}.encode(size);
    QCOMPARE(message.size(), size);

    const QJsonObject json = QJsonDocument::fromJson(message).object();
    QCOMPARE(json.keys(), QStringList({QStringLiteral("n"), QStringLiteral("pad"), QStringLiteral("t")}));

    const std::optional<Stamp> stamp = Stamp::decode(message);
    QVERIFY(stamp);
    QCOMPARE(stamp->number, number);
    QVERIFY(stamp->intended == intended);
    QVERIFY(Stamp::decode(Stamp{number, intended}.encode(0))); // Too small for it: as long as it must be.
}

void TestStamp::tellsWhenItWasSent()
{
    const steady_clock::time_point intended(100ms);
    const Stamp sent{17, intended, intended + 1500us};
    const QByteArray message = sent.encode(100);
    QCOMPARE(message.size(), 100);
    QCOMPARE(QJsonDocument::fromJson(message).object().value(QStringLiteral("s")).toInteger(), 101'500'000);

    const std::optional<Stamp> stamp = Stamp::decode(message);
    QVERIFY(stamp);
    QCOMPARE(stamp->number, 17);
    QVERIFY(stamp->intended == intended);
    QVERIFY(stamp->sent == sent.sent);
    QVERIFY(Stamp::decode("{\"n\":1,\"t\":2}") && !Stamp::decode("{\"n\":1,\"t\":2}")->sent);
}

//! Else whatever gzip does to our messages would look like magic.
void TestStamp::paddingPacksAsBase64Does()
{
    constexpr int size = 40'000;
    QByteArray feed;
    for (quint64 number = 1; number <= 10; ++number)
        feed += Stamp{number, steady_clock::time_point(1s)}.encode(size);
    const double packed = double(qCompress(feed).size()) / double(feed.size());
    QVERIFY2(packed > 0.74 && packed < 0.78, qPrintable(QString::number(packed)));
    const Stamp stamp{7, steady_clock::time_point(1s)};
    QCOMPARE(stamp.encode(size), stamp.encode(size));
    QCOMPARE(stamp.encode(1'000'000).size(), 1'000'000); // goes round the ring
}

void TestStamp::refuses_data()
{
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("another object") << QByteArray("{\"requested\":41,\"oldest\":1}");
    QTest::newRow("no time") << QByteArray("{\"n\":17}");
    QTest::newRow("no number") << QByteArray("{\"n\":,\"t\":1}");
    QTest::newRow("a negative number") << QByteArray("{\"n\":-1,\"t\":1}");
    QTest::newRow("a number out of range") << QByteArray("{\"n\":99999999999999999999,\"t\":1}");
    QTest::newRow("a time out of range") << QByteArray("{\"n\":1,\"t\":9999999999999999999}");
    QTest::newRow("a fraction") << QByteArray("{\"n\":1,\"t\":1.5}");
    QTest::newRow("cut") << QByteArray("{\"n\":1,\"t\":123");
    QTest::newRow("sent at no time") << QByteArray("{\"n\":1,\"t\":1,\"s\":}");
    QTest::newRow("cut in the time of sending") << QByteArray("{\"n\":1,\"t\":1,\"s\":12");
    QTest::newRow("cut in the key") << QByteArray("{\"n\":1,\"t");
}

void TestStamp::refuses()
{
    QFETCH(const QByteArray, data);
    QVERIFY(!Stamp::decode(data));
    // The end of the view is the end of the message, whatever lies behind it in memory.
    const QByteArray whole = Stamp{1, {}}.encode(0);
    QVERIFY(!Stamp::decode(QByteArrayView(whole).first(11)));
}

QTEST_GUILESS_MAIN(TestStamp)
#include "tst_stamp.moc"
