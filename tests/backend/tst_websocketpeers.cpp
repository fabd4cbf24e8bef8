// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Pushlab;

//! Our server against a client that is not ours: Qt's.
class TestWebSocketPeers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_backend = startBackend({});
        m_socket = std::make_unique<QWebSocket>();
        m_texts = std::make_unique<QSignalSpy>(m_socket.get(), &QWebSocket::textMessageReceived);
        m_socket->open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_backend->port())));
        QTRY_COMPARE(m_texts->size(), 1); // The welcome.
    }
    void cleanup()
    {
        m_texts.reset();
        m_socket.reset();
        m_backend.reset();
    }

    void getsWhatIsPublished()
    {
        const QByteArray large(70'000, 'x');
        QVERIFY(publish(*m_backend, "größer") > 0);
        QVERIFY(publish(*m_backend, large) > 0);
        QTRY_COMPARE(m_texts->size(), 3);
        const auto data = [this](qsizetype i) {
            const QByteArray json = m_texts->at(i).constFirst().toString().toUtf8();
            return QJsonDocument::fromJson(json).object().value(QStringLiteral("data")).toString().toUtf8();
        };
        QCOMPARE(data(1), QByteArray("größer"));
        QCOMPARE(data(2), large);
    }

    void getsItsBinariesBack()
    {
        QSignalSpy binaries(m_socket.get(), &QWebSocket::binaryMessageReceived);
        m_socket->sendBinaryMessage(QByteArray(60'000, '\x7f'));
        QTRY_COMPARE(binaries.size(), 1);
        QCOMPARE(binaries.constFirst().constFirst().toByteArray(), QByteArray(60'000, '\x7f'));
    }

    void getsPongs()
    {
        QSignalSpy pongs(m_socket.get(), &QWebSocket::pong);
        m_socket->ping("abc");
        QTRY_COMPARE(pongs.size(), 1);
        QCOMPARE(pongs.constFirst().at(1).toByteArray(), QByteArray("abc"));
    }

    void hearsThatTheServerStops()
    {
        QSignalSpy ends(m_socket.get(), &QWebSocket::disconnected);
        m_backend->stop();
        QTRY_VERIFY(!ends.isEmpty());
        QCOMPARE(m_socket->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    }

private:
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<QSignalSpy> m_texts;
};

QTEST_GUILESS_MAIN(TestWebSocketPeers)
#include "tst_websocketpeers.moc"
