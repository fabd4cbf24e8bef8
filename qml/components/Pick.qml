// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! One of many choices, in a list that opens: for more than a row of buttons can hold.
ComboBox {
    id: root

    required property list<string> choices
    required property int current
    required property string name //!< What is chosen here, for screen readers.
    property string hint

    signal chosen(int index)

    model: root.choices
    currentIndex: root.current
    implicitWidth: Math.round(168 * Theme.scale)
    implicitHeight: Math.round(24 * Theme.scale)
    font.pixelSize: Theme.small
    Accessible.name: root.name
    Accessible.description: root.hint
    ToolTip.text: root.hint
    ToolTip.delay: 600
    ToolTip.visible: root.hint !== "" && root.hovered && !root.popup.visible
    onActivated: index => {
        root.chosen(index);
        root.keepChoice();
    }
    onModelChanged: root.keepChoice() // other words: the list would begin at its first

    //! The choice is the owner's, not the list's.
    function keepChoice() {
        root.currentIndex = Qt.binding(() => root.current);
    }

    contentItem: AppText {
        leftPadding: root.mirrored ? root.indicator.width : Theme.half
        rightPadding: root.mirrored ? Theme.half : root.indicator.width
        text: root.displayText
        fit: true
        font.pixelSize: Theme.small
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    indicator: AppText {
        x: root.mirrored ? Theme.half : root.width - width - Theme.half
        y: (root.height - height) / 2
        text: "▾"
        color: Theme.muted
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.border : Theme.raised
        border.color: Theme.controlBorder

        FocusRing {
            visible: root.visualFocus
        }
    }
    delegate: ItemDelegate {
        id: row

        required property int index
        required property string modelData

        width: ListView.view ? ListView.view.width : 0
        height: Math.round(26 * Theme.scale)
        highlighted: root.highlightedIndex === row.index
        Accessible.name: row.modelData

        contentItem: AppText {
            text: row.modelData
            font.pixelSize: Theme.small
            font.bold: row.index === root.current
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
        background: Rectangle {
            radius: Theme.radius - 2
            color: row.highlighted ? Theme.selected : "transparent"
        }
    }
    popup: Popup {
        y: root.height + 2
        x: root.mirrored ? 0 : root.width - width
        width: Math.max(root.width, Math.round(240 * Theme.scale))
        height: Math.min(contentItem.implicitHeight + 2 * padding, Math.round(320 * Theme.scale))
        padding: 4
        background: Rectangle {
            color: Theme.card
            radius: Theme.radius
            border.color: Theme.controlBorder
        }

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null // qmllint disable
            currentIndex: root.highlightedIndex
        }
    }
}
