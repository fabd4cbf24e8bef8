// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! Something is wrong, or under way: what, why, and the way out.
Rectangle {
    id: root

    property string headline
    property string detail
    property string action //!< The way out; empty when there is nothing to do but wait.
    property bool serious: true

    signal acted

    // Anchors, not a layout: its height follows from words that wrap at its width, which layouts settle in a loop.
    implicitHeight: Math.max(words.height, root.action !== "" ? button.height : 0) + 2 * Theme.half + 4
    radius: Theme.radius + 2
    color: root.serious ? Theme.faultTint : Theme.selected
    border.color: root.serious ? Theme.fault : Theme.focus
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.headline
    Accessible.description: root.detail

    Rectangle {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(20 * Theme.scale)
        height: width
        radius: width / 2
        color: root.serious ? Theme.fault : Theme.focus

        AppText {
            anchors.centerIn: parent
            text: root.serious ? "!" : "…"
            font.bold: true
            color: Theme.card
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.right: root.action !== "" ? button.left : parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            text: root.headline
            font.bold: true
            wrapMode: Text.Wrap
        }
        AppText {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            wrapMode: Text.Wrap
        }
    }
    PushButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: root.action !== ""
        text: root.action
        primary: true
        onClicked: root.acted()
    }
}
