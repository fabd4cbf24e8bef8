// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

namespace {

//! Subscribes with the browser's own EventSource and WebSocket and reports what its JavaScript saw.
constexpr char page[] = R"(<!doctype html><meta charset="utf-8"><title>Pushlab</title><script>
const port = new URLSearchParams(location.search).get('port');
const seen = {sse: [], ws: []};
let socketOpen = false, sourceOpen = false, reported = {};
const report = what => { if (!reported[what]) { reported[what] = true; fetch('/' + what, {method: 'POST', body: JSON.stringify(seen)}); } };
const ready = () => { if (socketOpen && sourceOpen) report('ready'); };
const look = () => { if (seen.sse.length >= 2 && seen.ws.length >= 3) report('result'); };
const source = new EventSource(`http://127.0.0.1:${port}/events`);
source.onopen = () => { sourceOpen = true; ready(); };
source.onmessage = e => { seen.sse.push([e.data, e.lastEventId]); look(); };
source.addEventListener('news', e => { seen.sse.push([e.data, e.lastEventId]); look(); });
const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`);
socket.onmessage = e => { seen.ws.push(JSON.parse(e.data)); socketOpen = true; ready(); look(); };
</script>)";

//! Serves the page and takes its reports.
class PageServer : public QTcpServer
{
public:
    PageServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QHash<QByteArray, QByteArray> reports; //!< Path → body.

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->peek(socket->bytesAvailable());
        const auto parsed = parseRequestHead(bytes);
        const auto *request = std::get_if<HttpParsed<HttpRequestHead>>(&parsed);
        if (!request || bytes.size() < request->size + request->body.length)
            return;
        socket->readAll();
        if (request->head.method == "POST")
            reports[request->head.path()] = bytes.mid(request->size);
        const bool isPage = request->head.path() == "/";
        socket->write(httpResponse(isPage ? 200 : 204, isPage ? QByteArray(page) : QByteArray(), "text/html"));
    }
};

} // namespace

//! Not our own clients: curl and a real browser.
class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curl()
    {
        const QString program = QStandardPaths::findExecutable(u"curl"_s);
        if (program.isEmpty())
            QSKIP("curl is not installed");
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        QProcess curl;
        curl.start(program, {u"-sN"_s, u"-i"_s, u"http://127.0.0.1:%1/events?lastEventId=0"_s.arg(server.port)});
        QByteArray output;
        const auto read = [&] { return output += curl.readAllStandardOutput(); };
        QTRY_VERIFY(read().contains("retry: 3000"));
        QCOMPARE(request(server.port, "POST", "/push", "hello\nworld").status, 200);
        QTRY_VERIFY(read().contains("\n\n"));
        QTRY_VERIFY(read().contains("id: 1\nevent: message\ndata: hello\ndata: world\n\n")
                    || output.contains("id: 1\ndata: hello\ndata: world\n\n"));
        QVERIFY2(output.toLower().contains("content-type: text/event-stream"), output.constData());
        curl.kill();
        curl.waitForFinished();
    }

    void chromium()
    {
        QString browser;
        for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
            if (browser.isEmpty())
                browser = QStandardPaths::findExecutable(name);
        }
        if (browser.isEmpty())
            QSKIP("Chromium is not installed");
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        PageServer pages;
        QTemporaryDir profile;
        QProcess chromium;
        chromium.setProcessChannelMode(QProcess::MergedChannels);
        chromium.start(browser,
                       {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s,
                        u"--no-first-run"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s,
                        u"--disable-sync"_s, u"--disable-dev-shm-usage"_s, u"--user-data-dir="_s + profile.path(),
                        u"--remote-debugging-port=0"_s,
                        u"http://127.0.0.1:%1/?port=%2"_s.arg(pages.serverPort()).arg(server.port)});
        QTRY_VERIFY_WITH_TIMEOUT(pages.reports.contains("/ready"), 60'000);
        QCOMPARE(request(server.port, "POST", "/push", "grüße").status, 200);
        QCOMPARE(request(server.port, "POST", "/push?event=news", "two").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(pages.reports.contains("/result"), 20'000);

        const QJsonObject seen = QJsonDocument::fromJson(pages.reports.value("/result")).object();
        QCOMPARE(seen.value(u"sse").toVariant(),
                 (QVariantList{QVariantList{u"grüße"_s, u"1"_s}, QVariantList{u"two"_s, u"2"_s}}));
        const QVariantList messages = seen.value(u"ws").toVariant().toList();
        QCOMPARE(messages[0].toMap().value(u"type"_s).toString(), u"welcome"_s);
        QCOMPARE(messages[1].toMap().value(u"data"_s).toString(), u"grüße"_s);
        QCOMPARE(messages[2].toMap().value(u"event"_s).toString(), u"news"_s);
        chromium.terminate();
        if (!chromium.waitForFinished(10'000))
            chromium.kill();
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
