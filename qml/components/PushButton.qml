// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A button: quiet, primary (the one thing to do next) or dangerous (breaks something).
Button {
    id: root

    property bool primary: false
    property bool dangerous: false
    property string hint //!< One sentence: what it does and what to expect.

    readonly property color ink: root.primary ? Theme.primaryText : root.dangerous ? Theme.fault : Theme.text
    readonly property color ground: root.primary ? Theme.primary : Theme.card

    implicitHeight: Theme.control
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.body
    font.bold: root.primary
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.text
    Accessible.description: root.hint
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    ToolTip.text: root.hint
    ToolTip.delay: 600
    ToolTip.visible: root.hint !== "" && (root.hovered || root.visualFocus)

    contentItem: AppText {
        text: root.text
        font: root.font
        fit: true
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Qt.tint(root.ground, Qt.alpha(root.ink, 0.18)) : root.hovered ? Qt.tint(root.ground, Qt.alpha(root.ink, 0.08)) : root.ground
        border.color: root.primary ? Theme.primary : root.dangerous ? Theme.fault : Theme.controlBorder

        FocusRing {
            visible: root.visualFocus
        }
    }
}
