// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/fantarget.h"
#include "wire/expected.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace Pushlab {

//! The servers that a benchmark compares.
enum class BenchServer {
    Pushlab, //!< Ours, event loop.
    Node, //!< Node's http and the `ws` package.
    Nchan, //!< nginx with the nchan module, one worker.
};
inline constexpr std::array allBenchServers{BenchServer::Pushlab, BenchServer::Node, BenchServer::Nchan};

QString benchServerName(BenchServer server); //!< "Pushlab", "Node", "nchan"
//! An error that says what to install. Node finds `ws` as always (NODE_PATH), or where Debian has it; the nchan module
//! is where Debian has it, or where the environment's PUSHLAB_NCHAN_MODULE says.
Expected<void> checkInstalled(BenchServer server);

/*!
 * One of them as a process of its own on a free port, killed with this object.
 *
 * Lives in the main thread; ready() or failed() follows start(), once.
 */
class BenchSubject final : public QObject
{
    Q_OBJECT
public:
    explicit BenchSubject(BenchServer server);
    ~BenchSubject() override;

    void start();
    qint64 pid() const { return m_process.processId(); }
    FanTarget target(Transport transport) const;

Q_SIGNALS:
    void ready();
    void failed(const QString &error);

private:
    void startNode();
    void startNginx();
    void probe();
    void readPort();
    void settle(const QString &error = {});

    const BenchServer m_server;
    QTemporaryDir m_folder;
    QProcess m_process;
    QTimer m_probing;
    QTimer m_patience;
    quint16 m_port = 0;
    bool m_settled = false;
};

} // namespace Pushlab
