// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"

#include "wire/expected.h"

#include <QJsonObject>

namespace Pushlab {

//! Every figure, mark and frame; what could not be told is null. Times are in ms unless a key says otherwise.
QJsonObject toJson(const Recording &recording);

// CSV (RFC 4180), the first line naming the columns; an empty cell is what could not be told.
QByteArray framesCsv(const Recording &recording); //!< One line for each frame of each run.
QByteArray marksCsv(const Recording &recording);
QByteArray figuresCsv(const Recording &recording);

//! Writes frames.csv, marks.csv and figures.csv; makes \a folder when there is none.
Expected<void> writeCsv(const Recording &recording, const QString &folder);

//! Replaces a file only when all of it could be written. The error names the file.
Expected<void> writeFile(const QString &fileName, const QByteArray &bytes);
//! Whether writeFile() could begin: asked before long work, so that its result is not lost.
Expected<void> checkWritable(const QString &fileName);
//! Makes the folder when there is none.
Expected<void> makeFolder(const QString &folder);

} // namespace Pushlab
