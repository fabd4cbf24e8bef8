// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"

#include "lesson/teaching.h"

#include <QDir>
#include <QTextStream>

namespace Pushlab {

int learnCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("learn"), QStringLiteral("[options]"),
                    QStringLiteral("The beginner's pages, as Markdown: from the quick answer to the glossary."));
    options.add("page", "Print only page N.", "N");
    if (const auto code = options.parse(arguments, 0))
        return *code;
    const QStringList pages
        = QDir(QStringLiteral(":/teaching/learn")).entryList(QDir::Files, QDir::Name);
    qsizetype first = 0;
    qsizetype last = pages.size() - 1;
    if (options.isSet(QStringLiteral("page"))) {
        const auto page = options.number(QStringLiteral("page"), 1, double(pages.size()));
        if (!page)
            return usageError(page.error());
        first = last = qsizetype(*page) - 1;
    }
    for (qsizetype i = first; i <= last; ++i)
        out() << (i > first ? "\n" : "") << QString::fromUtf8(shippedText(QStringLiteral("learn/") + pages.at(i)));
    return Success;
}

} // namespace Pushlab
