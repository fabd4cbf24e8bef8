// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pseudolanguage.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <cmath>

namespace Pushlab {

namespace {

constexpr double growth = 1.4;
constexpr QStringView vowels = u"aeiouyAEIOUY";
constexpr QStringView accented = u"áéíöúýÁÉÍÖÚÝ";

//! Of so few letters there are units and names, which nobody translates.
constexpr int shortestWord = 3;

QString longer(const QString &word)
{
    qsizetype missing = word.size() < shortestWord ? 0 : std::lround(double(word.size()) * (growth - 1));
    QString text;
    for (const QChar letter : word) {
        const auto vowel = vowels.indexOf(letter);
        text += vowel < 0 ? letter : accented[vowel];
        if (missing > 0 && vowel >= 0) {
            text += accented[vowel];
            --missing;
        }
    }
    return text + QString(missing, u'ü');
}

} // namespace

void PseudoLanguage::speak(bool on, bool fromTheRight)
{
    QCoreApplication::removeTranslator(this);
    m_fromTheRight = fromTheRight;
    QGuiApplication::setLayoutDirection(on && fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    if (on)
        QCoreApplication::installTranslator(this);
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    static const QRegularExpression wordOrPlaceholder(QStringLiteral("%(?:L?\\d+|n)|[A-Za-z]+"));
    const QString english = QString::fromUtf8(source);
    QString text;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : wordOrPlaceholder.globalMatch(english)) {
        text += english.mid(from, match.capturedStart() - from);
        text += match.captured().startsWith(u'%') ? match.captured() : longer(match.captured());
        from = match.capturedEnd();
    }
    text += english.mid(from);
    constexpr QChar embed(0x202b); // what follows runs from right to left, until the other
    constexpr QChar pop(0x202c);
    return m_fromTheRight ? embed + text + pop : text;
}

} // namespace Pushlab
