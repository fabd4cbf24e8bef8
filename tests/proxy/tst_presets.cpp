// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/presets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The presets are data: each is complete, and what it says of the protocols fits its settings.
class tst_Presets : public QObject
{
    Q_OBJECT

private:
    static const Preset &preset(const char *name)
    {
        const Preset *found = findPreset(QString::fromLatin1(name));
        return found ? *found : presets().first();
    }

private Q_SLOTS:
    void theProgramHasThem()
    {
        QStringList names;
        for (const Preset &preset : presets())
            names.append(preset.name);
        QCOMPARE(names,
                 u"nginx nginx-tuned haproxy haproxy-tuned cloud-load-balancer cdn corporate-proxy captive-portal "
                 u"mobile"_s.split(u' '));
        QVERIFY(!findPreset(u"apache"));
    }

    void each_data()
    {
        QTest::addColumn<QString>("name");
        for (const Preset &preset : presets())
            QTest::newRow(qPrintable(preset.name)) << preset.name;
    }
    void each()
    {
        QFETCH(const QString, name);
        const Preset &preset = *findPreset(name);
        QVERIFY(preset.title != preset.name);
        QVERIFY2(preset.source.size() > 20, qPrintable(preset.source));
        bool harms = false;
        for (const Preset::Effect &effect : preset.effects) {
            QVERIFY2(effect.text.endsWith(u'.') && effect.text.front().isUpper(), qPrintable(effect.text));
            QVERIFY2(!effect.text.chopped(1).contains(u". "_s), qPrintable(effect.text));
            harms = harms || effect.harmed;
        }
        QCOMPARE(!preset.cures.isEmpty(), harms);
        QStringList products;
        for (const Preset::Cure &cure : preset.cures) {
            QVERIFY2(
                u"nginx;HAProxy;Envoy;AWS ALB;Cloudflare;Squid;the application"_s.split(u';').contains(cure.product),
                qPrintable(cure.product));
            QVERIFY2(!products.contains(cure.product), qPrintable(cure.product));
            products.append(cure.product);
        }
        QVERIFY2(!harms || products.contains(u"the application"_s), "what its author can do without the proxy's");

        // Lab time is the lab's, and the sentences fit the settings.
        const ProxySettings &settings = preset.settings;
        const auto harmed = [&preset](Transport transport) { return preset.effects[size_t(transport)].harmed; };
        QCOMPARE(settings.speed, 1);
        const bool cutsSilence = settings.idleTimeout && *settings.idleTimeout < 1h;
        QCOMPARE(harmed(Transport::Sse),
                 settings.buffering != ProxySettings::Buffering::Off || cutsSilence || settings.injected.has_value());
        QCOMPARE(harmed(Transport::WebSocket),
                 settings.upgrade != ProxySettings::Upgrade::Pass || cutsSilence || settings.injected.has_value());
        QCOMPARE(harmed(Transport::LongPoll), settings.injected.has_value());
        if (settings.idleTimeout) {
            const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(*settings.idleTimeout).count();
            const QString figure = seconds == 3600  ? u"an hour"_s
                : seconds % 60 == 0 && seconds > 60 ? QStringLiteral("%1 min").arg(seconds / 60)
                                                    : QStringLiteral("%1 s").arg(seconds);
            QVERIFY2(preset.effects[size_t(Transport::Sse)].text.contains(figure), qPrintable(figure));
        }
    }

    void theFiguresOfTheRealOnes()
    {
        QCOMPARE(preset("nginx").settings.idleTimeout, std::optional(60s));
        QCOMPARE(preset("nginx").settings.upgrade, ProxySettings::Upgrade::Http10);
        QCOMPARE(preset("nginx").settings.buffering, ProxySettings::Buffering::Blocks);
        QCOMPARE(preset("nginx-tuned").settings.upgrade, ProxySettings::Upgrade::Pass);
        QCOMPARE(preset("haproxy").settings.manner, ProxySettings::Manner::Haproxy);
        QVERIFY(!preset("haproxy").settings.tunnelTimeout);
        QCOMPARE(preset("haproxy-tuned").settings.tunnelTimeout, std::optional(1h));
        QCOMPARE(preset("cloud-load-balancer").settings.tunnelTimeout, std::optional(60s));
        QCOMPARE(preset("cdn").settings.idleTimeout, std::optional(100s));
        QCOMPARE(preset("corporate-proxy").settings.upgrade, ProxySettings::Upgrade::Strip);
        QCOMPARE(preset("captive-portal").settings.injected->status, 200);
        QCOMPARE(preset("captive-portal").settings.injected->contentType, "text/html");
        QCOMPARE(preset("mobile").settings.toxics.size(), 4);
    }

    void thereAndBack()
    {
        QJsonArray array;
        for (const Preset &preset : presets())
            array.append(toJson(preset));
        const auto read = parsePresets(QJsonDocument(array).toJson());
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QVERIFY(*read == presets());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *json, const char *error) {
            QTest::newRow(error) << QByteArray(json) << QString::fromLatin1(error);
        };
        row("[}", "Byte 2: object is missing after a comma.");
        row("{}", "A file of presets is an array.");
        row("[1]", "[0] cannot be 1: give an object.");
        row("[{}]", "[0].name is missing: give TEXT.");
        row(R"([{"name":"","title":"b","source":"c","settings":{},"effects":{},"cures":[]}])",
            "[0].name cannot be \"\": give a text.");
        row(R"([{"name":"a","title":"b","source":"c","settings":{"gzip":1},"effects":{},"cures":[]}])",
            "[0].settings.gzip cannot be 1: give on, off, true or false.");
        row(R"([{"name":"a","title":"b","source":"c","settings":{},"effects":{},"cures":[]}])",
            "[0].effects.longPoll is missing: give OBJECT.");
        row(R"([{"name":"a","title":"b","source":"c","settings":{},"effects":{"longPoll":{"harmed":true,"effect":"d"},
                "sse":{"harmed":true,"effect":"e"},"webSocket":{"harmed":true}},"cures":[]}])",
            "[0].effects.webSocket.effect is missing: give TEXT.");
        row(R"([{"name":"a","title":"b","source":"c","settings":{},"effects":{"longPoll":{"harmed":true,"effect":"d"},
                "sse":{"harmed":true,"effect":"e"},"webSocket":{"harmed":true,"effect":"f"}},
                "cures":[{"product":"g","lines":[]}]}])",
            "[0].cures[0].lines cannot be []: give an array of lines.");
    }
    void refuses()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, error);
        const auto read = parsePresets(json);
        QVERIFY(!read);
        QCOMPARE(read.error(), error);
    }
};

QTEST_APPLESS_MAIN(tst_Presets)
#include "tst_presets.moc"
