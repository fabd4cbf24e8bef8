// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What client, server and wire each say about one connection, and what follows from it.
Rectangle {
    id: root

    required property WireInspector wire

    implicitHeight: column.implicitHeight + Theme.half * 2
    radius: Theme.radius
    color: root.wire.differ ? Theme.faultTint : Theme.card
    border.color: root.wire.differ ? Theme.fault : Theme.border
    Accessible.role: Accessible.Grouping
    //: Name of the three truths about a connection, for screen readers.
    Accessible.name: qsTr("Three truths")

    component Truth: ColumnLayout {
        id: truth

        required property string who
        required property string what

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: 0

        Muted {
            text: truth.who
            font.bold: true
        }
        AppText {
            Layout.fillWidth: true
            // Seconds count in it: its place must not change with each digit.
            Layout.preferredHeight: Math.max(implicitHeight, Math.round(32 * Theme.scale))
            verticalAlignment: Text.AlignTop
            text: truth.what
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            //: One of three truths, for screen readers. %1 whose, %2 what.
            Accessible.name: qsTr("%1: %2").arg(truth.who).arg(truth.what)
        }
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.half
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: 2

        AppText {
            Layout.fillWidth: true
            // A sign before what follows from three truths that differ.
            text: (root.wire.differ ? "⚠ " : "") + root.wire.verdict
            font.bold: true
            color: root.wire.differ ? Theme.fault : Theme.text
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: root.wire.verdict
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Truth {
                //: Before what the client believes of its connection.
                who: qsTr("Client believes")
                what: root.wire.client
            }
            Truth {
                //: Before what the wire did.
                who: qsTr("The wire did")
                what: root.wire.wire
            }
            Truth {
                //: Before what the server believes of a connection.
                who: qsTr("Server believes")
                what: root.wire.server
            }
        }
    }
}
