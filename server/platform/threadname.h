// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Pushlab {

//! Names the calling thread for debuggers and process lists; Linux shows 15 bytes of it.
void setCurrentThreadName(const QByteArray &name);

} // namespace Pushlab
