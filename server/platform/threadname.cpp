// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/threadname.h"

#include <QString>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <pthread.h>
#endif

namespace Pushlab {

void setCurrentThreadName(const QByteArray &name)
{
#if defined(Q_OS_WIN)
    SetThreadDescription(GetCurrentThread(), reinterpret_cast<const wchar_t *>(QString::fromUtf8(name).utf16()));
#elif defined(Q_OS_DARWIN)
    pthread_setname_np(name.constData());
#elif defined(Q_OS_LINUX)
    pthread_setname_np(pthread_self(), name.left(15).constData());
#else
    Q_UNUSED(name);
#endif
}

} // namespace Pushlab
