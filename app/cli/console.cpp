// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include <QTextStream>

#include <cstdio>

namespace Pushlab {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

int usageError(const QString &text)
{
    err() << "pushlab-cli: " << text << Qt::endl;
    return WrongUsage;
}

} // namespace Pushlab
