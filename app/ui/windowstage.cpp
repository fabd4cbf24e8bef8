// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowstage.h"

#include "ui/languagewatch.h"

#include <QGuiApplication>
#include <QQuickWindow>

namespace Pushlab {

WindowStage::WindowStage(const QVariantMap &properties, QObject *parent) : QObject(parent)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties(properties);
    connect(LanguageWatch::instance(), &LanguageWatch::changing, this, &WindowStage::takeAway);
    connect(LanguageWatch::instance(), &LanguageWatch::settled, this, &WindowStage::bringBack);
}

bool WindowStage::show()
{
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pushlab/Main.qml")));
    return window() != nullptr;
}

QQuickWindow *WindowStage::window() const { return qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0)); }

void WindowStage::takeAway()
{
    QQuickWindow *const old = window();
    if (!old)
        return;
    m_page = old->property("page");
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false); // it is not the user who closes it
    old->close(); // it remembers its place
    delete old;
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

void WindowStage::bringBack()
{
    if (m_page.isValid() && show())
        window()->setProperty("page", m_page);
}

} // namespace Pushlab
