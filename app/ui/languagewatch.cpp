// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languagewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <utility>

namespace Pushlab {

LanguageWatch *LanguageWatch::instance()
{
    static QPointer<LanguageWatch> watch;
    if (!watch)
        watch = new LanguageWatch(QCoreApplication::instance());
    return watch;
}

LanguageWatch::LanguageWatch(QObject *parent) : QObject(parent) { parent->installEventFilter(this); }

bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::LanguageChange && !std::exchange(m_isPending, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isPending = false;
                Q_EMIT changing();
                Q_EMIT changed();
                Q_EMIT settled();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Pushlab
