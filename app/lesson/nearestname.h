// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Pushlab {

//! The one of \a names that somebody who typed \a typed most probably meant; empty when none is near. Case does not
//! count, nor do '-', '_' and '.'.
QString nearestName(QStringView typed, const QStringList &names);

//! " Did you mean \"…\"?", or, when no name is near, " There is …, …." with all of them.
QString suggestion(QStringView typed, const QStringList &names);

} // namespace Pushlab
