// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Pushlab {

//! Says when the program has begun to speak another language. Qt tells that to the application and to windows only;
//! whoever hands translated texts to QML needs to know it, too.
class LanguageWatch : public QObject
{
    Q_OBJECT
public:
    static LanguageWatch *instance(); //!< Lives as long as the application. Main thread.

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // In this order, soon after the change; once, however many translators it takes.
    void changing(); //!< The window with the old words goes.
    void changed(); //!< Whoever keeps texts makes them anew.
    void settled(); //!< A window with the new words comes.

private:
    explicit LanguageWatch(QObject *parent);

    bool m_isPending = false;
};

} // namespace Pushlab
