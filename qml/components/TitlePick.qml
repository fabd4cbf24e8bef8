// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! A choice that looks like the text it changes: a card's title, or what a chart counts.
Pick {
    id: root

    property bool small: false

    implicitWidth: implicitContentWidth
    implicitHeight: Math.round((root.small ? 18 : 24) * Theme.scale)

    contentItem: AppText {
        text: root.displayText + " ▾"
        font.pixelSize: root.small ? Theme.small : Theme.title
        font.bold: !root.small
        color: root.small ? Theme.muted : Theme.text
        Accessible.ignored: true
    }
    indicator: null
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        radius: Theme.radius
        color: root.hovered ? Theme.raised : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }
}
