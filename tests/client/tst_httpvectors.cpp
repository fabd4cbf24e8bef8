// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an EventSource does after each kind of answer, as Chromium was seen to do it (data/sse-http-vectors.json).

#include "recorder.h"
#include "toyorigin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pushlab;

class TestHttpVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
};

namespace {

QByteArray answerOf(const QJsonObject &answer, const QByteArray &target)
{
    const QByteArray body = answer.value(QLatin1StringView("body")).toString().toUtf8();
    QByteArray fields;
    const QJsonObject headers = answer.value(QLatin1StringView("headers")).toObject();
    for (auto field = headers.begin(); field != headers.end(); ++field) {
        const QByteArray value = field.value().toString().toUtf8();
        fields += field.key().toUtf8() + ": " + (value == "SELF" ? target : value) + "\r\n";
    }
    fields += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return headOf(answer.value(QLatin1StringView("status")).toInt(), fields) + body;
}

} // namespace

void TestHttpVectors::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");

    QFile file(QStringLiteral(PUSHLAB_TEST_DATA "/sse-http-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases
        = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1StringView("cases")).toArray();
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

    ToyOrigin origin([&vector](const HttpRequestHead &request, QTcpSocket &socket) {
        const QLatin1StringView which(request.path() == "/first" ? "first" : "then");
        socket.write(answerOf(vector.value(which).toObject(), "/then"));
    });
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
