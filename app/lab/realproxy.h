// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "wire/expected.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <vector>

namespace Pushlab {

/*!
 * An installed nginx or HAProxy on loopback, with a configuration made from ProxySettings. Needs no root; all its
 * files are in a temporary folder, which goes with it.
 *
 * New settings hold for new connections: both products let the open ones end under the settings they began with.
 * Made, used and destroyed in one thread.
 */
class RealProxy final : public QObject
{
    Q_OBJECT
public:
    enum class Product { Nginx, Haproxy };

    //! The installed program, on the PATH or where Debian puts it, unless the environment's PUSHLAB_NGINX or
    //! PUSHLAB_HAPROXY names another; empty when there is none.
    static QString program(Product product);
    static QString name(Product product); //!< As its people write it: "HAProxy".
    static Expected<void> checkInstalled(Product product); //!< Or a sentence that says what to install.

    explicit RealProxy(Product product, QObject *parent = nullptr);
    ~RealProxy() override; //!< As stop(), and waits for the end.

    //! Before \a servers ("host:port"), on a free port; on the same one each time. ready() or failed() follows.
    void start(const ProxySettings &settings, const QStringList &servers);
    //! Loads new settings. ready() follows when every new connection meets them, or failed(): then the old ones hold.
    void applySettings(const ProxySettings &settings);
    //! No new connections; ended() follows when the last one has ended.
    void stopGracefully();
    void stop(); //!< SIGTERM: both products close every connection at once. ended() follows.

    bool isRunning() const { return !m_processes.empty(); }
    quint16 port() const { return m_port; } //!< 0 until start().
    qint64 pid() const { return isRunning() ? m_processes.back()->processId() : 0; } //!< Of nginx: the master's.

Q_SIGNALS:
    void ready();
    void failed(const QString &text); //!< Why, and what to do.
    void ended();
    void printed(const QString &line); //!< On its standard error.

private:
    void launch(const QStringList &extraArguments);
    void probe();
    void readErrors(QProcess &process);
    void finished(QProcess *process);
    bool writeConfiguration(const ProxySettings &settings);
    void becomeReady();
    void fail(const QString &text);

    const Product m_product;
    QTemporaryDir m_folder;
    QStringList m_servers;
    //! The last one is current; HAProxy leaves earlier ones behind for the connections that they still have.
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QTimer m_probing; //!< Until it accepts.
    QTimer m_patience; //!< For ready().
    QString m_lastError;
    quint16 m_port = 0;
    bool m_reloading = false;
    bool m_stopping = false;
};

} // namespace Pushlab
