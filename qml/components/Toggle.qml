// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A switch with its words beside it. A fault that is on is unmistakable: colour, and the word that says so.
Switch {
    id: root

    property bool faulty: false //!< Switched on, it is a fault.
    property string hint

    readonly property color lit: root.faulty ? Theme.fault : Theme.fix

    implicitHeight: Theme.control
    padding: 0
    spacing: Theme.half
    font.pixelSize: Theme.body
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.text
    Accessible.description: root.hint
    Keys.onReturnPressed: {
        root.toggle();
        root.toggled();
    }
    ToolTip.text: root.hint
    ToolTip.delay: 600
    ToolTip.visible: root.hint !== "" && (root.hovered || root.visualFocus)

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        width: Math.round(30 * Theme.scale)
        height: Math.round(17 * Theme.scale)
        radius: height / 2
        color: root.checked ? root.lit : Theme.raised
        border.color: root.checked ? root.lit : Theme.controlBorder

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - 3 : 3
            y: 3
            width: parent.height - 6
            height: width
            radius: width / 2
            color: root.checked ? Theme.card : Theme.muted
        }
        FocusRing {
            visible: root.visualFocus
            radius: height / 2
        }
    }
    contentItem: AppText {
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        font.pixelSize: root.font.pixelSize
        font.bold: root.faulty && root.checked
        color: root.faulty && root.checked ? Theme.fault : Theme.text
        elide: Text.ElideRight
    }
}
