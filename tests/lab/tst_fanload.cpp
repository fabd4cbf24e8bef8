// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/fanload.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Serves one stream and takes pushes; how many copies of a message go out follows a script.
class ScriptedServer : public QTcpServer
{
public:
    explicit ScriptedServer(QByteArray head, QList<int> copies) : m_head(std::move(head)), m_copies(std::move(copies))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->peek(socket->bytesAvailable());
        const auto parsed = parseRequestHead(bytes);
        const auto *request = std::get_if<HttpParsed<HttpRequestHead>>(&parsed);
        if (!request || bytes.size() < request->size + request->body.length)
            return;
        socket->readAll();
        if (request->head.method == "GET") {
            m_stream = socket;
            socket->write(m_head);
            return;
        }
        const int copies = m_copies.value(m_pushes++, 1);
        for (int i = 0; i < copies; ++i)
            m_stream->write("data: " + bytes.sliced(request->size) + "\n\n");
        socket->write(httpResponse(200, "ok"));
    }

    const QByteArray m_head;
    const QList<int> m_copies;
    qsizetype m_pushes = 0;
    QTcpSocket *m_stream = nullptr;
};

} // namespace

//! The benchmark's clients: what they find in a stream, and that they notice when something is wrong with it.
class TestFanLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<quint64>>("numbers");
        QTest::newRow("none") << QByteArray("nothing @ here @@ or @@1@@ there") << QList<quint64>{};
        QTest::newRow("bare") << QByteArray("@@1,5@@") << QList<quint64>{1};
        QTest::newRow("wrapped") << QByteArray("id: 7\ndata: @@1,5@@xxx\n\n{\"data\":\"@@2,6@@x\"}")
                                 << QList<quint64>{1, 2};
        QTest::newRow("side by side") << QByteArray("@@1,5@@@@2,6@@") << QList<quint64>{1, 2};
        QTest::newRow("fences too many") << QByteArray("@@@1,5@@@" + QByteArray(60, 'x')) << QList<quint64>{1};
    }
    //! Whole, and one byte at a time.
    void marks()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<quint64>, numbers);
        for (const qsizetype step : {bytes.size(), qsizetype(1)}) {
            QByteArray held;
            QList<quint64> found;
            for (qsizetype at = 0; at < bytes.size(); at += step) {
                held += bytes.mid(at, step);
                FanMark::take(held, [&found](const FanMark &mark) { found << mark.number; });
                QVERIFY(held.size() < 48);
            }
            QCOMPARE(found, numbers);
        }
    }

    void marksCarryTheirTime()
    {
        const FanMark mark{17, FanMark::Clock::time_point(123456789ns)};
        QByteArray bytes = mark.encode(100);
        QCOMPARE(bytes.size(), 100);
        std::optional<FanMark> read;
        FanMark::take(bytes, [&read](const FanMark &found) { read = found; });
        QCOMPARE(read->number, quint64(17));
        QVERIFY(read->intended == mark.intended);
    }

    void accounts_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QList<int>>("copies");
        QTest::addColumn<QString>("error"); // a part of it; empty: none
        const QByteArray good = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
        QTest::newRow("all is well") << good << QList<int>{} << QString();
        QTest::newRow("one is lost") << good << QList<int>{1, 0, 1} << u"message 3 came after 1"_s;
        QTest::newRow("one comes twice") << good << QList<int>{1, 2, 1} << u"message 2 came after 2"_s;
        QTest::newRow("refused") << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n") << QList<int>{}
                                 << u"503"_s;
    }
    void accounts()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QList<int>, copies);
        QFETCH(const QString, error);
        ScriptedServer server(head, copies);
        FanLoadOptions options;
        options.target = {Transport::Sse, server.serverPort(), "/events", "/push"};
        options.clients = 1;
        options.messages = 5;
        options.serverPid = QCoreApplication::applicationPid();
        FanLoad load(options);
        std::optional<FanLoadResult> result;
        connect(&load, &FanLoad::finished, this, [&result](const FanLoadResult &found) { result = found; });
        load.start();
        QTRY_VERIFY(result);
        QVERIFY2(error.isEmpty() ? result->error.isEmpty() : result->error.contains(error), qPrintable(result->error));
        if (error.isEmpty()) {
            QCOMPARE(result->delivered, 5);
            QCOMPARE(result->latency.count(), 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestFanLoad)
#include "tst_fanload.moc"
