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

    required property Library library
    required property LabController lab

    signal incidentRequested(string name)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        PageTitle {
            //: Title of a page.
            title: qsTr("Triage")
            purpose: root.lab.serverUp ?
                //: What the page "Triage" is for, while a server runs.
                qsTr("Symptoms, steps and commands. The commands carry the ports of the server that runs now: copy and paste them.") :
                //: What the page "Triage" is for, without a server.
                qsTr("Symptoms, steps and commands. Start the lab, and the commands carry the ports of its server.")
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            mostWidth: Math.round(1000 * Theme.scale)

            Repeater {
                model: root.library.symptoms

                Card {
                    id: symptom

                    required property var modelData

                    Layout.fillWidth: true
                    title: symptom.modelData.symptom
                    note: symptom.modelData.guide ?
                        //: Kind of an entry of the triage page.
                        qsTr("step by step") :
                        //: Kind of an entry of the triage page.
                        qsTr("first response")

                    AppText {
                        Layout.fillWidth: true
                        text: symptom.modelData.immediate
                        font.bold: true
                        wrapMode: Text.Wrap
                    }
                    Repeater {
                        model: symptom.modelData.steps

                        AppText {
                            id: step

                            required property int index
                            required property string modelData

                            Layout.fillWidth: true
                            text: (step.index + 1) + ".  " + step.modelData
                            wrapMode: Text.Wrap
                        }
                    }
                    Repeater {
                        model: symptom.modelData.commands

                        CommandLine {
                            required property var modelData

                            Layout.fillWidth: true
                            command: root.lab.filledIn(modelData.text, root.lab.serverPort)
                            says: modelData.says
                            systems: modelData.systems
                        }
                    }
                    AppText {
                        Layout.fillWidth: true
                        //: The cure of a symptom. %1 a sentence.
                        text: qsTr("Cure: %1").arg(symptom.modelData.fix)
                        color: Theme.fix
                        wrapMode: Text.Wrap
                    }
                    TextLink {
                        visible: symptom.modelData.reproduce !== ""
                        //: Link below a symptom: opens the incident that has it.
                        text: qsTr("Reproduce it…")
                        //: Name of that link, for screen readers. %1 a symptom.
                        Accessible.name: qsTr("Reproduce: %1").arg(symptom.modelData.symptom)
                        onClicked: root.incidentRequested(symptom.modelData.reproduce)
                    }
                }
            }
        }
    }
}
