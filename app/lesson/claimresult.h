// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/playresult.h"
#include "lesson/teaching.h"

#include <QDateTime>

namespace Pushlab {

//! One figure that a claim's verdict rests on.
struct ClaimFigure {
    QString says; //!< What it means for the claim.
    QString text; //!< What was wanted and what was got, as Verdict::text() has it.
    QString meaning; //!< What is counted.
    bool held = false;

    friend bool operator==(const ClaimFigure &, const ClaimFigure &) = default;
};

//! A claim as it came out on this machine. A value.
struct ClaimResult {
    QString id;
    QDateTime when; //!< When its measurement ended.
    int speed = 1; //!< Lab time.
    std::chrono::milliseconds took{0};
    bool agrees = false; //!< Every figure is as the verdict says.
    QString error; //!< Why it could not be measured: the server did not start. Empty otherwise.
    QList<ClaimFigure> figures;

    static ClaimResult of(const TaughtClaim &claim, const PlayResult &play, const QDateTime &when);

    QJsonObject toJson() const;
    static std::optional<ClaimResult> fromJson(const QJsonObject &json); //!< Nothing: it is no such object.

    friend bool operator==(const ClaimResult &, const ClaimResult &) = default;
};

//! The table of verdicts: what is said, what holds, and the figures of \a results that show it.
QString claimsMarkdown(const QList<TaughtClaim> &claims, const QList<ClaimResult> &results);

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::ClaimResult)
