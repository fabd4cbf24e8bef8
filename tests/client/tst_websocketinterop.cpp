// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"

#include "wire/envelope.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Pushlab;
using namespace std::chrono_literals;

//! Our client against a server that is not ours: Qt's.
class TestWebSocketInterop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void receivesMessages();
    void answersAPing();
    void echoesBinaries();
    void isClosed();
    void leaves();

private:
    Recorder m_recorder;
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<QWebSocket> m_session;
    QList<QByteArray> m_binaries; //!< That the session has received.
    std::unique_ptr<SimulatedClient> m_client;
};

void TestWebSocketInterop::init()
{
    m_recorder = {};
    m_binaries.clear();
    m_server = std::make_unique<QWebSocketServer>(QStringLiteral("Qt"), QWebSocketServer::NonSecureMode);
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    ClientSettings settings;
    settings.transport = Transport::WebSocket;
    settings.policy = {ReconnectPolicy::Kind::Fixed, 30min};
    settings.url = m_server->serverUrl();
    settings.habits.binaryEcho = 300;
    m_client = createClient(0, settings, m_recorder);
    m_client->open();
    connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
        m_session.reset(m_server->nextPendingConnection());
        connect(m_session.get(), &QWebSocket::binaryMessageReceived, this,
                [this](const QByteArray &message) { m_binaries.append(message); });
    });
    QTRY_COMPARE(m_client->state(), ClientState::Open);
}

void TestWebSocketInterop::cleanup()
{
    m_client.reset();
    m_session.reset();
    m_server.reset();
}

void TestWebSocketInterop::receivesMessages()
{
    const QString large(70'000, QChar(u'\u00f6'));
    m_session->sendTextMessage(QStringLiteral("größer"));
    m_session->sendTextMessage(large);
    m_session->sendTextMessage(QString::fromUtf8(encodeWebSocketEvent({7, "news", "x"})));
    QTRY_COMPARE(m_recorder.messages.size(), 3);
    QCOMPARE(m_recorder.messages[0], (Recorder::Received{"message", "größer", ""}));
    QCOMPARE(m_recorder.messages[1].data, large.toUtf8());
    QCOMPARE(m_recorder.messages[2], (Recorder::Received{"news", "x", "7"}));
}

void TestWebSocketInterop::answersAPing()
{
    QSignalSpy pongs(m_session.get(), &QWebSocket::pong);
    m_session->ping("abc");
    QTRY_COMPARE(pongs.size(), 1);
    QCOMPARE(pongs.constFirst().at(1).toByteArray(), QByteArray("abc"));
}

void TestWebSocketInterop::echoesBinaries()
{
    const QByteArray message(300, '\x7f');
    QTRY_COMPARE(m_binaries, QList({message}));
    m_session->sendBinaryMessage(message);
    QTRY_COMPARE(m_recorder.messages.size(), 1);
    QCOMPARE(m_recorder.messages[0], (Recorder::Received{"binary", message, ""}));
}

void TestWebSocketInterop::isClosed()
{
    m_session->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("no token"));
    QTRY_COMPARE(m_client->state(), ClientState::Waiting);
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.startsWith(QStringLiteral("1008: ")));
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.endsWith(QStringLiteral("(\"no token\")")));
}

void TestWebSocketInterop::leaves()
{
    QSignalSpy ends(m_session.get(), &QWebSocket::disconnected);
    m_client->close();
    QTRY_COMPARE(m_client->state(), ClientState::Closed);
    QTRY_VERIFY(!ends.isEmpty());
    QCOMPARE(m_session->closeCode(), QWebSocketProtocol::CloseCodeNormal);
}

QTEST_GUILESS_MAIN(TestWebSocketInterop)
#include "tst_websocketinterop.moc"
