// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include <QMetaEnum>
#include <QSettings>

namespace Pushlab {

namespace {
constexpr QLatin1StringView appearanceKey("window/appearance");
}

Preferences::Preferences(QObject *parent) : QObject(parent)
{
    bool known = false;
    const QByteArray stored = QSettings().value(appearanceKey).toByteArray();
    const int value = QMetaEnum::fromType<Appearance>().keyToValue(stored.constData(), &known);
    if (known)
        m_appearance = Appearance(value);
}

void Preferences::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    QSettings().setValue(appearanceKey, QByteArray(QMetaEnum::fromType<Appearance>().valueToKey(appearance)));
    Q_EMIT appearanceChanged();
}

} // namespace Pushlab
