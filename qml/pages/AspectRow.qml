// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! One row of the comparison: what is taught of each protocol, below it what was measured, and what holds.
ColumnLayout {
    id: root

    required property var aspect

    signal incidentRequested(string name)

    spacing: Theme.half

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.border
    }
    RowLayout {
        spacing: Theme.gap

        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 130
            Layout.alignment: Qt.AlignTop
            text: root.aspect.name
            font.bold: true
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.aspect.taught

            ColumnLayout {
                id: protocol

                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 200
                Layout.alignment: Qt.AlignTop
                spacing: 2

                Muted {
                    Layout.fillWidth: true
                    text: protocol.modelData
                    wrapMode: Text.Wrap
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.aspect.measured[protocol.index] ?? ""
                    font.bold: true
                    wrapMode: Text.Wrap
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 330
            Layout.alignment: Qt.AlignTop
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.aspect.holds
                wrapMode: Text.Wrap
            }
            TextLink {
                visible: root.aspect.show !== ""
                //: Link in the comparison: opens the incident that shows what holds.
                text: qsTr("See it run…")
                //: Name of that link, for screen readers. %1 an aspect such as "Latency".
                Accessible.name: qsTr("See it run: %1").arg(root.aspect.name)
                onClicked: root.incidentRequested(root.aspect.show)
            }
        }
    }
}
