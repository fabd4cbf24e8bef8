// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/realproxy.h"

#include "lab/haproxyconfiguration.h"
#include "lab/nginxconfiguration.h"
#include "platform/childprocess.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto probeInterval = 10ms;
constexpr auto startPatience = 10s;

//! One that nobody listens on now. Somebody else may take it before the product does, which then says so.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

QString RealProxy::program(Product product)
{
    const bool nginx = product == Product::Nginx;
    if (const char *other = nginx ? "PUSHLAB_NGINX" : "PUSHLAB_HAPROXY"; qEnvironmentVariableIsSet(other))
        return QStandardPaths::findExecutable(qEnvironmentVariable(other));
    const QString name = nginx ? QStringLiteral("nginx") : QStringLiteral("haproxy");
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        return found;
    // Debian keeps them where only root's PATH looks.
    return QStandardPaths::findExecutable(
        name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/sbin")});
}

QString RealProxy::name(Product product) { return product == Product::Nginx ? tr("nginx") : tr("HAProxy"); }

Expected<void> RealProxy::checkInstalled(Product product)
{
    if (!program(product).isEmpty())
        return {};
    const QString package = product == Product::Nginx ? QStringLiteral("nginx") : QStringLiteral("haproxy");
    return failure(tr("%1 is not installed. Install the package \"%2\".").arg(name(product), package));
}

RealProxy::RealProxy(Product product, QObject *parent) : QObject(parent), m_product(product)
{
    m_probing.setInterval(probeInterval);
    connect(&m_probing, &QTimer::timeout, this, &RealProxy::probe);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(tr("%1 did not accept connections within %2 s.").arg(name(m_product)).arg(startPatience / 1s));
    });
}

RealProxy::~RealProxy()
{
    for (const auto &process : m_processes) {
        process->disconnect(this);
        process->terminate();
    }
    for (const auto &process : m_processes) {
        if (!process->waitForFinished(2000)) {
            process->kill();
            process->waitForFinished(1000);
        }
    }
}

void RealProxy::start(const ProxySettings &settings, const QStringList &servers)
{
    Q_ASSERT(!isRunning());
    m_servers = servers;
    if (m_port == 0)
        m_port = freePort();
    m_reloading = m_stopping = false;
    m_lastError.clear();
    if (const auto installed = checkInstalled(m_product); !installed)
        return fail(installed.error());
    if (writeConfiguration(settings))
        launch({});
}

void RealProxy::applySettings(const ProxySettings &settings)
{
    Q_ASSERT(isRunning());
    if (!writeConfiguration(settings))
        return;
    m_reloading = true;
    m_lastError.clear();
    const qint64 pid = m_processes.back()->processId();
    if (m_product == Product::Haproxy) {
        launch({QStringLiteral("-sf"), QString::number(pid)}); // The new one takes over the port from the old one.
    } else if (signalDaemon(pid, DaemonSignal::Reload)) {
        m_patience.start(startPatience);
    } else {
        fail(tr("%1 could not be told to reload.").arg(name(m_product)));
    }
}

void RealProxy::stopGracefully()
{
    m_stopping = true;
    const DaemonSignal signal = m_product == Product::Nginx ? DaemonSignal::Quit : DaemonSignal::User1;
    for (const auto &process : m_processes) {
        if (!signalDaemon(process->processId(), signal))
            process->terminate();
    }
}

void RealProxy::stop()
{
    m_stopping = true;
    for (const auto &process : m_processes)
        process->terminate();
}

//! False, and failed() is on its way, when the settings cannot be expressed.
bool RealProxy::writeConfiguration(const ProxySettings &settings)
{
    const bool nginx = m_product == Product::Nginx;
    const auto text
        = nginx ? nginxConfiguration(settings, m_port, m_servers) : haproxyConfiguration(settings, m_port, m_servers);
    if (!text) {
        fail(text.error());
        return false;
    }
    QFile file(m_folder.filePath(nginx ? QStringLiteral("nginx.conf") : QStringLiteral("haproxy.cfg")));
    const QByteArray bytes = text->toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    fail(tr("%1 could not be written: %2.").arg(file.fileName(), file.errorString()));
    return false;
}

void RealProxy::launch(const QStringList &extraArguments)
{
    const QStringList arguments = m_product == Product::Nginx
        ? QStringList{QStringLiteral("-e"), QStringLiteral("stderr"), QStringLiteral("-p"),
                      m_folder.path(),      QStringLiteral("-c"),     m_folder.filePath(QStringLiteral("nginx.conf"))}
        : QStringList{QStringLiteral("-db"), QStringLiteral("-f"), m_folder.filePath(QStringLiteral("haproxy.cfg"))};
    auto *process = m_processes.emplace_back(std::make_unique<QProcess>()).get();
    endWithParent(*process);
    process->setStandardOutputFile(QProcess::nullDevice());
    connect(process, &QProcess::readyReadStandardError, this, [this, process] { readErrors(*process); });
    connect(process, &QProcess::finished, this, [this, process] { finished(process); });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished(process);
    });
    process->start(program(m_product), arguments + extraArguments);
    m_patience.start(startPatience);
    if (!m_reloading)
        m_probing.start();
}

//! It accepts as soon as a connection succeeds; that one is closed again without a word.
void RealProxy::probe()
{
    if (findChild<QTcpSocket *>())
        return; // the last one is still trying
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, &RealProxy::becomeReady);
    connect(socket, &QTcpSocket::stateChanged, socket, [socket](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    });
    connect(socket, &QTcpSocket::connected, socket, &QTcpSocket::abort);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void RealProxy::readErrors(QProcess &process)
{
    process.setReadChannel(QProcess::StandardError);
    while (process.canReadLine()) {
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        const bool alarm = line.contains(QLatin1StringView("[emerg]")) || line.startsWith(QLatin1StringView("[ALERT]"));
        if (alarm)
            m_lastError = line;
        Q_EMIT printed(line);
        if (!m_reloading)
            continue;
        // What the one says that stops listening: from then on new connections meet the new settings.
        if (m_product == Product::Nginx && line.endsWith(QLatin1StringView("gracefully shutting down")))
            becomeReady();
        else if (m_product == Product::Haproxy && line.contains(QLatin1StringView("Proxy clients stopped")))
            becomeReady();
        else if (m_product == Product::Nginx && alarm)
            fail(line);
    }
}

void RealProxy::finished(QProcess *process)
{
    readErrors(*process);
    const auto found = std::find_if(m_processes.begin(), m_processes.end(),
                                    [process](const auto &owned) { return owned.get() == process; });
    const auto newer = m_processes.end() - found - 1;
    found->release()->deleteLater(); // It is inside one of its own signals.
    m_processes.erase(found);
    process->disconnect(this);

    if (newer == 0 && m_patience.isActive() && !m_stopping)
        fail(m_lastError.isEmpty() ? tr("%1 ended before it accepted connections.").arg(name(m_product)) : m_lastError);
    else if (m_processes.empty() || (newer == 0 && !m_stopping)) // older ones accept nobody
        Q_EMIT ended();
    else if (m_reloading && newer == 1)
        becomeReady(); // The one that was to be relieved had no connections and is gone.
}

void RealProxy::becomeReady()
{
    m_probing.stop();
    m_patience.stop();
    m_reloading = false;
    Q_EMIT ready();
}

void RealProxy::fail(const QString &text)
{
    m_probing.stop();
    m_patience.stop();
    m_reloading = false;
    // Queued, as every other outcome is.
    QMetaObject::invokeMethod(
        this, [this, text] { Q_EMIT failed(text); }, Qt::QueuedConnection);
}

} // namespace Pushlab
