// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Pushlab
import Pushlab.Ui

//! Opens the choice of what kind of client each protocol's are.
PushButton {
    id: root

    required property PersonaPanel personas
    //: Protocols, each followed by the choice of a kind of client.
    readonly property list<string> protocols: [qsTr("Long polling"), qsTr("SSE"), qsTr("WebSocket")]

    text: root.personas.plain ?
        //: Button: opens the choice of kinds of clients.
        qsTr("Personas…") :
        //: Button, while clients are of another kind than the lab's own.
        qsTr("Personas ●")
    //: Hint of the button "Personas…".
    hint: qsTr("Clients as they are met in the wild: how a browser, a library or a hand-written loop reconnects.")
    onClicked: sheet.open()

    Popup {
        id: sheet

        x: root.mirrored ? 0 : root.width - width
        y: root.height + 4
        width: Math.round(330 * Theme.scale)
        padding: Theme.gap
        focus: true
        closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
        onClosed: root.forceActiveFocus(Qt.PopupFocusReason)
        background: Rectangle {
            color: Theme.card
            radius: Theme.radius
            border.color: Theme.controlBorder
        }

        Column {
            width: sheet.availableWidth
            spacing: Theme.half

            Repeater {
                model: root.protocols.length

                Column {
                    id: entry

                    required property int index
                    readonly property string protocol: root.protocols[entry.index] ?? ""

                    width: parent.width
                    spacing: 2

                    Row {
                        spacing: Theme.half

                        ProtocolSign {
                            anchors.verticalCenter: parent.verticalCenter
                            protocol: entry.index
                        }
                        AppText {
                            text: entry.protocol
                            font.bold: true
                        }
                    }
                    Pick {
                        width: parent.width
                        focus: entry.index === 0
                        choices: root.personas.choices[entry.index]
                        current: root.personas.chosen[entry.index]
                        //: Name of the choice of a kind of client, for screen readers. %1 a protocol.
                        name: qsTr("%1 clients are").arg(entry.protocol)
                        onChosen: index => root.personas.choose(entry.index, index)
                    }
                    Muted {
                        width: parent.width
                        visible: text !== ""
                        text: root.personas.sources[entry.index]
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
