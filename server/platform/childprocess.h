// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QProcess;

namespace Pushlab {

//! What a daemon is asked for by a signal, besides the SIGTERM and SIGKILL that QProcess knows.
enum class DaemonSignal {
    Reload, //!< SIGHUP
    Quit, //!< SIGQUIT
    User1, //!< SIGUSR1
};

//! False where the system has no such signals, or the process is gone.
bool signalDaemon(qint64 pid, DaemonSignal signal);

//! Before its start: the child gets a SIGTERM when the thread that starts it ends, however that comes about. Linux
//! only; elsewhere a child outlives a parent that was killed.
void endWithParent(QProcess &child);

} // namespace Pushlab
