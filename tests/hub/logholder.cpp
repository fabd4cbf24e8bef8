// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// logholder FILE COUNT: commits COUNT events in turns of ten, appends one more without a commit, says so and waits.

#include "hub/sqlitelog.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Pushlab;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto log = SqliteLog::open(arguments[1], 10'000);
    if (!log) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(log.error()));
        return 1;
    }
    for (int i = 1; i <= arguments[2].toInt(); ++i) {
        (*log)->append({0, "message", "event " + QByteArray::number(i)}, "key " + QByteArray::number(i));
        if (i % 10 == 0 && !(*log)->commit())
            return 1;
    }
    if (!(*log)->commit())
        return 1;
    (*log)->append({0, "message", "never committed"}, "lost key");
    std::puts("committed");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
