// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/proxykind.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Pushlab::ProxyKind)

class TestProxyKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysComeBack()
    {
        for (const ProxyKind kind : allProxyKinds) {
            QCOMPARE(proxyKindOf(proxyKindKey(kind)), std::optional(kind));
            QVERIFY(!proxyKindName(kind).isEmpty());
        }
        QCOMPARE(proxyKindOf(u"squid"), std::nullopt);
        QCOMPARE(proxyKindOf(u""), std::nullopt);
    }

    void expresses_data()
    {
        QTest::addColumn<ProxySettings>("settings");
        QTest::addColumn<QList<bool>>("possible"); // in the order of allProxyKinds
        const auto row = [](const char *name, const QList<bool> &possible, const auto &change) {
            ProxySettings settings;
            change(settings);
            QTest::newRow(name) << settings << possible;
        };
        row("plain", {true, true, true}, [](ProxySettings &) {});
        row("idle timeout", {true, true, true}, [](ProxySettings &settings) { settings.idleTimeout = 60s; });
        row("buffering", {true, true, false},
            [](ProxySettings &settings) { settings.buffering = ProxySettings::Buffering::Blocks; });
        row("client timeout", {true, false, true}, [](ProxySettings &settings) { settings.clientTimeout = 60s; });
        row("toxics", {true, false, false}, [](ProxySettings &settings) {
            settings.toxics.append({QStringLiteral("slow"), LatencyToxic{100ms}});
        });
    }
    void expresses()
    {
        QFETCH(const ProxySettings, settings);
        QFETCH(const QList<bool>, possible);
        for (const ProxyKind kind : allProxyKinds) {
            const auto checked = checkExpressible(kind, settings);
            QCOMPARE(checked.has_value(), possible[int(kind)]);
            if (!checked)
                QVERIFY2(checked.error().startsWith(proxyKindName(kind)), qPrintable(checked.error()));
        }
    }

    void theBuiltInOneIsAlwaysThere()
    {
        QVERIFY(checkInstalled(ProxyKind::BuiltIn));
        QVERIFY(checkResets(ProxyKind::BuiltIn));
        QVERIFY(!checkResets(ProxyKind::Nginx));
    }

    void aMissingOneIsNamed()
    {
        const auto forget = qScopeGuard([] { qunsetenv("PUSHLAB_HAPROXY"); });
        qputenv("PUSHLAB_HAPROXY", "/nowhere/at/all");
        const auto installed = checkInstalled(ProxyKind::Haproxy);
        QVERIFY(!installed);
        QVERIFY(installed.error().startsWith(QLatin1StringView("HAProxy is not installed")));
    }
};

QTEST_APPLESS_MAIN(TestProxyKind)
#include "tst_proxykind.moc"
