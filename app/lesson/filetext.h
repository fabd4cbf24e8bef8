// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Pushlab {

//! A place in a text file, counted from 1. A column is a character, whatever number of bytes it has.
struct FilePlace {
    int line = 1;
    int column = 1;

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

//! What is wrong at a place of a file, and what would be right: a sentence for the file's author.
struct FileFault {
    FilePlace place;
    QString text;

    //! "thread-pool.json:12:5: …", which editors and terminals turn into a link.
    QString located(const QString &file) const
    {
        return QStringLiteral("%1:%2:%3: %4").arg(file).arg(place.line).arg(place.column).arg(text);
    }

    friend bool operator==(const FileFault &, const FileFault &) = default;
};

using FileFaults = QList<FileFault>;

} // namespace Pushlab
