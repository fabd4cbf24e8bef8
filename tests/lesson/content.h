// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pushlab::Test {

//! A text that the program shows, and where it is from.
struct ContentText {
    enum class Kind {
        Prose, //!< What the program says in its own name.
        Said, //!< What others say, wrong options included.
        Heading,
        Command, //!< Or whatever else is filled in before anybody reads it.
        Pattern, //!< For a program: nobody reads it.
    };

    QString place; //!< "incidents/storm.json steps/0/why"
    QString member; //!< "why"
    Kind kind = Kind::Prose;
    QString text;
};

//! Every text of all files of content: incidents, claims, comparison, decisions, interview, triage and the pages to
//! learn from; read as JSON and Markdown, not through the program's readers, so that none is left out.
QList<ContentText> allContent();
//! One file of it. \a name ends in .json or .md.
QList<ContentText> contentOf(const QString &name, const QByteArray &bytes);

QStringList sentencesOf(const QString &text);

} // namespace Pushlab::Test
