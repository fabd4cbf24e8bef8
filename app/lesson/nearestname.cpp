// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/nearestname.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace Pushlab {

namespace {

constexpr qsizetype listed = 12; // more names than that help nobody in an error text

QString folded(QStringView name)
{
    QString text = name.toString().toLower();
    text.removeIf([](QChar character) {
        return character == u'-' || character == u'_' || character == u'.' || character == u' ';
    });
    return text;
}

//! How many characters must be put in, taken out, changed or exchanged with their neighbour (optimal string alignment).
int distance(const QString &left, const QString &right)
{
    using Row = std::vector<int>;
    Row before;
    Row above;
    Row row(size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        before = std::exchange(above, row);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const size_t at = size_t(j) + 1;
            const int changed = above[at - 1] + (left[i] == right[j] ? 0 : 1);
            row[at] = std::min({changed, above[at] + 1, row[at - 1] + 1});
            if (i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString nearestName(QStringView typed, const QStringList &names)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return {};
    QString nearest;
    int best = std::max(1, int(wanted.size()) / 3) + 1;
    for (const QString &name : names) {
        if (const int steps = distance(wanted, folded(name)); steps < best) {
            best = steps;
            nearest = name;
        }
    }
    return nearest;
}

QString suggestion(QStringView typed, const QStringList &names)
{
    if (const QString nearest = nearestName(typed, names); !nearest.isEmpty())
        return QStringLiteral(" Did you mean \"%1\"?").arg(nearest);
    if (names.size() > listed)
        return {};
    return QStringLiteral(" There is %1.").arg(names.join(QLatin1StringView(", ")));
}

} // namespace Pushlab
