// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include <QAccessible>
#include <QTest>

#include <functional>

namespace Pushlab::Test {

namespace {

bool isControl(QQuickItem *item, const QString &name)
{
    static const QList controls{QAccessible::Button,  QAccessible::CheckBox,     QAccessible::RadioButton,
                                QAccessible::SpinBox, QAccessible::EditableText, QAccessible::ComboBox};
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible && controls.contains(accessible->role()) && accessible->text(QAccessible::Name) == name;
}

QQuickItem *search(QQuickItem *item, const std::function<bool(QQuickItem *)> &isWanted)
{
    if (!item->isVisible())
        return nullptr;
    if (isWanted(item))
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = search(child, isWanted))
            return found;
    }
    return nullptr;
}

} // namespace

QQuickItem *WindowHand::root() const
{
    QQuickItem *item = m_window->contentItem();
    while (item->parentItem()) // sheets are beside the content
        item = item->parentItem();
    return item;
}

QQuickItem *WindowHand::find(const QString &name) const
{
    return search(root(), [&name](QQuickItem *item) { return isControl(item, name); });
}

QQuickItem *WindowHand::findText(const QString &text) const
{
    return search(root(), [&text](QQuickItem *item) { return item->property("text").toString().contains(text); });
}

bool WindowHand::click(const QString &name) const
{
    QQuickItem *item = find(name);
    if (!item)
        return false;
    QTest::mouseClick(m_window, Qt::LeftButton, {},
                      item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
    return true;
}

bool WindowHand::type(const QString &name, const QString &text) const
{
    QQuickItem *item = find(name);
    if (!item)
        return false;
    item->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    QTest::keyClick(m_window, Qt::Key_Return);
    return true;
}

} // namespace Pushlab::Test
