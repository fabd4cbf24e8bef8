// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include <QStringList>

namespace Pushlab {

namespace {

constexpr qsizetype meaningColumn = 24;
constexpr qsizetype lineEnd = 80;

//! \a text in lines of at most \a width characters, broken at spaces; a word that is longer has a line of its own.
QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines << line;
                line.clear();
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines << line;
    }
    return lines;
}

} // namespace

QString optionHelp(const QString &term, const QString &meaning)
{
    QString text = QStringLiteral("  ") + term;
    const bool beside = text.size() + 2 <= meaningColumn;
    text = beside ? text.leftJustified(meaningColumn) : text + u'\n' + QString(meaningColumn, u' ');
    return text + wrapped(meaning, lineEnd - meaningColumn).join(u'\n' + QString(meaningColumn, u' ')) + u'\n';
}

} // namespace Pushlab
