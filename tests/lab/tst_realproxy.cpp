// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/realproxy.h"

#include "wire/httphead.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Product = RealProxy::Product;
using Settings = ProxySettings;

Q_DECLARE_METATYPE(Pushlab::RealProxy::Product)

namespace {

//! Answers every request with "hello", in two halves when it is told to wait between them.
class Server final : public QObject
{
public:
    Server()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + QByteArray(waits ? "he" : "hello"));
                half = socket;
            });
        });
    }
    QStringList address() const { return {QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort())}; }

    bool waits = false;
    QTcpSocket *half = nullptr; //!< The last one that asked.

private:
    QTcpServer m_server;
};

struct Client {
    explicit Client(quint16 port)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    }
    QByteArray answer() { return seen += socket.readAll(); }
    bool ended() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray seen;
};

} // namespace

class tst_RealProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void passes();
    void meansTheNewSettings();
    void keepsTheOldSettingsWhenTheNewOnesCannotBeExpressed();
    void stopsGracefully();
    void stopsAtOnce();
    void leavesNothingBehind();
    void saysThatItIsNotInstalled();
};

void tst_RealProxy::initTestCase_data()
{
    QTest::addColumn<Product>("product");
    QTest::newRow("nginx") << Product::Nginx;
    QTest::newRow("HAProxy") << Product::Haproxy;
}

void tst_RealProxy::init()
{
    QFETCH_GLOBAL(const Product, product);
    if (RealProxy::program(product).isEmpty())
        QSKIP("not installed");
}

void tst_RealProxy::passes()
{
    QFETCH_GLOBAL(const Product, product);
    Server server;
    RealProxy proxy(product);
    QSignalSpy ready(&proxy, &RealProxy::ready);
    proxy.start({}, server.address());
    QTRY_COMPARE(ready.size(), 1);
    Client client(proxy.port());
    QTRY_VERIFY(client.answer().endsWith("\r\n\r\nhello"));
}

void tst_RealProxy::meansTheNewSettings()
{
    QFETCH_GLOBAL(const Product, product);
    Server server;
    server.waits = true;
    RealProxy proxy(product);
    QSignalSpy ready(&proxy, &RealProxy::ready);
    proxy.start({}, server.address());
    QTRY_COMPARE(ready.size(), 1);
    Client old(proxy.port());
    QTRY_VERIFY(old.answer().endsWith("he"));
    QTcpSocket *half = server.half;

    Settings settings;
    settings.injected = Settings::Injected{429, 7s, "text/plain", "later"};
    for (int round = 2; round <= 3; ++round) { // the second reload meets what the first one left behind
        proxy.applySettings(settings);
        QTRY_COMPARE(ready.size(), round);
        for (int i = 0; i < 5; ++i) {
            Client fresh(proxy.port());
            QTRY_VERIFY(fresh.answer().endsWith("\r\n\r\nlater"));
            QVERIFY2(fresh.seen.startsWith("HTTP/1.1 429 "), fresh.seen.constData());
            QVERIFY2(fresh.seen.toLower().contains("\r\nretry-after: 7\r\n"), fresh.seen.constData());
        }
    }
    half->write("llo"); // what is in progress ends well
    QTRY_VERIFY(old.answer().endsWith("\r\n\r\nhello"));
}

void tst_RealProxy::keepsTheOldSettingsWhenTheNewOnesCannotBeExpressed()
{
    QFETCH_GLOBAL(const Product, product);
    Server server;
    RealProxy proxy(product);
    QSignalSpy ready(&proxy, &RealProxy::ready);
    QSignalSpy failed(&proxy, &RealProxy::failed);
    proxy.start({}, server.address());
    QTRY_COMPARE(ready.size(), 1);
    Settings settings;
    settings.toxics.append({QStringLiteral("slow"), LatencyToxic{100ms}});
    proxy.applySettings(settings);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1StringView("(toxics)")));
    Client client(proxy.port());
    QTRY_VERIFY(client.answer().endsWith("\r\n\r\nhello"));
    QCOMPARE(ready.size(), 1);
}

void tst_RealProxy::stopsGracefully()
{
    QFETCH_GLOBAL(const Product, product);
    Server server;
    server.waits = true;
    RealProxy proxy(product);
    QSignalSpy ready(&proxy, &RealProxy::ready);
    QSignalSpy ended(&proxy, &RealProxy::ended);
    proxy.start({}, server.address());
    QTRY_COMPARE(ready.size(), 1);
    Client client(proxy.port());
    QTRY_VERIFY(client.answer().endsWith("he"));
    proxy.stopGracefully();
    QTRY_VERIFY([&] {
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.port());
        return !late.waitForConnected(1000);
    }());
    QCOMPARE(ended.size(), 0);
    server.half->write("llo");
    QTRY_VERIFY(client.answer().endsWith("\r\n\r\nhello"));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!proxy.isRunning());
}

void tst_RealProxy::stopsAtOnce()
{
    QFETCH_GLOBAL(const Product, product);
    Server server;
    server.waits = true;
    RealProxy proxy(product);
    QSignalSpy ready(&proxy, &RealProxy::ready);
    QSignalSpy ended(&proxy, &RealProxy::ended);
    proxy.start({}, server.address());
    QTRY_COMPARE(ready.size(), 1);
    Client client(proxy.port());
    QTRY_VERIFY(client.answer().endsWith("he"));
    proxy.stop();
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(client.ended());
    QVERIFY(client.answer().endsWith("he"));
    proxy.start({}, server.address());
    QTRY_COMPARE(ready.size(), 2);
}

void tst_RealProxy::leavesNothingBehind()
{
    QFETCH_GLOBAL(const Product, product);
    Server server;
    quint16 port = 0;
    {
        RealProxy proxy(product);
        QSignalSpy ready(&proxy, &RealProxy::ready);
        proxy.start({}, server.address());
        QTRY_COMPARE(ready.size(), 1);
        port = proxy.port();
    }
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!late.waitForConnected(1000));
}

void tst_RealProxy::saysThatItIsNotInstalled()
{
    QFETCH_GLOBAL(const Product, product);
    const char *variable = product == Product::Nginx ? "PUSHLAB_NGINX" : "PUSHLAB_HAPROXY";
    const auto forget = qScopeGuard([variable] { qunsetenv(variable); });
    qputenv(variable, "/nowhere/at/all");
    RealProxy proxy(product);
    QSignalSpy failed(&proxy, &RealProxy::failed);
    proxy.start({}, {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1StringView("is not installed")));
    QVERIFY(!proxy.isRunning());
}

QTEST_GUILESS_MAIN(tst_RealProxy)
#include "tst_realproxy.moc"
