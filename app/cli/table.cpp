// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/table.h"

namespace Pushlab {

QString alignedTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (qsizetype line = 0; line < rows.size(); ++line) {
        const QStringList &row = rows[line];
        for (qsizetype column = 0; column < row.size(); ++column) {
            text += column == 0 ? row[column].leftJustified(widths[column])
                                : QStringLiteral("  ") + row[column].rightJustified(widths[column]);
        }
        text += QLatin1Char('\n');
        if (line == 0) {
            qsizetype total = 2 * (widths.size() - 1);
            for (const qsizetype width : widths)
                total += width;
            text += QString(total, QLatin1Char('-')) + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace Pushlab
