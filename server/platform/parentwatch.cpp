// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parentwatch.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <unistd.h>
#endif

#include <array>

namespace Pushlab {

#ifdef Q_OS_WIN

//! A pipe on Windows can only be waited for by reading it.
ParentWatch::ParentWatch(QObject *parent) : QObject(parent)
{
    m_reader = std::thread([this] {
        std::array<char, 256> bytes;
        DWORD count = 0;
        while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), bytes.data(), DWORD(bytes.size()), &count, nullptr)) {}
        QMetaObject::invokeMethod(this, &ParentWatch::ended, Qt::QueuedConnection);
    });
}

ParentWatch::~ParentWatch()
{
    CancelSynchronousIo(m_reader.native_handle());
    m_reader.join();
}

#else

ParentWatch::ParentWatch(QObject *parent) : QObject(parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 256> bytes;
        if (::read(STDIN_FILENO, bytes.data(), bytes.size()) > 0)
            return;
        notifier->setEnabled(false); // It would stay readable.
        Q_EMIT ended();
    });
}

ParentWatch::~ParentWatch() = default;

#endif

} // namespace Pushlab
