// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/teaching.h"

#include <QMap>

namespace Pushlab {

class LabSession;

//! "linux", "macos" or "windows": whose commands a symptom's are to be.
QString thisSystem();

//! What stands for the placeholders of a command: the ports, process and token of the running server, and its lab time.
QMap<QString, QString> triageFigures(const LabSession &session);

//! What came of one command.
struct CommandResult {
    struct Line {
        QString says;
        bool held = false;

        friend bool operator==(const Line &, const Line &) = default;
    };

    QString text; //!< As it was run.
    QString output; //!< Both streams, as they came; at most mostOutput characters.
    int exitCode = -1;
    QString skipped; //!< Why it was not run, or could not be; empty otherwise.
    QList<Line> lines;

    static constexpr qsizetype mostOutput = 4'000;

    //! Judges what \a command printed.
    static CommandResult of(const TriageCommand &command, const QString &text, const QString &output, int exitCode);

    bool passed() const; //!< Every check held; true for one that was skipped.

    friend bool operator==(const CommandResult &, const CommandResult &) = default;
};

//! What came of a symptom that was set up and looked at.
struct SymptomResult {
    QString id;
    QString error; //!< Why it could not be set up: an expectation that failed. Empty otherwise.
    QList<CommandResult> commands;

    bool passed() const;
};

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::CommandResult)
Q_DECLARE_METATYPE(Pushlab::SymptomResult)
