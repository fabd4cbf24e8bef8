// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/httprequester.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

//! Answers each request with the next of its answers; an empty one closes the connection instead.
class ToyServer : public QTcpServer
{
public:
    explicit ToyServer(QList<QByteArray> list) : answers(std::move(list))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                requests.append(socket->readAll());
                const QByteArray answer = answers.isEmpty() ? QByteArray() : answers.takeFirst();
                if (answer.isEmpty())
                    socket->disconnectFromHost();
                else if (answer != silence)
                    socket->write(answer);
            });
        });
    }

    static constexpr char silence[] = "silence";
    QList<QByteArray> answers;
    QList<QByteArray> requests;
    int connections = 0;
};

struct Outcome {
    int calls = 0;
    Expected<HttpReply> reply = failure({});
};

void send(HttpRequester &requester, Outcome &outcome, std::chrono::milliseconds timeout = 5s)
{
    requester.send({"POST", "/push?event=a", 1, {}}, "hello", timeout, [&outcome](const Expected<HttpReply> &reply) {
        ++outcome.calls;
        outcome.reply = reply;
    });
}

} // namespace

class TestHttpRequester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachFraming_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes");
        QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                               "1\r\ny\r\n2\r\nes\r\n0\r\n\r\n");
        QTest::newRow("after 100 Continue") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n"
                                                          "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes");
    }
    void readsEachFraming()
    {
        QFETCH(const QByteArray, answer);
        ToyServer server({answer, answer});
        HttpRequester requester(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        for (int i = 1; i <= 2; ++i) {
            Outcome outcome;
            send(requester, outcome);
            QVERIFY(requester.isBusy());
            QTRY_COMPARE(outcome.calls, 1);
            QVERIFY(!requester.isBusy());
            QVERIFY(outcome.reply);
            QCOMPARE(outcome.reply->head.status, 200);
            QCOMPARE(outcome.reply->body, QByteArray("yes"));
        }
        QCOMPARE(server.connections, 1); // kept
        const QByteArray request = server.requests.first();
        QVERIFY(request.startsWith("POST /push?event=a HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(request.contains("\r\nContent-Length: 5\r\n"));
        QVERIFY(request.endsWith("\r\n\r\nhello"));
    }

    //! The server closed the idle connection in the moment in which the next request went out.
    void aStaleConnectionIsTriedOnceMore()
    {
        const QByteArray ok("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        ToyServer server({ok, QByteArray(), ok});
        HttpRequester requester(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        Outcome first;
        send(requester, first);
        QTRY_COMPARE(first.calls, 1);
        Outcome second;
        send(requester, second);
        QTRY_COMPARE(second.calls, 1);
        QVERIFY(second.reply);
        QCOMPARE(server.connections, 2);
        QCOMPARE(server.requests.size(), 3);
    }

    void aFreshConnectionThatEndsIsAFailure()
    {
        ToyServer server(QList<QByteArray>{QByteArray()});
        HttpRequester requester(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        Outcome outcome;
        send(requester, outcome);
        QTRY_COMPARE(outcome.calls, 1);
        QVERIFY(!outcome.reply);
        QVERIFY(!outcome.reply.error().isEmpty());
        QCOMPARE(server.requests.size(), 1);
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            ToyServer gone(QList<QByteArray>{});
            port = gone.serverPort();
        }
        HttpRequester requester(QHostAddress(QHostAddress::LocalHost), port);
        Outcome outcome;
        send(requester, outcome);
        QCOMPARE(outcome.calls, 0); // later, never inside send()
        QTRY_COMPARE(outcome.calls, 1);
        QVERIFY(!outcome.reply);
    }

    void silenceTimesOut()
    {
        ToyServer server({ToyServer::silence});
        HttpRequester requester(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        Outcome outcome;
        send(requester, outcome, 100ms);
        QTRY_COMPARE(outcome.calls, 1);
        QVERIFY(!outcome.reply);
        QVERIFY(!requester.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestHttpRequester)
#include "tst_httprequester.moc"
