// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What to do when something is wrong: symptom, first step, commands with the running server's figures, cure.
FocusScope {
    id: root

    required property LabController lab
    required property bool incidentPlays //!< The lab is an incident's.

    signal incidentRequested(string name)
    signal labRequested

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.half

            PageTitle {
                Layout.fillWidth: true
                //: Title of a page.
                title: qsTr("Triage")
                purpose: root.lab.serverUp ?
                    //: What the page "Triage" is for, while a server runs.
                    qsTr("From symptom to command. The commands carry the ports of the server that runs now: copy and paste them.") :
                    //: What the page "Triage" is for, without a server.
                    qsTr("From symptom to command. Reproduce one, and its commands carry the ports of a server that has it.")
            }
            Segments {
                choices: root.lab.triage.systems
                current: root.lab.triage.system
                //: Name of the choice of Linux, macOS and Windows, for screen readers.
                name: qsTr("Commands for")
                onChosen: index => root.lab.triage.system = index
            }
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            mostWidth: Math.round(1000 * Theme.scale)

            Repeater {
                model: root.lab.triage.symptoms

                SymptomCard {
                    required property var modelData

                    Layout.fillWidth: true
                    lab: root.lab
                    symptom: modelData
                    possible: !root.incidentPlays
                    onIncidentRequested: name => root.incidentRequested(name)
                    onLabRequested: root.labRequested()
                }
            }
        }
    }
}
