// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

namespace Pushlab {

//! The settings of the person at this machine: the same file for the window and the terminal.
class UserSettings : public QSettings
{
public:
    UserSettings()
        : QSettings(QSettings::defaultFormat(), QSettings::UserScope, QStringLiteral("pushlab"),
                    QStringLiteral("pushlab"))
    {}
};

} // namespace Pushlab
