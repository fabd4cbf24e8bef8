// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/terminationsignal.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#endif

namespace Pushlab {

#ifdef Q_OS_WIN

namespace {

TerminationSignal *instance = nullptr;

//! Runs in a thread that the system makes for it.
BOOL WINAPI consoleHandler(DWORD control)
{
    if (control != CTRL_C_EVENT && control != CTRL_BREAK_EVENT && control != CTRL_CLOSE_EVENT)
        return FALSE;
    QMetaObject::invokeMethod(instance, &TerminationSignal::received, Qt::QueuedConnection);
    if (control == CTRL_CLOSE_EVENT)
        Sleep(INFINITE); // The process ends when this returns; so the main thread gets the seconds that Windows grants.
    return TRUE;
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent) : QObject(parent)
{
    Q_ASSERT(!instance);
    instance = this;
    SetConsoleCtrlHandler(consoleHandler, TRUE);
}

TerminationSignal::~TerminationSignal()
{
    SetConsoleCtrlHandler(consoleHandler, FALSE);
    instance = nullptr;
}

#else

namespace {

constexpr std::array handled{SIGTERM, SIGINT};
std::array<int, 2> selfPipe{-1, -1};
std::array<struct sigaction, handled.size()> before;

//! Only what POSIX allows in a handler: a write(2), and errno as it was.
void signalHandler(int)
{
    const int error = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(selfPipe[1], &byte, 1);
    errno = error;
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent) : QObject(parent)
{
    Q_ASSERT(selfPipe[0] == -1);
    if (::pipe(selfPipe.data()) != 0)
        qFatal("No pipe for signals: %s", qUtf8Printable(qt_error_string(errno)));
    for (const int end : selfPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(selfPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes;
        [[maybe_unused]] const auto count = ::read(selfPipe[0], bytes.data(), bytes.size());
        Q_EMIT received();
    });

    struct sigaction action {
    };
    action.sa_handler = signalHandler;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < handled.size(); ++i)
        sigaction(handled[i], &action, &before[i]);
}

TerminationSignal::~TerminationSignal()
{
    for (size_t i = 0; i < handled.size(); ++i)
        sigaction(handled[i], &before[i], nullptr);
    delete findChild<QSocketNotifier *>(); // Before its descriptor is closed.
    for (int &end : selfPipe) {
        ::close(end);
        end = -1;
    }
}

#endif

} // namespace Pushlab
