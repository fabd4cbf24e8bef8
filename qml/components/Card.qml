// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! A titled sheet; children go below the title.
Rectangle {
    id: root

    property string title
    property string note //!< Small text at the right of the title.
    property int headHeight: Math.round(22 * Theme.scale)
    property alias lead: leadRow.data //!< Replaces the title by items.
    property alias corner: cornerRow.data //!< Items after the note.
    default property alias content: body.data

    implicitWidth: column.implicitWidth + 2 * Theme.gap
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    color: Theme.card
    radius: Theme.radius + 2
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.half

        RowLayout {
            Layout.fillHeight: false
            Layout.minimumHeight: root.headHeight
            Layout.maximumHeight: root.headHeight
            spacing: Theme.half

            RowLayout {
                id: leadRow

                visible: leadRow.children.length > 1 // a Repeater is one
                spacing: Theme.half
            }
            AppText {
                visible: !leadRow.visible
                text: root.title
                font.pixelSize: Theme.title
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
            }
            Muted {
                Layout.fillWidth: true
                text: root.note
                fit: true
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
            }
            RowLayout {
                id: cornerRow

                Layout.leftMargin: cornerRow.implicitWidth > 0 ? 0 : -Theme.half // the note ends where the card does
                visible: cornerRow.children.length > 0
                spacing: Theme.half
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.half
        }
    }
}
