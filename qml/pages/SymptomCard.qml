// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! One symptom: what to do first, step by step, the commands, the cure; set up in the lab and verified.
Card {
    id: root

    required property LabController lab
    required property var symptom //!< As TriageBoard.symptoms has it.
    required property bool possible //!< The lab may be taken.

    signal incidentRequested(string name)
    signal labRequested

    readonly property TriageBoard board: root.lab.triage
    readonly property bool present: root.board.present === root.symptom.id

    title: root.symptom.symptom
    note: root.symptom.guide ?
        //: Kind of an entry of the triage page.
        qsTr("step by step") :
        //: Kind of an entry of the triage page.
        qsTr("first response")

    AppText {
        Layout.fillWidth: true
        text: root.symptom.immediate
        font.bold: true
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.symptom.steps

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
        model: root.symptom.commands.filter(command => command.systems.includes(root.board.system))

        CommandLine {
            required property var modelData

            Layout.fillWidth: true
            command: root.lab.filledIn(modelData.text, root.lab.serverPort)
            says: modelData.says
        }
    }
    AppText {
        Layout.fillWidth: true
        //: The cure of a symptom. %1 a sentence.
        text: qsTr("Cure: %1").arg(root.symptom.fix)
        color: Theme.fix
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.gap

        PushButton {
            enabled: root.possible && !root.board.settingUp && !root.board.verifying
            text: root.present && root.board.settingUp ?
                //: Button of a symptom while it is being set up.
                qsTr("Setting up…") :
                //: Button: sets a symptom up in the lab.
                qsTr("Reproduce")
            //: Name of the button "Reproduce", for screen readers. %1 a symptom.
            Accessible.name: qsTr("Reproduce: %1").arg(root.symptom.symptom)
            hint: root.possible ?
                //: Hint of the button "Reproduce".
                qsTr("Starts the lab with this symptom, in lab time 30×; what runs in it ends.") :
                //: Hint of the button "Reproduce" while an incident is played.
                qsTr("An incident is being played: leave it first.")
            onClicked: root.board.reproduce(root.symptom.id)
        }
        PushButton {
            enabled: root.present && root.board.there
            text: root.present && root.board.verifying ?
                //: Button of a symptom while its commands are run.
                qsTr("Verifying…") :
                //: Button: runs the commands of a symptom.
                qsTr("Verify")
            //: Name of the button "Verify", for screen readers. %1 a symptom.
            Accessible.name: qsTr("Verify: %1").arg(root.symptom.symptom)
            //: Hint of the button "Verify".
            hint: qsTr("Runs these commands on this machine and compares what they print with what they should.")
            onClicked: root.board.verify()
        }
        PushButton {
            visible: root.present
            //: Button: the symptom goes, and the lab is as it was before.
            text: qsTr("Give the lab back")
            onClicked: root.board.leave()
        }
        TextLink {
            visible: root.present && root.board.there
            //: Link of a symptom that is set up: to the page with the charts.
            text: qsTr("See it in the Lab…")
            onClicked: root.labRequested()
        }
        TextLink {
            //: Link below a symptom: opens the incident that has it.
            text: qsTr("Live through it…")
            //: Name of that link, for screen readers. %1 a symptom.
            Accessible.name: qsTr("Live through: %1").arg(root.symptom.symptom)
            onClicked: root.incidentRequested(root.symptom.show)
        }
    }
    SymptomState {
        Layout.fillWidth: true
        visible: root.present
        board: root.board
    }
}
