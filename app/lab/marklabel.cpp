// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/marklabel.h"

#include "lab/runfigures.h"
#include "wire/duration.h"

#include <QCoreApplication>

namespace Pushlab::MarkLabel {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("MarkLabel", text); }

} // namespace

QString stopped(std::optional<std::chrono::milliseconds> downFor)
{
    return downFor ? translated(QT_TRANSLATE_NOOP("MarkLabel", "server stopped for %1")).arg(formatDuration(*downFor))
                   : translated(QT_TRANSLATE_NOOP("MarkLabel", "server stopped"));
}

QString killed(std::optional<std::chrono::milliseconds> downFor)
{
    return downFor
        ? translated(QT_TRANSLATE_NOOP("MarkLabel", "server killed, down for %1")).arg(formatDuration(*downFor))
        : translated(QT_TRANSLATE_NOOP("MarkLabel", "server killed"));
}

QString frozen(std::chrono::milliseconds time)
{
    return translated(QT_TRANSLATE_NOOP("MarkLabel", "server frozen for %1")).arg(formatDuration(time));
}

QString mishap(Transport transport, Mishap mishap)
{
    const char *label = QT_TRANSLATE_NOOP("MarkLabel", "%1 clients are well again");
    if (mishap == Mishap::Unplugged)
        label = QT_TRANSLATE_NOOP("MarkLabel", "%1 clients unplugged");
    else if (mishap == Mishap::NotReading)
        label = QT_TRANSLATE_NOOP("MarkLabel", "%1 clients stop reading");
    else if (mishap == Mishap::Suspended)
        label = QT_TRANSLATE_NOOP("MarkLabel", "%1 clients suspended");
    return translated(label).arg(transportName(transport));
}

} // namespace Pushlab::MarkLabel
