// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"

#include <QStringList>

namespace Pushlab {

//! The arguments with which `pushlab-cli` runs such a lab, beginning with the command. They say all of \a setup.
QStringList labArguments(const LabSetup &setup);

//! As typed in a POSIX shell: "pushlab-cli lab --speed 10 --setup '{…}'".
QString shellCommand(const QStringList &arguments);

//! Reads what follows --setup. The error says what is wrong, and where.
Expected<LabSetup> readSetupText(const QByteArray &json);

} // namespace Pushlab
