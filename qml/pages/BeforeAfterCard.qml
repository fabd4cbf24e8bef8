// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! At the end of an incident: the figures of the broken step beside those of the cured one.
Card {
    id: root

    required property var comparison

    Layout.fillWidth: true
    //: Title of a card: the broken and the cured state of an incident.
    title: qsTr("Before and after")

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: 2

        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            verticalAlignment: Text.AlignTop
            text: Theme.unbroken(root.comparison.before ?? "")
            color: Theme.fault
            font.bold: true
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            verticalAlignment: Text.AlignTop
            text: Theme.unbroken(root.comparison.after ?? "")
            color: Theme.fix
            font.bold: true
            wrapMode: Text.Wrap
        }
    }
    Rows {
        id: list

        Repeater {
            model: root.comparison.rows ?? []

            ColumnLayout {
                id: row

                required property var modelData

                width: list.width
                spacing: 0
                Accessible.role: Accessible.StaticText
                //: A figure before and after, for screen readers. %1 what is measured, %2 before, %3 after.
                Accessible.name: qsTr("%1 Before: %2. After: %3.").arg(row.modelData.meaning).arg(row.modelData.before).arg(row.modelData.after)

                Muted {
                    Layout.fillWidth: true
                    text: row.modelData.meaning
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                RowLayout {
                    spacing: Theme.gap

                    AppText {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: row.modelData.before
                        font.pixelSize: Theme.title
                        font.bold: true
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    AppText {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: row.modelData.after
                        font.pixelSize: Theme.title
                        font.bold: true
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
