// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include "ui/languages.h"

#include <QGuiApplication>
#include <QMetaEnum>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace Pushlab {

namespace {

constexpr QLatin1StringView appearanceKey("window/appearance");
constexpr QLatin1StringView languageKey("window/language");
constexpr QLatin1StringView projectorKey("window/projector");
constexpr QLatin1StringView placeKey("window/place");
constexpr QLatin1StringView maximizedKey("window/maximized");
constexpr QLatin1StringView chartsKey("lab/charts");
constexpr QLatin1StringView viewKey("lab/view");
constexpr QLatin1StringView speedKey("lab/speed");

QList<int> numbers(const QString &text)
{
    QList<int> list;
    for (const QString &number : text.split(u',', Qt::SkipEmptyParts))
        list.append(number.toInt());
    return list;
}

QString text(const QList<int> &numbers)
{
    QStringList list;
    for (const int number : numbers)
        list.append(QString::number(number));
    return list.join(u',');
}

} // namespace

Preferences::Preferences(const QString &language, QObject *parent) : QObject(parent)
{
    const QSettings stored;
    bool known = false;
    const QByteArray appearance = stored.value(appearanceKey).toByteArray();
    const int value = QMetaEnum::fromType<Appearance>().keyToValue(appearance.constData(), &known);
    if (known)
        m_appearance = Appearance(value);
    for (const QString &code : {language, stored.value(languageKey).toString()}) {
        if (m_language.isEmpty() && languageCodes().contains(code))
            m_language = code;
    }
    m_projector = stored.value(projectorKey, false).toBool();
    m_window = stored.value(placeKey).toRect();
    m_maximized = stored.value(maximizedKey, false).toBool();
    m_charts = numbers(stored.value(chartsKey).toString());
    m_view = stored.value(viewKey, 0).toInt();
    m_speed = stored.value(speedKey, 0).toInt();
    if (!stored.isWritable())
        //: %1 a file.
        m_trouble = tr("%1 cannot be written. Everything works, and is forgotten when the window closes.")
                        .arg(stored.fileName());
}

void Preferences::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    QSettings().setValue(appearanceKey, QByteArray(QMetaEnum::fromType<Appearance>().valueToKey(appearance)));
    Q_EMIT appearanceChanged();
}

void Preferences::setLanguage(const QString &code)
{
    if (m_language == code || !(code.isEmpty() || languageCodes().contains(code)))
        return;
    m_language = code;
    QSettings().setValue(languageKey, code);
    Q_EMIT languageChanged();
}

QStringList Preferences::languageCodes() const
{
    QStringList codes;
    for (const Language &language : languages())
        codes.append(language.code);
    return codes;
}

QStringList Preferences::languageNames() const
{
    QStringList names;
    for (const Language &language : languages())
        names.append(language.name);
    return names;
}

void Preferences::setProjector(bool on)
{
    if (m_projector == on)
        return;
    m_projector = on;
    QSettings().setValue(projectorKey, on);
    Q_EMIT projectorChanged();
}

QRect Preferences::window() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const bool onScreen = std::any_of(screens.begin(), screens.end(), [this](const QScreen *screen) {
        return screen->availableGeometry().contains(m_window.topLeft());
    });
    return onScreen ? m_window : QRect();
}

void Preferences::setWindow(const QRect &window)
{
    if (m_window == window)
        return;
    m_window = window;
    QSettings().setValue(placeKey, window);
    Q_EMIT windowChanged();
}

void Preferences::setMaximized(bool maximized)
{
    if (m_maximized == maximized)
        return;
    m_maximized = maximized;
    QSettings().setValue(maximizedKey, maximized);
    Q_EMIT windowChanged();
}

void Preferences::setCharts(const QList<int> &charts)
{
    if (m_charts == charts)
        return;
    m_charts = charts;
    QSettings().setValue(chartsKey, text(charts));
    Q_EMIT labChanged();
}

void Preferences::setView(int view)
{
    if (m_view == view)
        return;
    m_view = view;
    QSettings().setValue(viewKey, view);
    Q_EMIT labChanged();
}

void Preferences::setSpeed(int speed)
{
    if (m_speed == speed)
        return;
    m_speed = speed;
    QSettings().setValue(speedKey, speed);
    Q_EMIT labChanged();
}

} // namespace Pushlab
