// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/proxysettingsjson.h"
#include "proxy/toxicjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The settings and toxics as JSON: each member there and back, and the errors that name what is wrong.
class tst_ProxySettingsJson : public QObject
{
    Q_OBJECT

private:
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
    //! Settings none of whose members has its default.
    static ProxySettings unlikeDefault()
    {
        using S = ProxySettings;
        S settings;
        settings.manner = S::Manner::Haproxy;
        settings.speed = 10;
        settings.idleTimeout = 60s;
        settings.clientTimeout = 50s;
        settings.tunnelTimeout = 1h;
        settings.responseTimeout = 1500ms;
        settings.headerTimeout.reset();
        settings.keepAliveTimeout = 5s;
        settings.keepAliveRequests = 100;
        settings.upgrade = S::Upgrade::Refuse;
        settings.upgradeStatus = 426;
        settings.buffering = S::Buffering::WholeBody;
        settings.heedsAccelBuffering = false;
        settings.gzip = true;
        settings.connectionLimit = 7;
        settings.atLimit = S::AtLimit::Silence;
        settings.queueTimeout = 250ms;
        settings.requestsPerSecond = 9;
        settings.whenDown = S::WhenDown::RetryOnce;
        settings.injected = S::Injected{429, 90s, "text/plain", "später\n"};
        settings.balancing = S::Balancing::Sticky;
        settings.healthInterval = 2s;
        settings.toxics = {{u"a"_s, LatencyToxic{200ms, 50ms}, Toxic::Direction::Up, 0.25},
                           {u"b"_s, BandwidthToxic{10'240}, Toxic::Direction::Down, 1},
                           {u"c"_s, SlicerToxic{64, 32, 5ms}, Toxic::Direction::Down, 1},
                           {u"d"_s, SlowCloseToxic{2s}, Toxic::Direction::Down, 1},
                           {u"e"_s, LimitDataToxic{0}, Toxic::Direction::Down, 0},
                           {u"f"_s, TimeoutToxic{}, Toxic::Direction::Down, 1},
                           {u"g"_s, TimeoutToxic{5s}, Toxic::Direction::Down, 1},
                           {u"h"_s, ResetToxic{1s}, Toxic::Direction::Up, 1},
                           {u"i"_s, DownToxic{}, Toxic::Direction::Down, 1}};
        return settings;
    }

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<ProxySettings>("settings");
        QTest::newRow("default") << ProxySettings();
        QTest::newRow("every member") << unlikeDefault();
        for (const auto upgrade : {ProxySettings::Upgrade::Pass, ProxySettings::Upgrade::Http10,
                                   ProxySettings::Upgrade::Strip, ProxySettings::Upgrade::Refuse}) {
            ProxySettings settings;
            settings.upgrade = upgrade;
            QTest::addRow("upgrade %d", int(upgrade)) << settings;
        }
    }
    void thereAndBack()
    {
        QFETCH(const ProxySettings, settings);
        // Onto both, so that every member must have been written.
        for (ProxySettings read : {ProxySettings(), unlikeDefault()}) {
            const auto taken = patch(read, toJson(settings));
            QVERIFY2(taken, qPrintable(taken ? QString() : taken.error()));
            QCOMPARE(toJson(read), toJson(settings));
            QVERIFY(read == settings);
        }
    }

    void everyMemberIsWritten()
    {
        const QJsonObject usual = toJson(ProxySettings());
        const QJsonObject changed = toJson(unlikeDefault());
        QCOMPARE(changed.size(), usual.size());
        for (auto member = usual.begin(); member != usual.end(); ++member)
            QVERIFY2(changed.value(member.key()) != member.value(), qPrintable(member.key()));
        QCOMPARE(usual.value(u"idle-timeout"), QJsonValue(u"off"_s));
        QCOMPARE(usual.value(u"header-timeout"), QJsonValue(u"60s"_s));
        QCOMPARE(usual.value(u"gzip"), QJsonValue(false));
        QCOMPARE(usual.value(u"connection-limit"), QJsonValue(0));
        QCOMPARE(usual.value(u"inject"), QJsonValue(u"off"_s));
        QCOMPARE(usual.value(u"toxics"), QJsonValue(QJsonArray()));
        QCOMPARE(changed.value(u"upgrade"), QJsonValue(426));
    }

    void aPatchChangesOnlyWhatItNames()
    {
        ProxySettings settings = unlikeDefault();
        QVERIFY(patch(settings, object(R"({"idle-timeout":"off","gzip":false,"inject":{"status":401}})")));
        ProxySettings expected = unlikeDefault();
        expected.idleTimeout.reset();
        expected.gzip = false;
        expected.injected = ProxySettings::Injected{401, {}, "text/html", {}}; // whole: nothing of the old one stays
        QVERIFY(settings == expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *changes, const char *error) {
            QTest::newRow(changes) << QByteArray(changes) << QString::fromUtf8(error);
        };
        constexpr char timeOrOff[] = "off, or a duration above zero such as 30s, 1.5s, 250ms or 2min.";
        const QByteArray idle = QByteArray("idle-timeout cannot be %: give ") + timeOrOff;
        for (const char *value : {"\"0\"", "\"soon\"", "60", "null", "true", "[]", "{}", "\"\"", "\"-1s\""})
            row(("{\"idle-timeout\":" + QByteArray(value) + '}').constData(),
                QByteArray(idle).replace('%', value).constData());
        row(R"({"idletimeout":"1s"})",
            "idletimeout is not known: there are manner, speed, idle-timeout, client-timeout, "
            "tunnel-timeout, response-timeout, header-timeout, keep-alive-timeout, "
            "keep-alive-requests, upgrade, buffer, accel-buffering, gzip, connection-limit, "
            "at-limit, queue-timeout, requests-per-second, when-down, inject, balancing, "
            "health-interval, toxics.");
        row(R"({"manner":"apache"})", "manner cannot be \"apache\": give nginx or haproxy.");
        row(R"({"manner":0})", "manner cannot be 0: give nginx or haproxy.");
        row(R"({"speed":2})", "speed cannot be 2: give 1, 10 or 30.");
        row(R"({"keep-alive-requests":-1})",
            "keep-alive-requests cannot be -1: give a whole number from 0 to 1000000.");
        row(R"({"keep-alive-requests":1.5})",
            "keep-alive-requests cannot be 1.5: give a whole number from 0 to 1000000.");
        row(R"({"keep-alive-requests":true})",
            "keep-alive-requests cannot be true: give a whole number from 0 to 1000000.");
        row(R"({"upgrade":399})", "upgrade cannot be 399: give pass, http10, strip or a status from 400 to 599.");
        row(R"({"upgrade":"refuse"})",
            "upgrade cannot be \"refuse\": give pass, http10, strip or a status from 400 to 599.");
        row(R"({"buffer":"on"})", "buffer cannot be \"on\": give off or blocks or whole.");
        row(R"({"gzip":1})", "gzip cannot be 1: give on, off, true or false.");
        row(R"({"queue-timeout":"off"})",
            "queue-timeout cannot be \"off\": give a duration such as 30s, 1.5s, 250ms, 2min or 0.");
        row(R"({"inject":"on"})",
            "inject cannot be \"on\": give off, a status from 200 to 599, or an object with "
            "status, retry-after, content-type and body.");
        row(R"({"inject":{}})", "inject.status is missing: give N.");
        row(R"({"inject":{"status":199}})", "inject.status cannot be 199: give a whole number from 200 to 599.");
        row(R"({"inject":{"status":503,"colour":1}})",
            "inject.colour is not known: there are status, retry-after, content-type, body.");
        row(R"({"inject":{"status":503,"retry-after":5}})",
            (QByteArray("inject.retry-after cannot be 5: give ") + timeOrOff).constData());
        row("{\"inject\":{\"status\":503,\"content-type\":\"a\\r\\nb\"}}",
            "inject.content-type cannot be \"a\\r\\nb\": give a media type such as text/html.");
        row(R"({"inject":{"status":503,"body":1}})", "inject.body cannot be 1: give a text.");
        row(R"({"toxics":{}})", "toxics cannot be {}: give an array of toxics.");
        row(R"({"toxics":[1]})", "toxics[0] cannot be 1: give an object with a type.");
        row(R"({"toxics":[{"type":"down"},{"type":"fog"}]})",
            "toxics[1].type cannot be \"fog\": give latency or bandwidth or slicer or slow-close or limit-data or "
            "timeout or reset or down.");
        row(R"({"toxics":[{}]})",
            "toxics[0].type is missing: give "
            "latency|bandwidth|slicer|slow-close|limit-data|timeout|reset|down.");
        row(R"({"toxics":[{"type":"down","name":"a"},{"type":"down","name":"a"}]})", "toxics[1].name \"a\" is taken.");
        row(R"({"toxics":[{"type":"latency"}]})", "toxics[0].latency is missing: give TIME.");
        row(R"({"toxics":[{"type":"latency","latency":"x"}]})",
            "toxics[0].latency cannot be \"x\": give a duration such as 30s, 1.5s, 250ms, 2min or 0.");
        row(R"({"toxics":[{"type":"latency","latency":"1s","bytes":1}]})",
            "toxics[0].bytes is not known: there are latency, jitter.");
        row(R"({"toxics":[{"type":"down","after":"1s"}]})", "toxics[0].after is not known: there is nothing to set.");
        row(R"({"toxics":[{"type":"bandwidth","bytes-per-second":0}]})",
            "toxics[0].bytes-per-second cannot be 0: give a size from 1 to 1024GiB, such as 4096, 64KiB or 1MiB.");
        row(R"({"toxics":[{"type":"slicer","average-size":8,"variation":8}]})",
            "toxics[0].variation cannot be 8: give less than the average-size, 8.");
        row(R"({"toxics":[{"type":"down","toxicity":1.1}]})",
            "toxics[0].toxicity cannot be 1.1: give a number from 0 to 1.");
        row(R"({"toxics":[{"type":"down","direction":"left"}]})",
            "toxics[0].direction cannot be \"left\": give down or up.");
        for (const char *name : {"\"\"", "\"a b\"", "\"a/b\"", "\"ä\"", "1"})
            row(("{\"toxics\":[{\"type\":\"down\",\"name\":" + QByteArray(name) + "}]}").constData(),
                ("toxics[0].name cannot be " + QByteArray(name) + ": give 1 to 64 letters, digits, '-', '_' or '.'.")
                    .constData());
    }
    void refuses()
    {
        QFETCH(const QByteArray, changes);
        QFETCH(const QString, error);
        QVERIFY(!object(changes).isEmpty());
        ProxySettings settings = unlikeDefault();
        QJsonObject patched = object(changes);
        patched.insert(u"at-limit"_s, u"refuse"_s); // right, and read before some of the wrong ones
        const auto taken = patch(settings, patched);
        QVERIFY(!taken);
        QCOMPARE(taken.error(), error);
        QVERIFY2(settings == unlikeDefault(), "all of it or nothing");
    }

    void everySettingIsAnOption()
    {
        const QJsonObject json = toJson(ProxySettings());
        QStringList names;
        for (const ProxySettingOption &option : proxySettingOptions()) {
            names.append(option.name);
            QVERIFY2(!option.form.isEmpty() && option.help.endsWith(u'.'), qPrintable(option.name));
        }
        QStringList expected = json.keys();
        expected.removeOne(u"toxics"_s);
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(sorted, expected);
    }

    void options_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *text, const QJsonValue &value) {
            QTest::addRow("%s %s", name, text) << QString::fromLatin1(name) << QString::fromUtf8(text) << value;
        };
        row("idle-timeout", "1.5s", u"1.5s"_s);
        row("idle-timeout", "off", u"off"_s);
        row("upgrade", "403", 403);
        row("upgrade", "strip", u"strip"_s);
        row("buffer", "whole", u"whole"_s);
        row("gzip", "on", true);
        row("accel-buffering", "off", false);
        row("connection-limit", "12", 12);
        row("speed", "30", 30);
        row("inject", "503",
            QJsonObject{{u"status"_s, 503},
                        {u"retry-after"_s, u"off"_s},
                        {u"content-type"_s, u"text/html"_s},
                        {u"body"_s, u""_s}});
        row("inject", R"({"status":503,"retry-after":"5s","content-type":"text/plain","body":"later"})",
            QJsonObject{{u"status"_s, 503},
                        {u"retry-after"_s, u"5s"_s},
                        {u"content-type"_s, u"text/plain"_s},
                        {u"body"_s, u"later"_s}});
    }
    void options()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QFETCH(const QJsonValue, value);
        ProxySettings settings;
        const auto taken = setOption(settings, name, text);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error()));
        QCOMPARE(toJson(settings).value(name), value);
    }

    void namelessToxicsAreNamed()
    {
        const QList<Toxic> none;
        const Toxic toxic{{}, LatencyToxic{}, Toxic::Direction::Up, 1};
        QCOMPARE(freeToxicName(none, toxic), u"latency-up"_s);
        const auto named = toxicsFromJson(QJsonDocument::fromJson(R"([{"type":"down"},{"type":"down"},
            {"type":"reset","name":"down-down-3"},{"type":"down"}])")
                                              .array());
        QVERIFY(named);
        QStringList names;
        for (const Toxic &one : *named)
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"down-down"_s, u"down-down-2"_s, u"down-down-3"_s, u"down-down-4"_s}));
        QCOMPARE(findToxic(*named, u"down-down-3"), &named->at(2));
        QVERIFY(!findToxic(*named, u"other"));
    }

    void aToxicIsPatched()
    {
        Toxic toxic{u"a"_s, LatencyToxic{200ms, 50ms}, Toxic::Direction::Up, 0.25};
        QVERIFY(patch(toxic, object(R"({"jitter":"0","type":"latency"})")));
        QVERIFY(toxic == (Toxic{u"a"_s, LatencyToxic{200ms, 0ms}, Toxic::Direction::Up, 0.25}));
        QCOMPARE(patch(toxic, object(R"({"type":"reset"})")).error(), u"type is fixed: this toxic is a latency."_s);
        QCOMPARE(patch(toxic, object(R"({"toxicity":0.5,"latency":5})")).error(),
                 u"latency cannot be 5: give a duration such as 30s, 1.5s, 250ms, 2min or 0."_s);
        QCOMPARE(toxic.toxicity, 0.25);
    }
};

QTEST_APPLESS_MAIN(tst_ProxySettingsJson)
#include "tst_proxysettingsjson.moc"
