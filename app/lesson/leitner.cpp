// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/leitner.h"

#include <algorithm>

namespace Pushlab::Leitner {

bool isDue(const LeitnerCard &card, const QDate &today) { return !card.due.isValid() || card.due <= today; }

LeitnerCard graded(const LeitnerCard &card, bool known, const QDate &today)
{
    if (!known)
        return {0, today};
    if (!isDue(card, today))
        return card;
    const int box = std::min(card.box + 1, lastBox);
    return {box, today.addDays(daysUntilNext[size_t(box)])};
}

} // namespace Pushlab::Leitner
