// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "report/export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestJsonExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverything()
    {
        QJsonParseError error;
        const QJsonObject json
            = QJsonDocument::fromJson(QJsonDocument(toJson(Synthetic::recording())).toJson(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json[u"recorded"].toString(), u"2026-03-01T12:30:00Z"_s);
        const QJsonArray runs = json[u"runs"].toArray();
        QCOMPARE(runs.size(), 2);
        const QJsonObject run = runs[1].toObject();
        QCOMPARE(run[u"title"].toString(), u"WebSocket"_s);
        QCOMPARE(run[u"tls"], QJsonValue(false));
        QCOMPARE(run[u"loopback"], QJsonValue(true));
        QCOMPARE(run[u"marks"].toArray()[0].toObject()[u"label"].toString(), u"server killed <&\">"_s);
        QCOMPARE(run[u"settings"].toObject()[u"messagesPerSecond"].toInt(), 10);

        const QJsonObject figures = run[u"figures"].toObject();
        QCOMPARE(figures[u"published"].toInt(), 44);
        QCOMPARE(figures[u"recoveries"].toArray()[0].toObject()[u"recoveryMs"].toInt(), 600);
        QCOMPARE(figures[u"transports"].toObject().keys(), QStringList{u"webSocket"_s});
        const QJsonObject socket = figures[u"transports"].toObject()[u"webSocket"].toObject();
        QCOMPARE(socket[u"delivered"].toInt(), 4400);
        QVERIFY(std::abs(socket[u"latency.p99"].toDouble() - 2) < 0.02);
        QVERIFY(std::abs(socket[u"sendLatency.p99"].toDouble() - 1.5) < 0.02);

        const QJsonArray frames = run[u"frames"].toArray();
        QCOMPARE(frames.size(), 60);
        for (int i = 0; i < 60; ++i) {
            const Frame frame = Synthetic::frame(Transport::WebSocket, i);
            for (const FrameField &field : frameFields())
                QCOMPARE(frames[i].toObject()[field.key].toInteger(-99), field.get(frame));
        }
    }

    void whatCannotBeToldIsNull()
    {
        Recording recording = Synthetic::recording();
        recording.runs = {Synthetic::run(Transport::Sse, 4)};
        const QJsonObject run = toJson(recording)[u"runs"].toArray()[0].toObject();
        const QJsonObject sse = run[u"figures"].toObject()[u"transports"].toObject()[u"sse"].toObject();
        QVERIFY(sse.contains(u"latency.p99"_s) && sse[u"latency.p99"].isNull()); // 300 samples
        QVERIFY(sse[u"latency.p95"].isDouble());
        QVERIFY(run[u"frames"].toArray()[1].toObject()[u"sse.latency.ms"].toObject()[u"p99"].isNull());
    }
};

QTEST_APPLESS_MAIN(TestJsonExport)
#include "tst_jsonexport.moc"
