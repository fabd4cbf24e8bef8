// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A line of text to type.
TextField {
    id: root

    required property string name //!< What is typed here, for screen readers.

    implicitHeight: Theme.control + 6
    placeholderTextColor: Theme.muted
    color: Theme.text
    font.pixelSize: Theme.body
    selectByMouse: true
    Accessible.name: root.name
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.controlBorder

        FocusRing {
            visible: root.activeFocus
        }
    }
}
