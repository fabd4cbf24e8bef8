// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQmlApplicationEngine>
#include <QVariantMap>

class QQuickWindow;

namespace Pushlab {

/*!
 * Puts the window on the screen, and another one in its place when the program begins to speak another language.
 *
 * QQmlEngine::retranslate() would do it in the window that there is; that of Qt 6.4 crashes, because words are the
 * models of many a Repeater and what it replaces is still laid out. What must outlive the window is in \a properties.
 */
class WindowStage : public QObject
{
    Q_OBJECT
public:
    explicit WindowStage(const QVariantMap &properties, QObject *parent = nullptr);

    bool show(); //!< False: the QML is not as it should be; Qt has said why.
    QQuickWindow *window() const;

private:
    void takeAway();
    void bringBack();

    QQmlApplicationEngine m_engine;
    QVariant m_page; //!< That was shown before the change.
};

} // namespace Pushlab
