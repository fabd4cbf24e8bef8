// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"
#include "management.h"
#include "transport/cors.h"

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Which web pages may come in, and what a browser is told about it (RFC 6454, RFC 6455 10.2, the Fetch standard).
class tst_Origins : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;

    void open(const char *allowed)
    {
        m_backend = startBackend({{"origins", allowed}, {"hold", "1s"}, {"speed", "10"}, {"echo", "/echo"}});
    }

private Q_SLOTS:
    void cleanup() { m_backend.reset(); }

    void pages_data()
    {
        QTest::addColumn<QByteArray>("origin"); // null: the field is missing
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QByteArray &origin, bool allowed) {
            QTest::newRow(name) << origin << allowed;
        };
        row("no page", {}, true);
        row("own origin", "http://192.0.2.1:8080", true);
        row("own origin behind TLS", "https://192.0.2.1:8080", true);
        row("localhost", "http://localhost:5173", true);
        row("127.0.0.1", "http://127.0.0.1", true);
        row("::1", "http://[::1]:5173", true);
        row("written as no browser does", "http://[::01]:5173", false);
        row("on the list", "https://app.example", true);
        row("on the list with its port", "http://shop.example:8080", true);
        row("on the list, other scheme", "http://app.example", false);
        row("on the list, other port", "http://shop.example", false);
        row("foreign", "http://evil.example", false);
        row("own address, other port", "http://192.0.2.1:81", false);
        row("name that begins alike", "http://localhost.evil.example", false);
        row("name that ends alike", "https://evilapp.example", false);
        row("user that looks like a host", "http://localhost@evil.example", false);
        row("page of a file or a sandbox", "null", false);
        row("empty", "", false);
        row("two", "http://localhost\r\nOrigin: http://evil.example", false);
    }
    void pages()
    {
        QFETCH(const QByteArray, origin);
        QFETCH(const bool, allowed);
        open("https://app.example,http://shop.example:8080");
        const QByteArray fields = origin.isNull() ? QByteArray() : "Origin: " + origin + "\r\n";
        const auto ask = [&](const QByteArray &line, const QByteArray &more = {}) {
            RawClient client(m_backend->port());
            client.send(line + " HTTP/1.1\r\nHost: 192.0.2.1:8080\r\n" + fields + more + "\r\n");
            return client.response();
        };
        for (const char *line : {"GET /poll", "GET /events", "GET /health", "POST /push", "POST /pay"}) {
            const RawClient::Response response = ask(line, "Content-Length: 0\r\n");
            QVERIFY2(response.status == (allowed ? 200 : 403), line);
            const bool echoed = allowed && !origin.isNull();
            QCOMPARE(response.headers.value("Access-Control-Allow-Origin"), echoed ? origin : QByteArray());
            QCOMPARE(response.headers.values("Vary").size(), qsizetype(echoed));
        }
        for (const char *line : {"GET /ws", "GET /echo"})
            QCOMPARE(ask(line,
                         "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
                         .status,
                     allowed ? 101 : 403);
        QCOMPARE(m_backend->hub().counters().published, quint64(allowed));
    }

    //! DNS rebinding: a page whose own name leads here.
    void namesOfTheServer_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("named");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("reached by name") << QByteArray("lab.example:8080") << true << true;
        QTest::newRow("a name for loopback") << QByteArray("lab.example:8080") << false << false;
        QTest::newRow("an address") << QByteArray("192.0.2.1:8080") << false << true;
        QTest::newRow("an IPv6 address") << QByteArray("[2001:db8::1]:8080") << false << true;
    }
    void namesOfTheServer()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const bool, named);
        QFETCH(const bool, allowed);
        HttpRequestHead head{"GET", "/events", 1, {}};
        head.headers.append("Host", host);
        head.headers.append("Origin", "http://" + host);
        QCOMPARE(mayEnter(head, {}, named), allowed);
    }

    void preflight_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("methods"); // empty: refused
        QTest::newRow("stream") << QByteArray("/events") << QByteArray("http://localhost")
                                << QByteArray("GET, HEAD, OPTIONS");
        QTest::newRow("publish") << QByteArray("/push") << QByteArray("http://localhost")
                                 << QByteArray("POST, OPTIONS");
        QTest::newRow("foreign page") << QByteArray("/push") << QByteArray("http://evil.example") << QByteArray();
    }
    void preflight()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, origin);
        QFETCH(const QByteArray, methods);
        m_backend = startBackend({{"token", "secret"}}); // which a preflight cannot show
        RawClient client(m_backend->port());
        client.send("OPTIONS " + path + " HTTP/1.1\r\nHost: a\r\nOrigin: " + origin
                    + "\r\nAccess-Control-Request-Method: POST\r\n\r\n");
        const RawClient::Response response = client.response();
        QCOMPARE(response.status, methods.isEmpty() ? 403 : 204);
        QCOMPARE(response.headers.value("Access-Control-Allow-Methods"), methods);
        QCOMPARE(response.headers.value("Access-Control-Allow-Origin"), methods.isEmpty() ? QByteArray() : origin);
        QCOMPARE(response.headers.hasToken("Access-Control-Allow-Headers", "Authorization"), !methods.isEmpty());
    }

    //! A field for one request does not stay for the next one on the connection.
    void theNextRequestIsAnother()
    {
        open("off");
        RawClient client(m_backend->port());
        client.get("/health", "Origin: http://localhost\r\n");
        QCOMPARE(client.response().headers.value("Access-Control-Allow-Origin"), QByteArray("http://localhost"));
        client.get("/health");
        QVERIFY(!client.response().headers.contains("Access-Control-Allow-Origin"));
    }

    void theListIsLive()
    {
        open("off");
        const auto status = [this] {
            RawClient client(m_backend->port());
            client.get("/health", "Origin: https://app.example\r\n");
            return client.response().status;
        };
        QCOMPARE(status(), 403);
        QVERIFY(m_backend->patch({{u"origins"_s, u"https://app.example"_s}}));
        QCOMPARE(status(), 200);
    }

    //! The management port knows no page at all.
    void managementSharesNothing()
    {
        open("https://app.example");
        const auto management = Management::start(*m_backend, 0, "secret");
        QVERIFY(management);
        RawClient client((*management)->port());
        client.get("/stats", "Authorization: Bearer secret\r\nOrigin: https://app.example\r\n");
        const RawClient::Response response = client.response();
        QCOMPARE(response.status, 200);
        QVERIFY(!response.headers.contains("Access-Control-Allow-Origin"));
        client.send("OPTIONS /stats HTTP/1.1\r\nHost: a\r\nOrigin: https://app.example\r\n\r\n");
        QCOMPARE(client.response().status, 405);
    }
};

QTEST_GUILESS_MAIN(tst_Origins)
#include "tst_origins.moc"
