// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/duration.h"

#include <QTest>

using namespace Pushlab;

class tst_Duration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesDuration_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("bare zero") << QStringLiteral("0") << 0LL;
        QTest::newRow("zero with a unit") << QStringLiteral("0s") << 0LL;
        QTest::newRow("milliseconds") << QStringLiteral("250ms") << 250LL;
        QTest::newRow("seconds") << QStringLiteral("30s") << 30'000LL;
        QTest::newRow("fraction") << QStringLiteral("1.5s") << 1500LL;
        QTest::newRow("fraction with zeros") << QStringLiteral("0.0500s") << 50LL;
        QTest::newRow("minutes") << QStringLiteral("2min") << 120'000LL;
        QTest::newRow("hours") << QStringLiteral("1h") << 3'600'000LL;
        QTest::newRow("fraction of an hour") << QStringLiteral("0.125h") << 450'000LL;
        QTest::newRow("the longest") << QStringLiteral("576h") << 2'073'600'000LL;
    }
    void parsesDuration()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, milliseconds);
        const auto duration = parseDuration(text);
        QVERIFY2(duration, qPrintable(duration ? QString() : duration.error()));
        QCOMPARE(qint64(duration->count()), milliseconds);
    }

    void refusesDuration_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "s",
                                 "30",
                                 "-1s",
                                 "+1s",
                                 " 1s",
                                 "1s ",
                                 "1 s",
                                 "1.s",
                                 ".5s",
                                 "1.2.3s",
                                 "1.5ms",
                                 "0.0001s",
                                 "1m",
                                 "1S",
                                 "1d",
                                 "1e3s",
                                 "576.1h",
                                 "99999999999999999999s",
                                 "999999999999999h",
                                 "off"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("digits of another script") << QStringLiteral("٣s");
    }
    void refusesDuration()
    {
        QFETCH(const QString, text);
        const auto duration = parseDuration(text);
        QVERIFY(!duration);
        QVERIFY2(duration.error().contains(u'"' + text + u'"'), "the error names the value");
        QVERIFY2(duration.error().contains(QStringLiteral("1.5s")), "the error says what is accepted");
    }

    void off()
    {
        QCOMPARE(parseDurationOrOff(u"off").value(), std::nullopt);
        QCOMPARE(parseDurationOrOff(u"3s").value(), std::chrono::milliseconds(3000));
        QVERIFY(!parseDurationOrOff(u"Off"));
    }

    void formatsDuration_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0LL << QStringLiteral("0");
        QTest::newRow("below a second") << 250LL << QStringLiteral("250ms");
        QTest::newRow("seconds") << 30'000LL << QStringLiteral("30s");
        QTest::newRow("fraction") << 1500LL << QStringLiteral("1.5s");
        QTest::newRow("three places") << 1'001LL << QStringLiteral("1001ms");
        QTest::newRow("a minute") << 60'000LL << QStringLiteral("60s");
        QTest::newRow("an hour") << 3'600'000LL << QStringLiteral("1h");
        QTest::newRow("half an hour") << 1'800'000LL << QStringLiteral("1800s");
        QTest::newRow("a hundred minutes") << 6'000'000LL << QStringLiteral("6000s");
    }
    void formatsDuration()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const QString, text);
        QCOMPARE(formatDuration(std::chrono::milliseconds(milliseconds)), text);
    }

    void durationsReadBack()
    {
        for (qint64 count = 0; count < 2'000'000'000; count = count * 3 / 2 + 7) {
            const std::chrono::milliseconds duration(count);
            QCOMPARE(parseDuration(formatDuration(duration)).value(), duration);
        }
    }

    void parsesSize_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("formatted");
        QTest::newRow("zero") << QStringLiteral("0") << 0LL << QStringLiteral("0");
        QTest::newRow("bare") << QStringLiteral("4097") << 4097LL << QStringLiteral("4097");
        QTest::newRow("bytes") << QStringLiteral("4096B") << 4096LL << QStringLiteral("4KiB");
        QTest::newRow("KiB") << QStringLiteral("64KiB") << 65'536LL << QStringLiteral("64KiB");
        QTest::newRow("MiB") << QStringLiteral("1MiB") << 1'048'576LL << QStringLiteral("1MiB");
        QTest::newRow("fraction") << QStringLiteral("1.5MiB") << 1'572'864LL << QStringLiteral("1536KiB");
        QTest::newRow("GiB") << QStringLiteral("2GiB") << 2'147'483'648LL << QStringLiteral("2GiB");
    }
    void parsesSize()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, bytes);
        QFETCH(const QString, formatted);
        QCOMPARE(parseSize(text).value(), bytes);
        QCOMPARE(formatSize(bytes), formatted);
        QCOMPARE(parseSize(formatted).value(), bytes);
    }

    void refusesSize_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "B", "-1", "1KB", "1kib", "0.5B", "1.5", "1.", "2000GiB", "99999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesSize()
    {
        QFETCH(const QString, text);
        const auto size = parseSize(text);
        QVERIFY(!size);
        QVERIFY(size.error().contains(u'"' + text + u'"'));
    }
};

QTEST_APPLESS_MAIN(tst_Duration)
#include "tst_duration.moc"
