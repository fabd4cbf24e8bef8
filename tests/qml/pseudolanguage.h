// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Pushlab {

/*!
 * A language that nobody speaks, to see what the window does with a real one: every word is accented and two fifths
 * longer, as translations from English are; and it may be read from right to left.
 */
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    void speak(bool on, bool fromTheRight);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    bool m_fromTheRight = false;
};

} // namespace Pushlab
