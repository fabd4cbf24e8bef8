// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an EventSource does after each kind of answer, as Chromium was seen to do it (data/sse-http-vectors.json).

#include "recorder.h"
#include "toyorigin.h"
#include "vectors.h"

#include <QTest>

using namespace Pushlab;

class TestHttpVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
};

void TestHttpVectors::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");

    const QJsonArray cases = vectorsOf(QStringLiteral(PUSHLAB_TEST_DATA "/sse-http-vectors.json"));
    QCOMPARE(cases.size(), 23);
    for (const QJsonValue &value : cases)
        QTest::newRow(qPrintable(value[QLatin1StringView("name")].toString())) << value.toObject();
}

void TestHttpVectors::vectors()
{
    QFETCH(const QJsonObject, vector);
    const QJsonObject expect = vector.value(QLatin1StringView("expect")).toObject();
    const bool opened = expect.value(QLatin1StringView("opened")).toBool();
    const bool reconnects = expect.value(QLatin1StringView("reconnects")).toBool();

    ToyOrigin origin(
        [&vector](const HttpRequestHead &request, QTcpSocket &socket) { socket.write(vectorAnswer(vector, request)); });
    ClientSettings settings;
    settings.url = origin.url(QStringLiteral("/first"));
    settings.speed = 30;
    Recorder recorder;
    const auto client = createClient(0, settings, recorder);
    client->open();

    if (reconnects) {
        QTRY_VERIFY(recorder.count(ClientState::Waiting) > 0);
        const qsizetype before = origin.requests.size();
        QVERIFY(before >= vector.value(QLatin1StringView("min_requests")).toInt(1));
        QTRY_VERIFY(origin.requests.size() > before);
        QCOMPARE(origin.requests[before].path(), QByteArray("/first"));
        QCOMPARE(recorder.count(ClientState::GivenUp), 0);
    } else {
        QTRY_COMPARE(client->state(), ClientState::GivenUp);
        QVERIFY(!recorder.last(ClientState::GivenUp).reason.isEmpty());
    }
    QCOMPARE(recorder.count(ClientState::Open) > 0, opened);
    QCOMPARE(!recorder.messages.isEmpty(), opened);
}

QTEST_GUILESS_MAIN(TestHttpVectors)
#include "tst_httpvectors.moc"
