// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Pushlab::Test {

//! One run of `pushlab-cli run`.
struct Play {
    QString name; //!< For whoever reads the test's output.
    QStringList arguments; //!< After "run".
    int code = -1;
    double seconds = 0;
    QByteArray output = {};
    QByteArray errors = {};
};

//! Runs all of \a plays, so many at a time: most of a play is waiting. Returns them with their outcome.
QList<Play> playAll(QList<Play> plays, int atOnce);

} // namespace Pushlab::Test
