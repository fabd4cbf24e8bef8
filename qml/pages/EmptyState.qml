// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Before the first start: what this is in three steps, and one button that shows something at once.
Card {
    id: root

    required property LabController lab
    readonly property var steps: [
        //: First of three steps: its name, and a sentence.
        {name: qsTr("Connect"), sentence: qsTr("Clients of three protocols listen to the same messages.")},
        //: Second of three steps: its name, and a sentence.
        {name: qsTr("Break"), sentence: qsTr("Let the proxy time out, restart the server, or kill it.")},
        //: Third of three steps: its name, and a sentence.
        {name: qsTr("Watch"), sentence: qsTr("See who comes back, how soon, and what was lost.")}]

    signal incidentsRequested

    Item {
        Layout.fillHeight: true
    }
    AppText {
        Layout.alignment: Qt.AlignHCenter
        //: Headline before the first start.
        text: qsTr("See push behave, break and heal")
        font.pixelSize: Theme.page
        font.bold: true
    }
    Muted {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        //: Below the headline before the first start.
        text: qsTr("A real server, a real proxy and real connections, all on this machine.")
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Item {
        implicitHeight: Theme.half
    }
    Row {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap * 2

        Repeater {
            model: root.steps.length

            Item {
                id: step

                required property int index
                readonly property var words: root.steps[step.index]

                width: Math.round(270 * Theme.scale)
                height: Math.max(number.height, words.height)

                Rectangle {
                    id: number

                    width: Math.round(28 * Theme.scale)
                    height: width
                    radius: width / 2
                    color: Theme.selected

                    AppText {
                        anchors.centerIn: parent
                        text: step.index + 1
                        font.bold: true
                    }
                }
                Column {
                    id: words

                    anchors.left: number.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.gap
                    spacing: 2

                    AppText {
                        text: step.words.name
                        font.pixelSize: Theme.title
                        font.bold: true
                    }
                    AppText {
                        width: parent.width
                        text: step.words.sentence
                        color: Theme.muted
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
    Item {
        implicitHeight: Theme.half
    }
    Row {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.gap

        PushButton {
            height: Math.round(38 * Theme.scale)
            leftPadding: Theme.gap * 2
            rightPadding: Theme.gap * 2
            //: The one button before the first start: something worth seeing within five seconds.
            text: qsTr("Show me a restart")
            //: Hint of the button "Show me a restart".
            hint: qsTr("A hundred clients of each protocol connect, and then the server restarts under them.")
            primary: true
            focus: true
            onClicked: root.lab.startShow()
        }
        PushButton {
            height: Math.round(38 * Theme.scale)
            //: Button before the first start.
            text: qsTr("Start with 100 clients of each")
            onClicked: root.lab.startWithClients(100)
        }
        PushButton {
            height: Math.round(38 * Theme.scale)
            //: Button before the first start: goes to the page with incidents.
            text: qsTr("Live through an incident")
            onClicked: root.incidentsRequested()
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
