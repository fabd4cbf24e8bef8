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

        Item { // anchors, not a layout: its height follows from a title that wraps at its width
            id: head

            Layout.fillWidth: true
            implicitWidth: (leadRow.visible ? leadRow.implicitWidth : name.unbroken) + Theme.half + cornerRow.implicitWidth
            implicitHeight: Math.max(root.headHeight, name.visible ? name.implicitHeight : 0)

            RowLayout {
                id: leadRow

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: leadRow.children.length > 1 // a Repeater is one
                spacing: Theme.half
            }
            TextMetrics {
                id: metrics

                font: name.font
                text: root.title
            }
            TextMetrics { // its own width follows from the room that it gets
                id: noteMetrics

                font: note.font
                text: root.note
            }
            AppText {
                id: name

                readonly property real unbroken: Math.ceil(metrics.advanceWidth) + 2

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                // The note keeps a third at most: it may be the only sign of what the card is doing.
                width: Math.max(0, Math.min(name.unbroken, head.width - cornerRow.implicitWidth - (root.note === "" ? 0 : Math.min(Math.ceil(noteMetrics.advanceWidth), head.width / 3) + Theme.half)))
                visible: !leadRow.visible
                text: root.title
                font.pixelSize: Theme.title
                font.bold: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
            }
            Muted {
                id: note

                anchors.left: leadRow.visible ? leadRow.right : name.right
                anchors.leftMargin: Theme.half
                anchors.right: cornerRow.left
                anchors.rightMargin: cornerRow.implicitWidth > 0 ? Theme.half : 0
                anchors.verticalCenter: parent.verticalCenter
                text: root.note
                fit: true
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
            }
            RowLayout {
                id: cornerRow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
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
