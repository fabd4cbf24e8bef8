// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLocale;
class QString;

namespace Pushlab {

//! The same content in another language: "claims/de/claims.json" for "claims/claims.json". What nobody has translated
//! is \a file itself, which is in English.
QString translatedFile(const QString &file, const QLocale &locale);

} // namespace Pushlab
