// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/serversettings.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pushlab;

class tst_ServerSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text"); // as text() gives it back
        const auto row = [](const char *name, const char *value, const char *text = nullptr) {
            QTest::addRow("%s %s", name, value)
                << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(text ? text : value);
        };
        row("port", "0");
        row("port", "65535");
        row("management-port", "8472");
        row("bind", "0.0.0.0");
        row("bind", "::1");
        row("threading", "event-loop");
        row("threading", "thread-per-request");
        row("pool", "1");
        row("pool", "10000");
        row("queue", "0");
        row("queue", "100000");
        row("hold", "250ms");
        row("hold", "1min", "60s");
        row("keepalive", "off");
        row("keepalive", "7.5s");
        row("heartbeat", "off");
        row("heartbeat", "1h");
        row("slow", "off");
        row("slow", "200ms");
        row("slow", "60s");
        row("retry", "off");
        row("retry", "3s");
        row("retry", "spread:1s-10s");
        row("retry", "spread:500ms-1.5s");
        row("replay", "on");
        row("replay", "off");
        row("replay", "all");
        row("token", "off");
        row("token", "A-z_0.9~");
        row("origins", "off");
        row("origins", "https://app.example");
        row("origins", "https://App.Example:443,http://[::1]:8080", "https://app.example,http://[::1]:8080");
        row("write-timeout", "off");
        row("write-timeout", "30s");
        row("log", "memory");
        row("log", "/tmp/a b.db");
        row("history", "0");
        row("history", "25");
        row("max-connections", "0");
        row("max-connections", "10000");
        row("max-buffer", "1024", "1KiB");
        row("max-buffer", "64KiB");
        row("max-buffer", "1GiB");
        row("speed", "1");
        row("speed", "10");
        row("speed", "30");
        row("cleanup", "off");
        row("echo", "/echo");
        row("echo", "off");
    }
    void sets()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const QString, text);
        ServerSettings settings;
        const auto applied = settings.set(name, value);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error()));
        QCOMPARE(settings.text(name), text);
        ServerSettings again;
        QVERIFY(again.set(name, text));
        QCOMPARE(again, settings);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("accepted"); // a part of the sentence
        const auto row = [](const char *name, const char *value, const char *accepted) {
            QTest::addRow("%s %s", name, value)
                << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(accepted);
        };
        for (const char *value : {"", "-1", "+1", " 1", "1.5", "abc", "65536", "99999999999999999999"})
            row("port", value, "from 0 (any free port) to 65535");
        row("bind", "", "127.0.0.1");
        row("bind", "localhost", "127.0.0.1");
        row("threading", "Event-Loop", "event-loop or thread-per-request");
        row("pool", "0", "from 1 to 10000");
        row("pool", "10001", "from 1 to 10000");
        row("queue", "100001", "from 0 to 100000");
        for (const char *value : {"0", "0s", "off", "30", "-3s"})
            row("hold", value, "a duration above zero");
        row("keepalive", "0", "off, or a duration above zero");
        row("heartbeat", "Off", "off, or a duration above zero");
        row("slow", "0", "off, or a duration above zero and at most 60s");
        row("slow", "61s", "off, or a duration above zero and at most 60s");
        for (const char *value : {"0", "spread", "spread:", "spread:1s", "spread:1s-", "spread:-10s", "spread:10s-1s",
                                  "spread:1s-1s", "spread:0-1s", "spread:off-1s", "spread:1s-2s-3s", "1s-10s"})
            row("retry", value, "spread:1s-10s");
        row("replay", "true", "on, off or all");
        for (const QString &value :
             {QString(), QStringLiteral("a b"), QStringLiteral("a+b"), QStringLiteral("ä"), QString(201, u'a')})
            row("token", value.toUtf8().constData(), "up to 200 letters, digits and -._~");
        for (const char *value :
             {"", "*", "null", "app.example", "https://app.example/", "https://a.example, https://b"})
            row("origins", value, "origins such as https://app.example");
        row("write-timeout", "0", "off, or a duration above zero");
        row("cleanup", "", "on or off");
        row("log", "", "memory, or the path of a file");
        row("history", "-1", "from 0");
        row("max-buffer", "1023", "from 1KiB to 1GiB");
        row("max-buffer", "1025MiB", "from 1KiB to 1GiB");
        row("speed", "2", "1, 10 or 30");
        row("speed", "010x", "1, 10 or 30");
        for (const char *value : {"", "echo", "/a b", "/a?b", "/a#b"})
            row("echo", value, "a path that begins with '/'");
    }
    void refuses()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const QString, accepted);
        ServerSettings settings;
        const auto applied = settings.set(name, value);
        QVERIFY(!applied);
        QCOMPARE(settings, ServerSettings());
        QVERIFY2(applied.error().startsWith(name), qPrintable(applied.error()));
        QVERIFY2(applied.error().contains(u'"' + value + u'"'), qPrintable(applied.error()));
        QVERIFY2(applied.error().contains(accepted), qPrintable(applied.error()));
    }

    void unknownName()
    {
        ServerSettings settings;
        const auto applied = settings.set(u"max-bufer", u"1MiB");
        QVERIFY(!applied);
        QVERIFY(applied.error().contains(QLatin1StringView("\"max-bufer\"")));
        QVERIFY(applied.error().contains(QLatin1StringView("max-buffer")));
        QVERIFY(!ServerSettings::isLive(u"max-bufer"));
    }

    void everySettingIsNamedOnce()
    {
        const QStringList expected
            = QStringLiteral("port management-port bind threading pool queue hold keepalive heartbeat slow "
                             "retry replay log history token origins max-connections max-buffer "
                             "write-timeout speed cleanup echo")
                  .split(u' ');
        QCOMPARE(ServerSettings::names(), expected);
        QStringList fixed;
        for (const QString &name : expected) {
            if (!ServerSettings::isLive(name))
                fixed << name;
        }
        QCOMPARE(fixed, QStringLiteral("port management-port bind threading log echo").split(u' '));
    }

    void argumentsAreWhatDiffers()
    {
        ServerSettings settings;
        QCOMPARE(settings.toArguments(), QStringList());
        settings.pool = 20;
        settings.keepalive.reset();
        settings.retry = {std::chrono::seconds(1), std::chrono::seconds(10)};
        QCOMPARE(settings.toArguments(), QStringLiteral("--pool 20 --keepalive off --retry spread:1s-10s").split(u' '));
    }

    void json()
    {
        const QJsonObject json = ServerSettings().toJson();
        QCOMPARE(json.size(), ServerSettings::names().size());
        QCOMPARE(json.value(QLatin1StringView("hold")), QJsonValue(QStringLiteral("30s")));
        QCOMPARE(json.value(QLatin1StringView("max-buffer")), QJsonValue(QStringLiteral("1MiB")));
        QCOMPARE(json.value(QLatin1StringView("echo")), QJsonValue(QStringLiteral("off")));
    }

    void patches_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("error"); // a part of it; empty: applied
        QTest::newRow("nothing") << QByteArray("{}") << QString();
        QTest::newRow("texts") << QByteArray("{\"pool\":\"5\",\"hold\":\"10s\"}") << QString();
        QTest::newRow("numbers and switches") << QByteArray("{\"pool\":5,\"replay\":false}") << QString();
        QTest::newRow("fixed") << QByteArray("{\"pool\":\"5\",\"port\":\"1\"}")
                               << QStringLiteral("port is fixed at start");
        QTest::newRow("unknown") << QByteArray("{\"pool\":\"5\",\"zzz\":\"1\"}")
                                 << QStringLiteral("no setting \"zzz\"");
        QTest::newRow("unknown and no text") << QByteArray("{\"zzz\":null}") << QStringLiteral("no setting \"zzz\"");
        QTest::newRow("bad value after a good one")
            << QByteArray("{\"hold\":\"1s\",\"pool\":\"0\"}") << QStringLiteral("pool cannot be \"0\"");
        QTest::newRow("array") << QByteArray("{\"pool\":[5]}") << QStringLiteral("pool must be given as");
        QTest::newRow("fraction") << QByteArray("{\"pool\":5.5}") << QStringLiteral("pool must be given as");
        QTest::newRow("negative") << QByteArray("{\"pool\":-5}") << QStringLiteral("pool must be given as");
        QTest::newRow("null") << QByteArray("{\"pool\":null}") << QStringLiteral("pool must be given as");
    }
    void patches()
    {
        QFETCH(const QByteArray, changes);
        QFETCH(const QString, error);
        const QJsonObject object = QJsonDocument::fromJson(changes).object();
        ServerSettings settings;
        const auto applied = settings.patch(object);
        QCOMPARE(bool(applied), error.isEmpty());
        if (!applied) {
            QVERIFY2(applied.error().contains(error), qPrintable(applied.error()));
            QCOMPARE(settings, ServerSettings()); // all or none
        } else if (object.contains(QLatin1StringView("pool"))) {
            QCOMPARE(settings.pool, 5);
        }
    }

    void labTime()
    {
        ServerSettings settings;
        QCOMPARE(settings.scaled(settings.hold), std::chrono::seconds(30));
        settings.speed = 10;
        QCOMPARE(settings.scaled(settings.hold), std::chrono::seconds(3));
    }
};

QTEST_APPLESS_MAIN(tst_ServerSettings)
#include "tst_serversettings.moc"
