// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab

//! An arrow of a sequence diagram, with the three lifelines behind it.
Item {
    id: root

    required property string seconds
    required property string title
    required property bool up
    required property bool clientHop

    readonly property real first: Math.round(90 * Theme.scale)
    readonly property real step: (root.width - root.first - Math.round(40 * Theme.scale)) / 2
    readonly property real from: root.first + (root.clientHop ? 0 : root.step)

    Muted {
        x: Theme.half
        width: Math.round(58 * Theme.scale)
        height: parent.height
        text: root.seconds
        horizontalAlignment: Text.AlignRight
    }
    Repeater {
        model: 3

        Rectangle {
            required property int index

            x: root.first + index * root.step
            width: 1
            height: root.height
            color: Theme.controlBorder
        }
    }
    AppText {
        x: root.from + Theme.half
        y: 1
        width: root.step - 2 * Theme.half
        height: root.height - Math.round(10 * Theme.scale)
        text: root.title
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
    }
    Rectangle {
        x: root.from + 3
        y: root.height - Math.round(8 * Theme.scale)
        width: root.step - 6
        height: 1
        color: Theme.text
    }
    AppText {
        x: root.up ? root.from + root.step - width - 1 : root.from + 2
        y: root.height - Math.round(8 * Theme.scale) - height / 2
        text: root.up ? "▸" : "◂"
        Accessible.ignored: true
    }
}
