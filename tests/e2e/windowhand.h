// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace Pushlab::Test {

//! Uses a window as a person does: by its keys and its controls, which are found by the names that a screen reader
//! says.
class WindowHand final
{
public:
    explicit WindowHand(QQuickWindow *window) : m_window(window) {}

    //! The visible control of that name, in any sheet or page; null when there is none.
    QQuickItem *find(const QString &name) const;
    //! A visible item that shows \a text, or has it in what it shows; null when there is none.
    QQuickItem *findText(const QString &text) const;
    bool click(const QString &name) const; //!< False: there is no such control.
    //! Puts \a text in the place of what a field says, and confirms it. False: there is no such field.
    bool type(const QString &name, const QString &text) const;

private:
    QQuickItem *root() const;

    QQuickWindow *m_window;
};

} // namespace Pushlab::Test
