// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! The path between two cards, with the number of connections on it and what goes over them.
Item {
    id: root

    required property string count
    required property string caption
    property string traffic //!< "84 kB/s"; empty: nothing runs.
    property bool broken: false

    readonly property string rate: root.count === "0" ? "" : root.traffic // what went over the last of them is past

    implicitWidth: Math.round(50 * Theme.scale)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.StaticText
    //: Connections between two cards, for screen readers. %1 a number, %2 what they are, %3 what goes over them: "84 kB/s".
    Accessible.name: qsTr("%1 %2 %3").arg(root.count).arg(root.caption).arg(root.rate).trim()

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
    Muted {
        y: parent.height / 2 + 3 + implicitHeight
        x: 2
        width: parent.width - 4
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: Text.HorizontalFit // the path is as long as the cards leave it
        minimumPixelSize: 9
        text: root.rate
        Accessible.ignored: true
    }
}
