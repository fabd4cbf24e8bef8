// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/benchsubject.h"

#include "lab/realproxy.h"
#include "lab/serverprocess.h"
#include "platform/childprocess.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto startPatience = 15s;
constexpr auto probeInterval = 20ms;

QString nchanModule()
{
    return qEnvironmentVariable("PUSHLAB_NCHAN_MODULE", QStringLiteral("/usr/lib/nginx/modules/ngx_nchan_module.so"));
}

//! Where Debian keeps what its packages install for Node, besides wherever the user says.
QProcessEnvironment nodeEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString name = QStringLiteral("NODE_PATH");
    const QString own = environment.value(name);
    environment.insert(name, (own.isEmpty() ? QString() : own + u':') + QStringLiteral("/usr/share/nodejs"));
    return environment;
}

bool hasWsPackage(const QString &node)
{
    QProcess process;
    process.setProcessEnvironment(nodeEnvironment());
    process.start(node, {QStringLiteral("-e"), QStringLiteral("require('ws')")});
    return process.waitForFinished() && process.exitCode() == 0;
}

//! One process that does everything, as the others are.
QByteArray nginxConfiguration(const QByteArray &folder, quint16 port)
{
    const QByteArray subscriber = " nchan_channel_id bench; nchan_subscriber_first_message newest; }\n";
    return "load_module " + nchanModule().toUtf8() + ";\n"
        + "daemon off;\nworker_processes 1;\nmaster_process off;\nerror_log stderr error;\npid " + folder
        + "/nginx.pid;\nevents { worker_connections 32768; }\nhttp {\naccess_log off;\nclient_body_temp_path " + folder
        + "/body;\nproxy_temp_path " + folder + "/proxy;\nfastcgi_temp_path " + folder + "/fastcgi;\nuwsgi_temp_path "
        + folder + "/uwsgi;\nscgi_temp_path " + folder
        + "/scgi;\nnchan_shared_memory_size 128M;\nkeepalive_requests 1000000000;\nserver {\nlisten 127.0.0.1:"
        + QByteArray::number(port)
        + " backlog=4096;\nlocation = /push { nchan_publisher; nchan_channel_id bench; nchan_message_buffer_length "
          "100; }\n"
        + "location = /events { nchan_subscriber eventsource;" + subscriber
        + "location = /ws { nchan_subscriber websocket;" + subscriber + "location = /poll { nchan_subscriber longpoll;"
        + subscriber + "}\n}\n";
}

} // namespace

QString benchServerName(BenchServer server)
{
    switch (server) {
    case BenchServer::Pushlab:
        return QStringLiteral("Pushlab");
    case BenchServer::Node:
        return QStringLiteral("Node");
    case BenchServer::Nchan:
        break;
    }
    return QStringLiteral("nchan");
}

Expected<void> checkInstalled(BenchServer server)
{
    if (server == BenchServer::Node) {
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (node.isEmpty() || !hasWsPackage(node))
            return failure(
                QStringLiteral("Node with the ws package is not installed: apt install nodejs node-ws, or npm "
                               "install ws and NODE_PATH"));
    }
    if (server == BenchServer::Nchan) {
        if (RealProxy::program(RealProxy::Product::Nginx).isEmpty() || !QFile::exists(nchanModule()))
            return failure(QStringLiteral("nginx with nchan is not installed: apt install nginx libnginx-mod-nchan"));
    }
    return {};
}

BenchSubject::BenchSubject(BenchServer server) : m_server(server)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    endWithParent(m_process);
    m_patience.setSingleShot(true);
    m_probing.setInterval(probeInterval);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(QStringLiteral("it did not start in time")); });
    connect(&m_probing, &QTimer::timeout, this, &BenchSubject::probe);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &BenchSubject::readPort);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { settle(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] { settle(QStringLiteral("it ended at once")); });
}

BenchSubject::~BenchSubject()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void BenchSubject::start()
{
    m_patience.start(startPatience);
    switch (m_server) {
    case BenchServer::Pushlab:
        m_process.start(ServerProcess::program(), QStringList());
        break;
    case BenchServer::Node:
        startNode();
        break;
    case BenchServer::Nchan:
        startNginx();
        break;
    }
}

void BenchSubject::startNode()
{
    m_process.setProcessEnvironment(nodeEnvironment());
    const QString script = m_folder.filePath(QStringLiteral("nodeserver.js"));
    QFile::copy(QStringLiteral(":/bench/nodeserver.js"), script);
    m_process.start(QStandardPaths::findExecutable(QStringLiteral("node")), {script});
}

void BenchSubject::startNginx()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    free.close();
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return settle(file.errorString());
    file.write(nginxConfiguration(m_folder.path().toUtf8(), m_port));
    file.close();
    m_process.start(RealProxy::program(RealProxy::Product::Nginx),
                    {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), file.fileName()});
    m_probing.start();
}

//! nginx does not say when it listens.
void BenchSubject::probe()
{
    auto *socket = new QTcpSocket(&m_probing);
    connect(socket, &QTcpSocket::connected, this, [this] { settle(); });
    connect(socket, &QTcpSocket::stateChanged, socket, [socket](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void BenchSubject::readPort()
{
    if (!m_process.canReadLine() || m_port != 0)
        return;
    m_port = quint16(QJsonDocument::fromJson(m_process.readLine()).object().value(QLatin1StringView("port")).toInt());
    settle(m_port == 0 ? QStringLiteral("it did not tell its port") : QString());
}

void BenchSubject::settle(const QString &error)
{
    if (std::exchange(m_settled, true))
        return;
    m_patience.stop();
    m_probing.stop();
    if (error.isEmpty())
        Q_EMIT ready();
    else
        Q_EMIT failed(benchServerName(m_server) + QStringLiteral(": ") + error);
}

FanTarget BenchSubject::target(Transport transport) const
{
    static constexpr std::array paths{"/poll", "/events", "/ws"};
    return {transport, m_port, QByteArray(paths[size_t(transport)]), QByteArrayLiteral("/push")};
}

} // namespace Pushlab
