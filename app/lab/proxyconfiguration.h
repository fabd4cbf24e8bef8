// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "wire/expected.h"

#include <QString>
#include <QStringList>

namespace Pushlab {

//! A time limit as nginx and HAProxy both read it: "60s", "1500ms". Divided by \a speed, never 0 (which would mean no
//! limit); an empty one is "24d", the longest that both take.
QString configuredTime(std::optional<ProxySettings::Duration> limit, int speed);

//! \a lines, each with its line end, moved in by so many steps of four spaces.
QString indented(const QStringList &lines, int steps);

//! \a text; or, when there are settings that the product has nothing for, a sentence that names them.
Expected<QString> unlessInexpressible(const QString &text, const QString &product, const QStringList &inexpressible);

} // namespace Pushlab
