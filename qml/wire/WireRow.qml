// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! One thing on the wire: a row beside what the page sees of it, or an arrow between two lifelines.
Item {
    id: root

    required property int index
    required property string seconds
    required property string way
    required property bool up
    required property bool clientHop
    required property string kind
    required property string title
    required property string page
    required property bool seen
    required property string name
    property bool diagram: false
    property bool current: false

    signal chosen(int row)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.selected: root.current

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius / 2
        color: root.current ? Theme.selected : hover.hovered ? Theme.raised : "transparent"
        border.color: root.current ? Theme.focus : "transparent"
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.chosen(root.index)
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.half
        anchors.rightMargin: Theme.half
        visible: !root.diagram
        spacing: Theme.half

        Muted {
            Layout.preferredWidth: Math.round(58 * Theme.scale)
            text: root.seconds
            horizontalAlignment: Text.AlignRight
        }
        Muted {
            Layout.preferredWidth: Math.round(102 * Theme.scale)
            text: root.way
            elide: Text.ElideRight
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            text: root.title
            font.pixelSize: Theme.small
            elide: Text.ElideRight
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            text: root.clientHop ? root.page : "–"
            color: root.seen ? Theme.text : Theme.muted
            font.pixelSize: Theme.small
            font.italic: !root.seen
            elide: Text.ElideRight
        }
    }
    WireArrow {
        anchors.fill: parent
        visible: root.diagram
        seconds: root.seconds
        title: root.title
        up: root.up
        clientHop: root.clientHop
    }
}
