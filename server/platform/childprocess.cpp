// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/childprocess.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/types.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Pushlab {

bool signalDaemon(qint64 pid, DaemonSignal signal)
{
#ifdef Q_OS_UNIX
    const int number = signal == DaemonSignal::Reload ? SIGHUP : signal == DaemonSignal::Quit ? SIGQUIT : SIGUSR1;
    return pid > 0 && ::kill(pid_t(pid), number) == 0;
#else
    Q_UNUSED(pid)
    Q_UNUSED(signal)
    return false;
#endif
}

void endWithParent(QProcess &child)
{
#ifdef Q_OS_LINUX
    child.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(child)
#endif
}

} // namespace Pushlab
