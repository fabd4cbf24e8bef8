// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The server process: how it is set, what it says of itself, and what can be done to it.
Card {
    id: root

    required property LabController lab
    readonly property ServerPanel server: root.lab.server
    readonly property bool down: root.lab.condition === LabController.Killed || root.lab.condition === LabController.Died
    readonly property bool failing: root.down || root.lab.condition === LabController.Failed
    readonly property var readings: [
        //: Server: pool threads that work on a request.
        {name: qsTr("threads busy"), value: root.server.busy, alarming: root.server.poolFull},
        //: Server: requests that wait for a pool thread.
        {name: qsTr("queued"), value: root.server.queued, alarming: false},
        //: Server: requests refused because pool and queue are full.
        {name: qsTr("rejected"), value: root.server.rejected, alarming: root.server.poolFull},
        //: Server: open connections.
        {name: qsTr("connections"), value: root.server.connections, alarming: false},
        //: Server: resident memory of the process.
        {name: qsTr("memory"), value: root.server.memory, alarming: false},
        //: Server: open file descriptors of the process.
        {name: qsTr("descriptors"), value: root.server.descriptors, alarming: false}]

    //: Title of a card.
    title: qsTr("Server")
    border.color: root.failing || root.server.poolFull ? Theme.fault : Theme.border
    corner: [
        Rectangle {
            implicitWidth: Math.round(9 * Theme.scale)
            implicitHeight: implicitWidth
            radius: implicitWidth / 2
            color: root.failing ? Theme.fault : root.lab.serverUp ? Theme.fix : root.lab.active ? Theme.focus : Theme.muted
        },
        AppText {
            text: root.lab.conditionText
            font.bold: true
            color: root.failing ? Theme.fault : Theme.text
            //: The server's state, for screen readers.
            Accessible.name: qsTr("Server %1").arg(text)
        }
    ]

    Segments {
        Layout.fillWidth: true
        stretch: true
        //: How the server serves requests: one event loop, or a thread held by each request.
        choices: [qsTr("Event loop"), qsTr("Thread per request")]
        current: root.server.threadPerRequest ? 1 : 0
        //: Name of the threading choice, for screen readers.
        name: qsTr("Threading")
        //: Hint of the threading choice.
        hint: qsTr("With a thread per request, every held poll, stream and socket keeps one pool thread. A change begins a new run on a new server.")
        onChosen: index => root.server.threadPerRequest = index === 1
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.half
        rowSpacing: Theme.half
        visible: !Theme.projector || root.lab.serverUp || !root.lab.everStarted // they say nothing, and a banner needs the room

        Repeater {
            model: root.readings.length

            Meter {
                required property int index
                readonly property var reading: root.readings[index]

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: reading.name
                value: reading.value
                alarming: reading.alarming
            }
        }
    }
    FaultFlow {
        Layout.fillWidth: true
        faults: root.server.faults
    }
    Toggle {
        Layout.fillWidth: true
        visible: !Theme.projector
        //: Switch: the event log is a file that survives a restart.
        text: qsTr("Log on disk")
        checked: root.server.logToFile
        //: Hint of the switch "Log on disk".
        hint: qsTr("On disk, events survive a restart and clients resume by id. In memory they are forgotten. A change begins a new run.")
        onToggled: root.server.logToFile = checked
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        Layout.fillHeight: false
        visible: !Theme.projector
        spacing: Theme.half

        Muted {
            //: Before the field for the number of pool threads.
            text: qsTr("pool")
        }
        NumberField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            from: 1
            to: 1000
            stepSize: 10
            value: root.server.pool
            //: Name of the field for the number of pool threads, for screen readers.
            name: qsTr("Threads in the pool")
            //: Hint of the field for the number of pool threads.
            hint: qsTr("Request threads that the server has. Changed at once.")
            onValueModified: root.server.pool = value
        }
        Muted {
            //: Before the field for the length of the queue.
            text: qsTr("queue")
        }
        NumberField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            from: 0
            to: 10000
            stepSize: 10
            value: root.server.queue
            //: Name of the field for the length of the queue, for screen readers.
            name: qsTr("Requests in the queue")
            //: Hint of the field for the length of the queue.
            hint: qsTr("Requests that may wait for a thread; more are refused with 503. Changed at once.")
            onValueModified: root.server.queue = value
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Math.round(5 * Theme.scale)

        ActionChip {
            visible: !root.down
            //: Button: the server ends gracefully and a new one starts.
            text: qsTr("Restart")
            //: Hint of the button "Restart".
            hint: qsTr("SIGTERM, then a new process on the same ports: every client has to come back. Key R.")
            enabled: root.lab.serverUp
            onClicked: root.lab.restartServer()
        }
        ActionChip {
            visible: !root.down
            //: Button: the server process is killed.
            text: qsTr("Kill")
            //: Hint of the button "Kill".
            hint: qsTr("SIGKILL: the server is gone until it is started. Key K.")
            enabled: root.lab.serverUp
            onClicked: root.lab.killServer()
        }
        ActionChip {
            visible: !root.down
            //: Button: the server is down for a while and comes back by itself.
            text: qsTr("Down 30 s")
            //: Hint of the button "Down 30 s".
            hint: qsTr("Stops the server and starts it again after 30 s: a slow deployment. Who dials meanwhile meets the proxy's 502.")
            enabled: root.lab.serverUp
            onClicked: root.lab.takeServerDown(30)
        }
        ActionChip {
            visible: !root.down
            //: Button: the server's event loop stands still for a while.
            text: qsTr("Freeze 10 s")
            //: Hint of the button "Freeze 10 s".
            hint: qsTr("The server process stands still: connections stay, nothing is answered, and latency shows what waited.")
            enabled: root.lab.serverUp
            onClicked: root.lab.freezeServer(10)
        }
        PushButton {
            visible: root.down
            //: Button: the server, which is down, starts again.
            text: qsTr("Start server")
            primary: true
            onClicked: root.lab.startServer()
        }
    }
}
