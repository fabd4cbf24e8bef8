// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/descriptorlimit.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <climits>

#include <sys/resource.h>
#endif

namespace Pushlab {

int raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return -1;
    rlimit raised = limit;
    raised.rlim_cur = limit.rlim_max;
#ifdef Q_OS_DARWIN
    raised.rlim_cur
        = std::min<rlim_t>(limit.rlim_max, OPEN_MAX); // The kernel refuses more, whatever the hard limit says.
#endif
    if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
        limit = raised;
    return limit.rlim_cur == RLIM_INFINITY ? -1 : int(std::min<rlim_t>(limit.rlim_cur, INT_MAX));
#else
    return -1;
#endif
}

} // namespace Pushlab
