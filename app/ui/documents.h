// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! Where the window puts what people save: their documents folder.
namespace Pushlab::Documents {

QString folder();
//! "STEM.ENDING" in there, or "STEM-2.ENDING" and so on: one that does not exist yet. No ending: a folder.
QString freeName(const QString &stem, const QString &ending);

} // namespace Pushlab::Documents
