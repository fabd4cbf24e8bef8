// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "lab/httprequester.h"

#include <QDir>
#include <QJsonDocument>

namespace Pushlab::Test {

using namespace std::chrono_literals;

void useBuiltPrograms() { qputenv("PUSHLAB_SERVER", program(QStringLiteral("pushlab-server")).toUtf8()); }

QString program(const QString &name) { return QDir(QStringLiteral(PUSHLAB_BIN_DIR)).filePath(name); }

Server::Server(const QStringList &arguments)
{
    process.start(program(QStringLiteral("pushlab-server")), arguments);
    while (process.state() != QProcess::NotRunning && !process.canReadLine() && process.waitForReadyRead(10'000)) {}
    const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
    port = quint16(ready.value(QLatin1StringView("port")).toInt());
    managementPort = quint16(ready.value(QLatin1StringView("managementPort")).toInt());
    token = ready.value(QLatin1StringView("token")).toString().toUtf8();
}

Server::~Server()
{
    process.kill();
    process.waitForFinished();
}

Answer request(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body,
               const HttpHeaders &headers)
{
    HttpRequester requester(QHostAddress(QHostAddress::LocalHost), port);
    std::optional<Answer> answer;
    requester.send({method, target, 1, headers}, body, 20s, [&answer](const Expected<HttpReply> &reply) {
        answer = reply ? Answer{reply->head.status, reply->head.headers, reply->body} : Answer{};
    });
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer, 25'000); }();
    return answer.value_or(Answer{});
}

bool startAndWait(LabSession &session, const LabSettings &settings)
{
    session.setSettings(settings);
    session.start();
    return QTest::qWaitFor([&session] { return session.state() == LabSession::State::Running; }, 15'000);
}

} // namespace Pushlab::Test
