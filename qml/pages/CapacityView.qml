// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Assumptions at the left, each of which can be changed; what comes of them at the right.
ColumnLayout {
    id: root

    required property CapacityBoard board

    signal measurementRequested

    spacing: Theme.gap

    Row { // beside words that wrap, Qt 6.4's layout keeps the sizes of another scale
        id: head

        Layout.fillWidth: true
        spacing: Theme.half

        Segments {
            id: protocols

            choices: root.board.transports
            current: root.board.transport
            //: Name of the choice of protocol, for screen readers.
            name: qsTr("Protocol")
            onChosen: index => root.board.transport = index
        }
        Muted {
            anchors.verticalCenter: parent.verticalCenter
            width: head.width - protocols.width - measure.width - usual.width - copy.width - 4 * head.spacing
            text: root.board.origin
            wrapMode: Text.Wrap
        }
        PushButton {
            id: measure

            //: Button: to the page where the costs of a connection are measured.
            text: root.board.measured ? qsTr("Measure again") : qsTr("Measure them")
            primary: !root.board.measured
            //: Hint of the button "Measure them".
            hint: qsTr("To the page Compare, whose figures come back here.")
            onClicked: root.measurementRequested()
        }
        PushButton {
            id: usual

            //: Button: the assumptions of a calculation become what they were.
            text: qsTr("Usual figures")
            onClicked: root.board.reset()
        }
        PushButton {
            id: copy

            //: Button: a calculation goes to the clipboard.
            text: qsTr("Copy")
            //: Hint of the button "Copy" of a calculation.
            hint: qsTr("The reckoning as Markdown, to the clipboard.")
            onClicked: root.board.copy()
        }
    }
    RowLayout {
        spacing: Theme.gap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            //: Title of a card: what a calculation begins with.
            title: qsTr("What is assumed")

            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    model: root.board.fields

                    AssumptionRow {
                        id: row

                        required property int index
                        required property var modelData

                        field: row.modelData
                        value: root.board.values[row.index]
                        onChanged: value => root.board.setValue(row.index, value)
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            //: Title of a card: what a calculation comes to.
            title: qsTr("What comes of it")

            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    model: root.board.lines

                    PlanRow {
                        required property var modelData

                        line: modelData
                    }
                }
            }
        }
    }
}
