// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab

//! One row of the comparison: what is taught of each protocol, below it what was measured, and what holds.
//! Made of positioners: layouts guess the height of texts that wrap before they know their width.
Column {
    id: root

    required property var aspect
    required property list<real> columns //!< Widths: the name, the three protocols, what holds.

    signal incidentRequested(string name)

    spacing: Theme.half

    Rectangle {
        width: root.width
        height: 1
        color: Theme.border
    }
    Row {
        spacing: Theme.gap

        AppText {
            width: root.columns[0]
            text: root.aspect.name
            font.bold: true
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.aspect.taught

            Column {
                id: protocol

                required property int index
                required property string modelData

                spacing: 2

                Muted {
                    width: root.columns[protocol.index + 1]
                    text: protocol.modelData
                    wrapMode: Text.Wrap
                }
                AppText {
                    width: root.columns[protocol.index + 1]
                    visible: text !== ""
                    text: Theme.unbroken(root.aspect.measured[protocol.index] ?? "")
                    font.bold: root.aspect.known // as is said below the table
                    color: root.aspect.known ? Theme.text : Theme.muted
                    wrapMode: Text.Wrap
                }
            }
        }
        Column {
            spacing: 2

            AppText {
                width: root.columns[4]
                text: root.aspect.holds
                wrapMode: Text.Wrap
            }
            Muted {
                width: root.columns[4]
                visible: root.aspect.unmeasured !== ""
                text: root.aspect.unmeasured
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
