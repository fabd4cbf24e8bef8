// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! The path between two cards, with the number of connections on it.
Item {
    id: root

    required property string count
    required property string caption
    property bool broken: false

    implicitWidth: Math.round(46 * Theme.scale)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.StaticText
    //: Connections between two cards, for screen readers. %1 a number, %2 what they are.
    Accessible.name: qsTr("%1 %2").arg(root.count).arg(root.caption)

    Rectangle {
        anchors.centerIn: parent
        width: parent.width
        height: Theme.stroke
        color: root.broken ? Theme.fault : Theme.controlBorder
        opacity: root.broken ? 0.5 : 1
    }
    AppText {
        x: (parent.width - implicitWidth) / 2
        y: parent.height / 2 - implicitHeight - 3
        text: root.count
        font.bold: true
        color: root.broken ? Theme.fault : Theme.text
        Accessible.ignored: true
    }
    Muted {
        x: (parent.width - implicitWidth) / 2
        y: parent.height / 2 + 3
        text: root.caption
        Accessible.ignored: true
    }
}
