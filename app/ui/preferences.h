// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! What the window remembers from one time to the next, in the user's settings file.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(Pushlab::Preferences::Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
public:
    enum Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    explicit Preferences(QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void appearanceChanged();

private:
    Appearance m_appearance = System;
};

} // namespace Pushlab
