// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A fault to switch on. One that is on is unmistakable: filled, edged, bold, and with its value in its words.
AbstractButton {
    id: root

    required property string label //!< With its value: "Idle timeout 60 s".
    required property string name
    required property string sentence
    required property bool active
    property bool adjustable: false //!< There are choices: Down opens them.

    signal adjustRequested

    implicitWidth: implicitContentWidth + 2 * Theme.half + 6
    implicitHeight: Math.round(24 * Theme.scale)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.description: root.sentence
    Accessible.checkable: true
    Accessible.checked: root.active
    Keys.onReturnPressed: root.clicked()
    Keys.onDownPressed: event => {
        event.accepted = root.adjustable;
        if (root.adjustable)
            root.adjustRequested();
    }
    ToolTip.text: root.sentence
    ToolTip.delay: 600
    ToolTip.visible: root.hovered && !root.active

    contentItem: AppText {
        text: root.label
        font.pixelSize: Theme.small
        font.bold: root.active
        color: root.active ? Theme.fault : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: root.active ? Theme.faultTint : root.hovered ? Theme.border : Theme.raised
        border.color: root.active ? Theme.fault : Theme.controlBorder

        FocusRing {
            visible: root.visualFocus
            radius: height / 2
        }
    }
}
