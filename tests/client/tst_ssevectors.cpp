// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The byte streams of tests/wire/data through the whole client: sockets, chunked coding, reconnection.

#include "recorder.h"
#include "toyorigin.h"
#include "vectors.h"

#include "wire/sseencoder.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

QList<Recorder::Received> messagesOf(const QJsonArray &array)
{
    QList<Recorder::Received> messages;
    for (const QJsonValue &message : array) {
        messages.append({message[QLatin1StringView("event")].toString().toUtf8(),
                         message[QLatin1StringView("data")].toString().toUtf8(),
                         message[QLatin1StringView("id")].toString().toUtf8()});
    }
    return messages;
}

} // namespace

class TestSseVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();

private:
    //! Writes each chunk when the client has read the one before, so that none of them are read together.
    void play(const QJsonArray &chunks);

    std::unique_ptr<ToyOrigin> m_origin;
    Recorder m_recorder;
};

void TestSseVectors::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");

    const QJsonArray cases = vectorsOf(QStringLiteral(PUSHLAB_TEST_DATA "/../../wire/data/sse-vectors.json"));
    QCOMPARE(cases.size(), 127);
    for (const QJsonValue &value : cases)
        QTest::newRow(qPrintable(value[QLatin1StringView("name")].toString())) << value.toObject();
}

void TestSseVectors::play(const QJsonArray &chunks)
{
    QTcpSocket &socket = *m_origin->sockets.last();
    socket.write(eventStream());
    for (const QJsonValue &chunk : chunks) {
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        QTRY_COMPARE(m_recorder.bytesIn, m_origin->bytesOut);
        const QByteArray bytes = QByteArray::fromBase64(chunk.toString().toLatin1());
        if (!bytes.isEmpty())
            socket.write(encodeChunk(bytes));
    }
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    QTRY_COMPARE(m_recorder.bytesIn, m_origin->bytesOut);
}

void TestSseVectors::vectors()
{
    QFETCH(const QJsonObject, vector);
    const QList<Recorder::Received> expected = messagesOf(vector.value(QLatin1StringView("expect")).toArray());

    m_recorder = {};
    m_origin = std::make_unique<ToyOrigin>([](const HttpRequestHead &, QTcpSocket &) {});
    ClientSettings settings;
    settings.url = m_origin->url(QStringLiteral("/events"));
    settings.speed = 30;
    const auto client = createClient(0, settings, m_recorder);
    client->open();

    QJsonArray connections = vector.value(QLatin1StringView("then")).toArray();
    connections.prepend(vector);
    for (int i = 0; i < connections.size(); ++i) {
        QTRY_COMPARE(m_origin->requests.size(), i + 1);
        if (i > 0) {
            QCOMPARE(m_origin->requests[i].headers.value("Last-Event-ID"),
                     connections[i][QLatin1StringView("expect_request_last_event_id")].toString().toUtf8());
        }
        play(connections[i][QLatin1StringView("chunks")].toArray());
        if (i + 1 == connections.size())
            QCOMPARE(m_recorder.messages, expected); // While the connection is still there.
        endConnection(*m_origin->sockets.last());
        QTRY_COMPARE(m_recorder.count(ClientState::Waiting), i + 1);
    }

    const QJsonValue retry = vector.value(QLatin1StringView("expect_retry"));
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, retry.isNull() ? 3000ms / 30 : milliseconds(retry.toInt()));
    QTRY_COMPARE(m_origin->requests.size(), connections.size() + 1);
    const QByteArray lastEventId = vector.value(QLatin1StringView("expect_last_event_id")).toString().toUtf8();
    QCOMPARE(m_origin->requests.last().headers.value("Last-Event-ID"), lastEventId);
    QCOMPARE(m_origin->requests.last().headers.contains("Last-Event-ID"), !lastEventId.isEmpty());
    QCOMPARE(m_recorder.messages, expected); // And nothing more at the end of the stream.
}

QTEST_GUILESS_MAIN(TestSseVectors)
#include "tst_ssevectors.moc"
