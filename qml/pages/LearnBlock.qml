// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! A heading, a paragraph, a bullet, a call-out, or a word with what it means.
Item {
    id: root

    required property var block //!< kind, term, text

    readonly property bool callout: root.block.kind === "callout"
    readonly property bool bullet: root.block.kind === "bullet"
    readonly property bool term: root.block.kind === "term"
    readonly property bool heading: root.block.kind === "heading"

    signal followed(string target)

    Layout.fillWidth: true
    implicitHeight: Math.max(words.implicitHeight, name.implicitHeight) + (root.callout ? 2 * Theme.gap : 0)

    Rectangle {
        anchors.fill: parent
        visible: root.callout
        color: Theme.raised
        radius: Theme.radius

        Rectangle {
            width: 4
            height: parent.height
            radius: 2
            color: Theme.focus
        }
    }
    AppText {
        id: name

        visible: root.term || root.bullet
        width: Math.round((root.bullet ? 14 : 150) * Theme.scale)
        text: root.term ? root.block.term : root.bullet ? "•" : ""
        font.pixelSize: Theme.title
        font.bold: root.term
        lineHeight: 1.25
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignTop
    }
    AppText {
        id: words

        x: name.visible ? name.width + Theme.half : root.callout ? Theme.gap * 1.5 : 0
        y: root.callout ? Theme.gap : 0
        width: root.width - words.x - (root.callout ? Theme.gap : 0)
        text: root.block.text
        textFormat: Text.StyledText
        font.pixelSize: root.heading ? Math.round(Theme.title * 1.15) : Theme.title
        font.bold: root.heading
        lineHeight: 1.25
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignTop
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
        Accessible.name: root.term ? root.block.term + ": " + root.block.text : root.block.text
        onLinkActivated: link => root.followed(link)

        HoverHandler {
            cursorShape: words.hoveredLink ? Qt.PointingHandCursor : Qt.ArrowCursor
        }
    }
}
