// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include <QFile>

namespace Pushlab::Test {

QList<CodeBlock> codeBlocks(const QString &path)
{
    QFile file(QStringLiteral(PUSHLAB_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CodeBlock> blocks;
    bool inside = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.startsWith(QLatin1StringView("```"))) {
            if (!inside)
                blocks.append({line.mid(3).trimmed(), {}, i + 1});
            inside = !inside;
        } else if (inside) {
            blocks.last().lines << line;
        }
    }
    return blocks;
}

} // namespace Pushlab::Test
