// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace Pushlab {

namespace {

bool isOurs(const QString &code)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&code](const Language &language) { return language.code == code; });
}

//! The traditional and the simplified script of one language are two.
bool sameLanguage(const QLocale &a, const QLocale &b)
{
    return a.language() == b.language() && a.script() == b.script();
}

QString codeOf(const QLocale &locale)
{
    for (const Language &language : languages()) {
        if (sameLanguage(QLocale(language.code), locale))
            return language.code;
    }
    return {};
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> list{{QStringLiteral("en"), QStringLiteral("English")},
                                      {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                      {QStringLiteral("es"), QStringLiteral("Español")},
                                      {QStringLiteral("fr"), QStringLiteral("Français")},
                                      {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return list;
}

QLocale bestLocale(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (!codeOf(locale).isEmpty())
            return locale;
    }
    return QLocale(QLocale::English);
}

SpokenLanguage::SpokenLanguage() = default;

SpokenLanguage::~SpokenLanguage()
{
    for (const auto &translator : std::as_const(m_translators))
        QCoreApplication::removeTranslator(translator.get());
}

void SpokenLanguage::speak(const QString &code)
{
    const QLocale locale = isOurs(code) ? QLocale(code) : bestLocale(QLocale::system().uiLanguages());
    QLocale::setDefault(locale); // for the numbers; before anybody writes one in the new language
    QGuiApplication::setLayoutDirection(locale.textDirection());

    const auto before = std::exchange(m_translators, {});
    const auto install = [this](bool isLoaded, const std::shared_ptr<QTranslator> &translator) {
        if (isLoaded && QCoreApplication::installTranslator(translator.get()))
            m_translators.append(translator);
    };
    const auto qts = std::make_shared<QTranslator>();
    install(qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
            qts);
    const auto ours = std::make_shared<QTranslator>();
    install(ours->load(QStringLiteral(":/i18n/pushlab_%1.qm").arg(codeOf(locale))), ours);
    for (const auto &translator : before) // after the new ones came: nobody sees English in between
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace Pushlab
