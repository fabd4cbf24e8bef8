// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Pushlab {

/*!
 * The folder whose rules hold for a source file: "wire" for server/wire/x.h, "backend" for server/x.cpp, "program" for
 * app/x.cpp, empty for a path outside server/ and app/.
 */
QString placeOf(const QString &path);

/*!
 * What a C++ source file under server/ or app/ does against the rules, each as "path:line: what".
 *
 * The rules: who may include whom (the table in the source file); POSIX headers and calls, and questions for the
 * operating system, only in server/platform; Qt's version asked for only where the versions differ; the SPDX pair at the top.
 */
QStringList sourceViolations(const QString &path, const QString &text);

//! Only the SPDX pair, for files of other kinds (QML, CMake) and other folders.
QStringList spdxViolations(const QString &path, const QString &text);

} // namespace Pushlab
