// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! One protocol's clients: how many are wanted, and what they measured.
ColumnLayout {
    id: root

    required property int index
    required property string name
    required property int wanted
    required property string open
    required property string waiting
    required property string median
    required property string p99
    required property string bytesPerMessage
    required property string delivered
    required property string lost
    required property string duplicated
    required property string givenUp
    required property bool troubled
    required property ClientModel clients
    required property var columns //!< Widths, as in the table's head.
    readonly property list<string> cells: [root.open, root.waiting, root.median, root.p99, root.bytesPerMessage]

    spacing: 2

    RowLayout {
        spacing: Theme.half

        ProtocolSign {
            protocol: root.index
        }
        AppText {
            Layout.preferredWidth: (root.columns[0] - 12) * Theme.scale - Theme.half
            text: root.name
            fit: true
            font.bold: true
            elide: Text.ElideRight
        }
        NumberField {
            Layout.preferredWidth: root.columns[1] * Theme.scale
            from: 0
            to: root.clients.mostClients
            stepSize: 100
            value: root.wanted
            //: Field: number of clients. %1 a protocol.
            name: qsTr("%1 clients wanted").arg(root.name)
            //: Hint of the field for the number of clients.
            hint: qsTr("How many clients are to be connected. Type a number, or step by 100.")
            onValueModified: root.clients.setWanted(root.index, value)
        }
        Repeater {
            model: root.cells.length // not the words: cells that come and go ten times a second would crash Qt 6.4's layout

            AppText {
                id: cell

                required property int index

                visible: root.columns[cell.index + 2] > 0
                Layout.fillWidth: true
                Layout.preferredWidth: root.columns[cell.index + 2] * Theme.scale
                text: root.cells[cell.index] ?? ""
                fit: true
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideRight
            }
        }
    }
    Muted {
        visible: !Theme.projector || root.troubled
        Layout.fillWidth: true
        Layout.leftMargin: 12 * Theme.scale + Theme.half
        //: Below a protocol's row. Messages: %1 delivered, %2 lost, %3 duplicated; %4 clients that gave up for good.
        text: qsTr("delivered %1   lost %2   duplicated %3   gave up %4").arg(root.delivered).arg(root.lost).arg(root.duplicated).arg(root.givenUp)
        color: root.troubled ? Theme.fault : Theme.muted
        fit: true
        elide: Text.ElideRight
    }
}
