// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! Something is wrong, or under way: what, why, and the way out.
Rectangle {
    id: root

    property string headline
    property string detail
    property string action //!< The way out; empty when there is nothing to do but wait.
    property bool serious: true

    signal acted

    implicitHeight: row.implicitHeight + 2 * Theme.half + 4
    radius: Theme.radius + 2
    color: root.serious ? Theme.faultTint : Theme.selected
    border.color: root.serious ? Theme.fault : Theme.focus
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.headline
    Accessible.description: root.detail

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Rectangle {
            implicitWidth: Math.round(20 * Theme.scale)
            implicitHeight: implicitWidth
            radius: implicitWidth / 2
            color: root.serious ? Theme.fault : Theme.focus

            AppText {
                anchors.centerIn: parent
                text: root.serious ? "!" : "…"
                font.bold: true
                color: Theme.card
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: root.headline
                font.bold: true
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                wrapMode: Text.Wrap
            }
        }
        PushButton {
            visible: root.action !== ""
            text: root.action
            primary: true
            onClicked: root.acted()
        }
    }
}
