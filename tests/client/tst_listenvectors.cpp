// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All vectors of event streams and of their answers, through a real socket into `pushlab-cli listen sse --json`.

#include "toyorigin.h"
#include "vectors.h"

#include "wire/sseencoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

namespace {

constexpr int speed = 1000; // 3 s are 3 ms.

//! A process that listens, and what it has printed so far.
class Listener
{
public:
    explicit Listener(const QUrl &url)
    {
        m_process.start(QStringLiteral(PUSHLAB_BIN_DIR "/pushlab-cli"),
                        {u"listen"_s, u"sse"_s, url.toString(), u"--json"_s, u"--speed"_s, QString::number(speed)});
    }
    ~Listener()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    //! Takes in what has come; how many lines have that state.
    int count(const QString &state)
    {
        while (m_process.canReadLine()) {
            // Qt's parser takes a byte order mark off the begin of every string, but not an escaped one.
            const QByteArray text = m_process.readLine().replace("\xef\xbb\xbf", "\\ufeff");
            const QJsonObject line = QJsonDocument::fromJson(text).object();
            (line.contains(u"event") ? m_events : m_states).append(line);
        }
        return int(std::count_if(m_states.begin(), m_states.end(),
                                 [&state](const QJsonValue &line) { return line[u"state"] == state; }));
    }
    const QJsonArray &events()
    {
        count({});
        return m_events;
    }
    QJsonObject lastState() const { return m_states.last().toObject(); }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }

private:
    QProcess m_process;
    QJsonArray m_events;
    QJsonArray m_states;
};

} // namespace

class TestListenVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void answers_data();
    void answers();
};

void TestListenVectors::streams_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QTest::addColumn<bool>("byteByByte");

    const QJsonArray cases = vectorsOf(QStringLiteral(PUSHLAB_TEST_DATA "/../../wire/data/sse-vectors.json"));
    QCOMPARE(cases.size(), 127);
    for (const QJsonValue &vector : cases) {
        const QByteArray name = vector[u"name"].toString().toUtf8();
        QTest::newRow(name.constData()) << vector.toObject() << false;
        QTest::newRow((name + ", byte by byte").constData()) << vector.toObject() << true;
    }
}

void TestListenVectors::streams()
{
    QFETCH(const QJsonObject, vector);
    QFETCH(const bool, byteByByte);

    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &) {});
    Listener listener(origin.url(u"/events"_s));
    QJsonArray connections = vector.value(u"then").toArray();
    connections.prepend(vector);
    for (int i = 0; i < connections.size(); ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(origin.requests.size() >= i + 1, 20'000);
        QCOMPARE(origin.requests[i].headers.value("Last-Event-ID"),
                 connections[i][u"expect_request_last_event_id"].toString().toUtf8());
        QTcpSocket &socket = *origin.sockets[i];
        socket.write(eventStream());
        for (const QJsonValue &chunk : connections[i][u"chunks"].toArray()) {
            const QByteArray bytes = QByteArray::fromBase64(chunk.toString().toLatin1());
            const qsizetype piece = byteByByte ? 1 : qMax(qsizetype(1), bytes.size());
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                socket.write(encodeChunk(bytes.mid(at, piece)));
                socket.flush();
            }
        }
        endConnection(socket);
        QTRY_VERIFY_WITH_TIMEOUT(listener.count(u"reconnecting"_s) >= i + 1, 20'000);
    }

    const QJsonValue retry = vector.value(u"expect_retry");
    QCOMPARE(listener.lastState().value(u"delay_ms").toInt(), retry.isNull() ? 3000 / speed : retry.toInt());
    QCOMPARE(listener.events(), vector.value(u"expect").toArray());
    QTRY_VERIFY_WITH_TIMEOUT(origin.requests.size() > connections.size(), 20'000);
    QCOMPARE(origin.requests[connections.size()].headers.value("Last-Event-ID"),
             vector.value(u"expect_last_event_id").toString().toUtf8());
}

void TestListenVectors::answers_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray cases = vectorsOf(QStringLiteral(PUSHLAB_TEST_DATA "/sse-http-vectors.json"));
    QCOMPARE(cases.size(), 23);
    for (const QJsonValue &vector : cases)
        QTest::newRow(qPrintable(vector[u"name"].toString())) << vector.toObject();
}

void TestListenVectors::answers()
{
    QFETCH(const QJsonObject, vector);
    const QJsonObject expect = vector.value(u"expect").toObject();

    ToyOrigin origin(
        [&vector](const HttpRequestHead &request, QTcpSocket &socket) { socket.write(vectorAnswer(vector, request)); });
    Listener listener(origin.url(u"/first"_s));
    if (expect.value(u"reconnects").toBool()) {
        QTRY_VERIFY_WITH_TIMEOUT(listener.count(u"reconnecting"_s) > 0, 20'000);
        QCOMPARE(listener.count(u"closed"_s), 0);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(listener.hasEnded(), 20'000);
        QCOMPARE(listener.exitCode(), 1);
        QCOMPARE(listener.count(u"closed"_s), 1);
        QVERIFY(!listener.lastState().value(u"reason").toString().isEmpty());
    }
    QCOMPARE(listener.count(u"open"_s) > 0, expect.value(u"opened").toBool());
}

QTEST_GUILESS_MAIN(TestListenVectors)
#include "tst_listenvectors.moc"
