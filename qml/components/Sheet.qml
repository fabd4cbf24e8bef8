// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A dialog in the middle of the window. Escape closes it.
Dialog {
    id: root

    property int wide: 720 //!< At scale 1, and as far as the window allows.

    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 4 * Theme.gap : 0, Math.round(root.wide * Theme.scale))
    height: Math.min(parent ? parent.height - 4 * Theme.gap : 0, implicitHeight)
    modal: true
    padding: Theme.gap * 1.5

    background: Rectangle {
        radius: Theme.radius + 4
        color: Theme.card
        border.color: Theme.controlBorder
    }
}
