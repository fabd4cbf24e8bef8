// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/leitner.h"

#include <QHash>

namespace Pushlab {

//! What somebody knows of the interview, by question: kept in the user's settings, for the window and the terminal.
class PracticeMemory
{
public:
    PracticeMemory(); //!< As it was left the last time.

    LeitnerCard card(const QString &question) const { return m_cards.value(question); }
    void grade(const QString &question, bool known, const QDate &today);
    void forget(); //!< Nothing is known any more.

private:
    QHash<QString, LeitnerCard> m_cards;
};

} // namespace Pushlab
