// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A number to type, or to change by steps with its buttons, the arrow keys or the wheel.
SpinBox {
    id: root

    property string name //!< What is counted, for screen readers.
    property string hint

    readonly property int buttonWidth: Math.round(24 * Theme.scale)

    implicitWidth: Math.round(100 * Theme.scale)
    implicitHeight: Theme.control
    editable: true
    padding: 0
    leftPadding: root.buttonWidth
    rightPadding: root.buttonWidth
    font.pixelSize: Theme.body
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.name
    Accessible.description: root.hint
    ToolTip.text: root.hint
    ToolTip.delay: 600
    ToolTip.visible: root.hint !== "" && root.hovered
    // Plain digits: the field is for typing, and a locale's separators would have to be typed too.
    textFromValue: (value, locale) => value.toString()
    valueFromText: (text, locale) => parseInt(text) || 0

    contentItem: TextInput {
        text: root.displayText
        font: root.font
        color: Theme.text
        selectionColor: Theme.focus
        selectedTextColor: Theme.card
        horizontalAlignment: Qt.AlignHCenter
        verticalAlignment: Qt.AlignVCenter
        readOnly: !root.editable
        validator: root.validator
        inputMethodHints: Qt.ImhDigitsOnly
        selectByMouse: true
        clip: true
        Accessible.name: root.name
    }
    down.indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        width: root.buttonWidth
        height: root.height
        radius: Theme.radius
        color: root.down.pressed ? Theme.selected : root.down.hovered ? Theme.border : "transparent"

        AppText {
            anchors.centerIn: parent
            text: "−"
            color: root.value > root.from ? Theme.text : Theme.controlBorder
            font.bold: true
        }
    }
    up.indicator: Rectangle {
        x: root.mirrored ? 0 : root.width - width
        width: root.buttonWidth
        height: root.height
        radius: Theme.radius
        color: root.up.pressed ? Theme.selected : root.up.hovered ? Theme.border : "transparent"

        AppText {
            anchors.centerIn: parent
            text: "+"
            color: root.value < root.to ? Theme.text : Theme.controlBorder
            font.bold: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.controlBorder

        FocusRing {
            visible: root.activeFocus
        }
    }
}
