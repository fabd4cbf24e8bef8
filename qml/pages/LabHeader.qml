// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The run: how long, how many messages, what was lost; how fast lab time goes; start, stop, mark. In two lines where the
//! words are too long for one.
GridLayout {
    id: root

    required property LabController lab
    readonly property var speeds: [1, 10, 30]

    signal markRequested
    signal runsRequested
    signal commandRequested

    columns: figures.implicitWidth + Theme.gap + actions.implicitWidth <= root.width ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.half

    RowLayout {
        id: figures

        spacing: Theme.gap

        AppText {
            //: Title of the page.
            text: qsTr("Lab")
            font.pixelSize: Theme.page
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Layout.rightMargin: Theme.gap
        }
        Meter {
            //: Header: time since the run began.
            name: qsTr("elapsed")
            value: root.lab.elapsed
            Layout.fillWidth: false
            Layout.minimumWidth: Math.round(54 * Theme.scale)
        }
        Meter {
            //: Header: messages that the server acknowledged.
            name: qsTr("published")
            value: root.lab.load.published
            Layout.fillWidth: false
            Layout.minimumWidth: Math.round(66 * Theme.scale)
        }
        Meter {
            //: Header: messages that did not reach a client that should have got them.
            name: qsTr("lost")
            value: root.lab.lost
            alarming: value !== "0"
            Layout.fillWidth: false
            Layout.minimumWidth: Math.round(44 * Theme.scale)
        }
        Meter {
            //: Header: messages that a client got twice.
            name: qsTr("duplicated")
            value: root.lab.duplicated
            alarming: value !== "0"
            Layout.fillWidth: false
            Layout.minimumWidth: Math.round(70 * Theme.scale)
        }
        Item {
            Layout.fillWidth: true
        }
    }
    RowLayout {
        id: actions

        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Muted {
            //: Beside the choice 1×, 10×, 30×: how much faster than in production protocol timers run.
            text: qsTr("Lab time")
        }
        Segments {
            choices: ["1×", "10×", "30×"]
            current: root.speeds.indexOf(root.lab.speed)
            //: Name of the lab time choice, for screen readers.
            name: qsTr("Lab time")
            //: Hint of the lab time choice.
            hint: qsTr("Divides every protocol timer: at 10× a timeout of 60 s takes 6 s. Latencies stay real. A change begins a new run.")
            onChosen: index => root.lab.speed = root.speeds[index]
        }
        PushButton {
            //: Button that opens the sheet with runs.
            text: qsTr("Runs…")
            visible: !Theme.projector
            //: Hint of the button "Runs…".
            hint: qsTr("Save this run, open another, lay two over each other, export. Key Ctrl+O.")
            onClicked: root.runsRequested()
        }
        PushButton {
            //: Button that opens the sheet with the command for a terminal.
            text: qsTr("Command…")
            visible: !Theme.projector
            //: Hint of the button "Command…".
            hint: qsTr("The line for a terminal that repeats what is set here. Key Ctrl+E.")
            onClicked: root.commandRequested()
        }
        PushButton {
            //: Button that opens a dialog to set a mark.
            text: qsTr("Mark…")
            //: Hint of the button "Mark…".
            hint: qsTr("Draws a line with your words through all charts. Key M.")
            enabled: root.lab.active
            onClicked: root.markRequested()
        }
        PushButton {
            //: Button that ends every fault.
            text: qsTr("Clear faults")
            //: Hint of the button "Clear faults".
            hint: qsTr("Switches every fault of clients, proxy and server off, and starts the server when it is down. Key C.")
            enabled: root.lab.faulty
            onClicked: root.lab.clearFaults()
        }
        PushButton {
            //: Button: the run ends and every setting is as at the beginning.
            text: qsTr("Reset")
            visible: !Theme.projector
            //: Hint of the button "Reset".
            hint: qsTr("Ends the run and puts every setting back to how the program starts.")
            enabled: root.lab.everStarted
            onClicked: root.lab.reset()
        }
        PushButton {
            text: root.lab.active ?
                //: Button that ends the run.
                qsTr("Stop") :
                //: Button that begins a run.
                qsTr("Start")
            //: Hint of the button "Start" or "Stop".
            hint: qsTr("Starts or stops server, proxy and clients. Key Ctrl+R.")
            primary: true
            implicitWidth: Math.max(Math.round(76 * Theme.scale), implicitContentWidth + leftPadding + rightPadding)
            onClicked: root.lab.startOrStop()
        }
    }
}
