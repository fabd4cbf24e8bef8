// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"

#include "wire/expected.h"

namespace Pushlab {

enum class ReportFormat { Html, Json, Csv, Png };

//! What a report is about: one recording, or two of which the other is what it became.
struct ReportSubject {
    Recording recording;
    QString name; //!< For a person; of its file, as a rule.
    std::optional<Recording> against = {};
    QString againstName = {};
};

/*!
 * HTML and JSON are one file; CSV and PNG fill a folder, in which each of two recordings has one of its own. PNG has a
 * third one for the runs laid over each other. Needs a QGuiApplication for PNG.
 */
Expected<void> writeReport(ReportFormat format, const ReportSubject &subject, const QString &path);

//! Whether \a format is written into a folder.
constexpr bool fillsFolder(ReportFormat format) { return format == ReportFormat::Csv || format == ReportFormat::Png; }

} // namespace Pushlab
