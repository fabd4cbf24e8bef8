// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/serverprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto startPatience = 10s;
constexpr auto stopPatience = 5s;

QByteArray newToken()
{
    // The token guards the management port, so it comes from the system, not from the run's seed.
    QByteArray bytes(24, Qt::Uninitialized);
    auto *system = QRandomGenerator::system();
    for (char &byte : bytes)
        byte = char(system->bounded(256));
    return bytes.toHex();
}

} // namespace

ServerProcess::ServerProcess(QObject *parent) : QObject(parent), m_token(newToken())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!isReady() && !m_stopping)
            fail(tr("%1 did not say within %2 s that it is ready. Look at its messages, then try again.")
                     .arg(program())
                     .arg(startPatience / 1s));
        m_process.kill();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServerProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ServerProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, &ServerProcess::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("%1 could not be started: %2.").arg(program(), m_process.errorString()));
    });
}

ServerProcess::~ServerProcess()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

QString ServerProcess::program()
{
    if (const QString other = qEnvironmentVariable("PUSHLAB_SERVER"); !other.isEmpty())
        return other;
    const QString name = QStringLiteral("pushlab-server");
    const QString here = QCoreApplication::applicationDirPath();
    const QString found = QStandardPaths::findExecutable(name, {here}); // with .exe where programs have it
    return found.isEmpty() ? QDir(here).filePath(name) : found;
}

void ServerProcess::start(const ServerSettings &settings)
{
    Q_ASSERT(!isRunning());
    m_port = m_managementPort = 0;
    m_failed = m_stopping = false;
    m_lastError.clear();
    if (!QFileInfo::exists(program())) {
        // Queued, as every other outcome of start() is.
        QMetaObject::invokeMethod(
            this, [this] { fail(tr("%1 is missing. Build or install it beside this program.").arg(program())); },
            Qt::QueuedConnection);
        return;
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PUSHLAB_TOKEN"), QString::fromLatin1(m_token));
    // The pipe that QProcess holds on its standard input ends with us, even when we are killed; then so does the
    // server.
    environment.insert(QStringLiteral("PUSHLAB_PARENT_ON_STDIN"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
    m_process.start(program(), settings.toArguments());
    m_patience.start(startPatience);
}

void ServerProcess::terminate()
{
    if (!isRunning())
        return;
    m_stopping = true;
    m_process.terminate();
    m_patience.start(stopPatience);
}

void ServerProcess::kill()
{
    m_stopping = true;
    m_process.kill();
}

void ServerProcess::readOutput()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (isReady() || !line.contains(QLatin1StringView("port")))
            continue;
        m_port = quint16(line.value(QLatin1StringView("port")).toInt());
        m_managementPort = quint16(line.value(QLatin1StringView("managementPort")).toInt());
        m_patience.stop();
        Q_EMIT ready();
    }
}

void ServerProcess::readErrors()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine()) {
        m_lastError = QString::fromUtf8(m_process.readLine()).trimmed();
        Q_EMIT printed(m_lastError);
    }
    m_process.setReadChannel(QProcess::StandardOutput);
}

void ServerProcess::finished()
{
    m_patience.stop();
    readErrors();
    const bool expected = isReady() || m_stopping;
    m_port = m_managementPort = 0;
    if (expected)
        Q_EMIT ended();
    else
        fail(m_lastError.isEmpty() ? tr("%1 ended before it was ready.").arg(program()) : m_lastError);
}

void ServerProcess::fail(const QString &text)
{
    m_patience.stop();
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(text);
}

} // namespace Pushlab
