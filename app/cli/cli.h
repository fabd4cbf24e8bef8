// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QTextStream;

namespace Pushlab {

//! Exit codes of pushlab-cli (interfaces.md): usage errors are told in one line on standard error.
enum ExitCode { Success = 0, NotWhole = 1, WrongUsage = 2 };

//! One command of `pushlab-cli`; \a arguments are what followed its name. Returns the exit code.
using Command = int (*)(const QStringList &arguments);

int benchCommand(const QStringList &arguments);
int capacityCommand(const QStringList &arguments);
int checkCommand(const QStringList &arguments);
int chooseCommand(const QStringList &arguments);
int claimsCommand(const QStringList &arguments);
int compareCommand(const QStringList &arguments);
int interviewCommand(const QStringList &arguments);
int labCommand(const QStringList &arguments);
int learnCommand(const QStringList &arguments);
int listCommand(const QStringList &arguments);
int listenCommand(const QStringList &arguments);
int loadCommand(const QStringList &arguments);
int proxyCommand(const QStringList &arguments);
int reportCommand(const QStringList &arguments);
int runCommand(const QStringList &arguments);
int triageCommand(const QStringList &arguments);

//! Tells a usage error in one line and returns WrongUsage.
int usageError(const QString &text);

QTextStream &out(); //!< Standard output.
QTextStream &err(); //!< Standard error.

} // namespace Pushlab
