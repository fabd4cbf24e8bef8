// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/practicememory.h"

#include "lesson/usersettings.h"

#include <algorithm>

namespace Pushlab {

namespace {
const QString group = QStringLiteral("interview/cards");
}

PracticeMemory::PracticeMemory()
{
    UserSettings settings;
    settings.beginGroup(group);
    for (const QString &question : settings.childKeys()) {
        // "3 2026-11-28". A person may edit the file: what is no card is a new one.
        const QStringList words = settings.value(question).toString().split(u' ');
        const QDate due = QDate::fromString(words.value(1), Qt::ISODate);
        if (due.isValid())
            m_cards.insert(question, {std::clamp(words.constFirst().toInt(), 0, Leitner::lastBox), due});
    }
}

void PracticeMemory::grade(const QString &question, bool known, const QDate &today)
{
    const LeitnerCard card = Leitner::graded(m_cards.value(question), known, today);
    m_cards.insert(question, card);
    UserSettings().setValue(group + u'/' + question,
                            QStringLiteral("%1 %2").arg(card.box).arg(card.due.toString(Qt::ISODate)));
}

void PracticeMemory::forget()
{
    m_cards.clear();
    UserSettings().remove(group);
}

} // namespace Pushlab
