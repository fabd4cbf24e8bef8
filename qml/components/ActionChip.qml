// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! Does something once, to be told from a fault that stays on: edged in the colour of faults, never filled.
AbstractButton {
    id: root

    property string hint //!< One sentence: what it does and what to expect.

    implicitWidth: implicitContentWidth + 2 * Theme.half + 6
    implicitHeight: Math.round(24 * Theme.scale)
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.hint
    Keys.onReturnPressed: root.clicked()
    ToolTip.text: root.hint
    ToolTip.delay: 600
    ToolTip.visible: root.hint !== "" && (root.hovered || root.visualFocus)

    contentItem: AppText {
        text: root.text
        font.pixelSize: Theme.small
        color: Theme.fault
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.faultTint : root.hovered ? Theme.raised : Theme.card
        border.color: Theme.fault

        FocusRing {
            visible: root.visualFocus
            radius: height / 2
        }
    }
}
