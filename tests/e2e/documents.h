// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Pushlab::Test {

//! One ``` block of a Markdown file.
struct CodeBlock {
    QString language; //!< What stands after the first ```.
    QStringList lines;
    int line = 0; //!< Of the first ```, from 1.
};

//! Those of a file of the project; \a path from its root.
QList<CodeBlock> codeBlocks(const QString &path);

} // namespace Pushlab::Test
