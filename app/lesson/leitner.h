// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <array>

namespace Pushlab {

//! Where a question stands in Leitner's boxes. A value; a new one is due.
struct LeitnerCard {
    int box = 0; //!< 0: new, or missed the last time.
    QDate due; //!< Invalid: never asked.

    friend bool operator==(const LeitnerCard &, const LeitnerCard &) = default;
};

/*!
 * Spaced repetition by Leitner's boxes (S. Leitner, So lernt man lernen, 1972), with days: what was known goes up a box
 * and is asked again later, what was missed goes to the first box and is asked again today.
 */
namespace Leitner {

constexpr std::array daysUntilNext{0, 1, 3, 7, 14, 30}; //!< By the box that a card has come into.
constexpr int lastBox = int(daysUntilNext.size()) - 1;
constexpr int knownBox = 3; //!< From here on a question counts as known: it was on three days, each further away.

bool isDue(const LeitnerCard &card, const QDate &today);
//! A card that was known before it was due stays as it is: one evening's repetition is not what makes one remember.
LeitnerCard graded(const LeitnerCard &card, bool known, const QDate &today);

} // namespace Leitner

} // namespace Pushlab
