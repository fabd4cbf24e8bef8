// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/serversettings.h"

#include <QProcess>
#include <QTimer>

namespace Pushlab {

/*!
 * The bundled `pushlab-server` as a process of its own, so that its restart, its death and its threads are real.
 *
 * Lives in the main thread. One process at a time.
 */
class ServerProcess final : public QObject
{
    Q_OBJECT
public:
    explicit ServerProcess(QObject *parent = nullptr);
    ~ServerProcess() override; //!< Kills what still runs.

    //! Where the program is looked for: beside this one, unless the environment's PUSHLAB_SERVER names another.
    static QString program();

    //! ready() or failed() follows. Not while it runs.
    void start(const ServerSettings &settings);
    void terminate(); //!< SIGTERM, and SIGKILL when it has not ended within five seconds; ended() follows.
    void kill(); //!< SIGKILL; ended() follows.

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    bool isReady() const { return m_port != 0; }
    quint16 port() const { return m_port; } //!< 0 until ready.
    quint16 managementPort() const { return m_managementPort; }
    qint64 pid() const { return m_process.processId(); }
    const QByteArray &token() const { return m_token; }

Q_SIGNALS:
    void ready();
    void failed(const QString &text); //!< It never became ready: why, and what to do.
    void ended(); //!< After it had been ready, or because it was told to.
    void printed(const QString &line); //!< On its standard error.

private:
    void readOutput();
    void readErrors();
    void finished();
    void fail(const QString &text);

    QProcess m_process;
    QTimer m_patience; //!< For the ready line after a start, for the end after terminate().
    QByteArray m_token;
    QString m_lastError;
    quint16 m_port = 0;
    quint16 m_managementPort = 0;
    bool m_failed = false;
    bool m_stopping = false;
};

} // namespace Pushlab
