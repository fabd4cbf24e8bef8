// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <memory>

class QLocale;
class QTranslator;

namespace Pushlab {

//! A language in which the window speaks.
struct Language {
    QString code; //!< As in the name of its file: "zh_CN".
    QString name; //!< As its speakers call it.

    friend bool operator==(const Language &, const Language &) = default;
};

//! English, which is in the source, and those of resources/i18n.
const QList<Language> &languages();
//! The first of \a wanted (names of locales, the favourite first) that is one of ours, as it was wanted: "de-AT";
//! English when none is.
QLocale bestLocale(const QStringList &wanted);

/*!
 * The language that is spoken now: translations, the decimal mark, the direction of reading.
 *
 * One for the whole program, in the main thread. Whoever shows texts hears of a change by LanguageWatch.
 */
class SpokenLanguage
{
public:
    SpokenLanguage();
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

    //! Empty, or a code that is not one of ours: the one of the system.
    void speak(const QString &code);

private:
    QList<std::shared_ptr<QTranslator>> m_translators; //!< Ours, and Qt's own where it is installed.
};

} // namespace Pushlab
