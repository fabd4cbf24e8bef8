// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../transport/rawclient.h"
#include "control/proxycontrol.h"
#include "proxy/presets.h"
#include "proxy/proxysettingsjson.h"
#include "proxy/reverseproxy.h"
#include "proxy/toxicjson.h"

#include <QJsonDocument>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The control port through real HTTP, and what it does to the proxy. There is no server behind it.
class tst_ProxyControl : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReverseProxy> m_proxy;
    std::unique_ptr<ProxyControl> m_control;

    RawClient::Response ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                            const QByteArray &fields = {}) const
    {
        RawClient client(m_control->port());
        client.post(target, body, fields, method.constData());
        return client.response();
    }
    static QJsonObject object(const RawClient::Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    static QJsonArray array(const RawClient::Response &response)
    {
        return QJsonDocument::fromJson(response.body).array();
    }
    void start(const QByteArray &token)
    {
        auto control = ProxyControl::start(*m_proxy, 0, token);
        QVERIFY2(control, qPrintable(control ? QString() : control.error()));
        m_control = std::move(*control);
    }

private Q_SLOTS:
    void init()
    {
        m_proxy = std::make_unique<ReverseProxy>();
        QVERIFY(m_proxy->listen(QHostAddress::LocalHost, 0));
        start({});
    }
    void cleanup()
    {
        m_control.reset();
        m_proxy.reset();
    }

    void settingsAreShownAndPatched()
    {
        QCOMPARE(object(ask("GET", "/settings")), toJson(ProxySettings()));
        const auto patched
            = ask("PATCH", "/settings", R"({"idle-timeout":"7s","inject":{"status":429,"retry-after":"2s"}})");
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.headers.value("Content-Type"), "application/json");
        ProxySettings expected;
        expected.idleTimeout = 7s;
        expected.injected = ProxySettings::Injected{429, 2s, "text/html", {}};
        QVERIFY(m_proxy->settings() == expected);
        QCOMPARE(object(patched), toJson(expected));

        RawClient client(m_proxy->port());
        client.get("/");
        const auto answer = client.response();
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("Retry-After"), "2");
    }

    void toxicsComeChangeAndGo()
    {
        QCOMPARE(array(ask("GET", "/toxics")), QJsonArray());
        const auto added
            = ask("POST", "/toxics", R"({"name":"slow","type":"latency","latency":"200ms","direction":"up"})");
        QCOMPARE(added.status, 201);
        QCOMPARE(added.headers.value("Location"), "/toxics/slow");
        const Toxic slow{u"slow"_s, LatencyToxic{200ms, 0ms}, Toxic::Direction::Up, 1};
        QVERIFY(m_proxy->settings().toxics == QList<Toxic>{slow});
        QCOMPARE(object(added), toJson(slow));
        QCOMPARE(object(ask("GET", "/toxics/slow")), toJson(slow));

        QCOMPARE(object(ask("POST", "/toxics", R"({"type":"reset"})")).value(u"name").toString(), u"reset-down"_s);
        QCOMPARE(ask("POST", "/toxics", R"({"name":"slow","type":"reset"})").status, 409);
        QCOMPARE(m_proxy->settings().toxics.size(), 2);

        const auto changed = ask("PATCH", "/toxics/slow", R"({"latency":"1s","toxicity":0.5})");
        QCOMPARE(changed.status, 200);
        const Toxic slower{u"slow"_s, LatencyToxic{1s, 0ms}, Toxic::Direction::Up, 0.5};
        QCOMPARE(object(changed), toJson(slower));
        QVERIFY2(m_proxy->settings().toxics.first() == slower, "it keeps its place");
        QCOMPARE(ask("PATCH", "/toxics/slow", R"({"name":"reset-down"})").status, 409);
        QCOMPARE(ask("PATCH", "/toxics/slow", R"({"name":"slow"})").status, 200);
        QCOMPARE(ask("PATCH", "/toxics/slow", R"({"name":"slower"})").status, 200);

        const auto removed = ask("DELETE", "/toxics/slower");
        QCOMPARE(removed.status, 200);
        QCOMPARE(object(removed).value(u"name").toString(), u"slower"_s);
        QCOMPARE(ask("DELETE", "/toxics/slower").status, 404);
        QCOMPARE(m_proxy->settings().toxics.size(), 1);
    }

    void presetsAreListedAndApplied()
    {
        const QJsonArray list = array(ask("GET", "/presets"));
        QCOMPARE(list.size(), presets().size());
        QCOMPARE(list.first().toObject(), toJson(presets().first()));

        ask("PATCH", "/settings", R"({"speed":10,"gzip":true,"toxics":[{"type":"down","toxicity":0}]})");
        QCOMPARE(ask("POST", "/preset/haproxy").status, 200);
        ProxySettings expected = findPreset(u"haproxy")->settings;
        expected.speed = 10;
        QVERIFY(m_proxy->settings() == expected);

        QCOMPARE(ask("POST", "/preset/captive-portal").status, 200);
        RawClient client(m_proxy->port());
        client.get("/events");
        const auto portal = client.response();
        QCOMPARE(portal.status, 200);
        QCOMPARE(portal.headers.value("Content-Type"), "text/html");
        QVERIFY(portal.body.contains("Sign in"));
    }

    void linksAreListedAndClosed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("FIN") << QByteArray("/close-all");
        QTest::newRow("RST") << QByteArray("/reset-all");
    }
    void linksAreListedAndClosed()
    {
        QFETCH(const QByteArray, target);
        RawClient first(m_proxy->port());
        RawClient second(m_proxy->port());
        QTRY_COMPARE(m_proxy->counters().links, 2);
        const QJsonArray links = array(ask("GET", "/links"));
        QCOMPARE(links.size(), 2);
        QVERIFY(links[0].toObject().value(u"peer").toString().startsWith(u"127.0.0.1:"));
        QCOMPARE(links[0].toObject().value(u"phase").toString(), u"Idle"_s);

        const auto ended = ask("POST", target);
        QCOMPARE(object(ended).value(u"links").toInt(), 2);
        QVERIFY(first.waitClosed());
        QVERIFY(second.waitClosed());
        QTRY_COMPARE(array(ask("GET", "/links")).size(), 0);
    }

    void figuresAreTold()
    {
        ask("PATCH", "/settings", R"({"inject":503})");
        RawClient client(m_proxy->port());
        client.get("/");
        QCOMPARE(client.response().status, 503);
        const QJsonObject counters = object(ask("GET", "/counters"));
        QCOMPARE(counters.value(u"accepted").toInt(), 1);
        QCOMPARE(counters.value(u"injected").toInt(), 1);
        const auto metrics = ask("GET", "/metrics");
        QCOMPARE(metrics.headers.value("Content-Type"), "text/plain; version=0.0.4");
        QVERIFY(metrics.body.contains("\npushlab_proxy_injected_total 1\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *method, const char *target, const char *body, int status, const char *error) {
            QTest::addRow("%s %s %s", method, target, body)
                << QByteArray(method) << QByteArray(target) << QByteArray(body) << status << QString::fromLatin1(error);
        };
        row("GET", "/", "", 404, "There is nothing at this path.");
        row("GET", "/settings/", "", 404, "There is nothing at this path.");
        row("GET", "/toxics/none", "", 404, "There is no toxic \"none\"; GET /toxics lists them.");
        row("GET", "/toxics/", "", 404, "There is no toxic \"\"; GET /toxics lists them.");
        row("PATCH", "/toxics/none", "{}", 404, "There is no toxic \"none\"; GET /toxics lists them.");
        row("GET", "/toxics/a/b", "", 404, "There is no toxic \"a/b\"; GET /toxics lists them.");
        row("POST", "/preset/apache", "", 404, "There is no preset \"apache\"; GET /presets lists them.");
        row("DELETE", "/settings", "", 405, "This path knows GET, HEAD, PATCH only.");
        row("POST", "/settings", "{}", 405, "This path knows GET, HEAD, PATCH only.");
        row("DELETE", "/toxics", "", 405, "This path knows GET, HEAD, POST only.");
        row("POST", "/toxics/a", "", 405, "This path knows GET, HEAD, PATCH, DELETE only.");
        row("GET", "/close-all", "", 405, "This path knows POST only.");
        row("PATCH", "/settings", "", 400, "The body is not JSON: illegal value at byte 0.");
        row("PATCH", "/settings", "{", 400, "The body is not JSON: unterminated object at byte 1.");
        row("PATCH", "/settings", "[]", 400, "A JSON object is wanted.");
        row("PATCH", "/settings", R"({"gzip":true,"speed":2})", 400, "speed cannot be 2: give 1, 10 or 30.");
        row("POST", "/toxics", "{}", 400,
            "type is missing: give latency|bandwidth|slicer|slow-close|limit-data|timeout|reset|down.");
        row("POST", "/toxics", R"({"type":"bandwidth"})", 400, "bytes-per-second is missing: give SIZE.");
    }
    void refuses()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        const auto response = ask(method, target, body);
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.value("Content-Type"), "application/json");
        QCOMPARE(object(response), (QJsonObject{{u"error"_s, error}}));
        if (status == 405)
            QVERIFY(error.contains(QString::fromUtf8(response.headers.value("Allow"))));
        QVERIFY(m_proxy->settings() == ProxySettings());
    }

    void bodiesAreBounded() { QCOMPARE(ask("POST", "/toxics", QByteArray(2 * 1024 * 1024, ' ')).status, 413); }

    void webPagesMayNot()
    {
        const auto response = ask("POST", "/reset-all", {}, "Origin: http://example.org\r\n");
        QCOMPARE(response.status, 403);
        QCOMPARE(object(response).value(u"error").toString(), u"A web page may not control the proxy."_s);
    }

    void aTokenIsWanted()
    {
        m_control.reset();
        start("secret");
        const auto without = ask("GET", "/settings");
        QCOMPARE(without.status, 401);
        QCOMPARE(without.headers.value("WWW-Authenticate"), "Bearer");
        QCOMPARE(ask("PATCH", "/settings", R"({"gzip":true})", "Authorization: Bearer wrong\r\n").status, 401);
        QVERIFY(m_proxy->settings() == ProxySettings());
        QCOMPARE(ask("PATCH", "/settings", R"({"gzip":true})", "Authorization: Bearer secret\r\n").status, 200);
        QVERIFY(m_proxy->settings().gzip);
    }

    void aTakenPortIsTold()
    {
        const auto second = ProxyControl::start(*m_proxy, m_control->port(), {});
        QVERIFY(!second);
        QVERIFY2(second.error().startsWith(QStringLiteral("Cannot listen on control port %1: ").arg(m_control->port())),
                 qPrintable(second.error()));
    }
};

QTEST_GUILESS_MAIN(tst_ProxyControl)
#include "tst_proxycontrol.moc"
