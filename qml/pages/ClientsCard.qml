// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The clients of all three protocols, and how many messages are published to them.
Card {
    id: root

    required property ClientModel clients
    required property LoadPanel load
    required property FaultModel faults
    required property PersonaPanel personas
    //: Head of the clients table: clients wanted, open, waiting to reconnect; median and 99th percentile of the latency; bytes per message.
    readonly property list<string> heads: ["", qsTr("wanted"), qsTr("open"), qsTr("waiting"), qsTr("p50"), qsTr("p99"), qsTr("B/msg")]
    //! Widths at scale 1; a projector gets those without detail.
    readonly property var columns: Theme.projector ? [120, 88, 44, 58, 0, 56, 0] : [120, 88, 44, 58, 56, 56, 50]

    //: Title of a card.
    title: qsTr("Clients")
    note: root.clients.totals
    border.color: root.faults.activeCount > 0 ? Theme.fault : Theme.border
    corner: ActionChip { // here it takes no row from a projector's charts
        visible: Theme.projector
        text: flow.opener
        onClicked: flow.opened = !flow.opened
    }

    RowLayout {
        spacing: Theme.half

        Repeater {
            model: root.heads.length

            Muted {
                required property int index

                visible: root.columns[index] > 0
                Layout.fillWidth: index > 1
                Layout.preferredWidth: root.columns[index] * Theme.scale
                text: root.heads[index] ?? ""
                fit: true
                horizontalAlignment: index === 1 ? Text.AlignHCenter : Text.AlignRight
                elide: Text.ElideRight
            }
        }
    }
    Repeater {
        model: root.clients

        ClientRow {
            clients: root.clients
            columns: root.columns
        }
    }
    RowLayout {
        Layout.fillHeight: false
        visible: !Theme.projector
        spacing: Theme.half

        AppText {
            Layout.preferredWidth: root.columns[0] * Theme.scale
            //: Before buttons that change the number of clients of all three protocols.
            text: qsTr("All three")
            fit: true
        }
        PushButton {
            //: Button: 100 clients of each protocol leave.
            text: qsTr("− 100")
            //: Name of the button "− 100", for screen readers.
            Accessible.name: qsTr("100 clients fewer of each protocol")
            onClicked: root.clients.addToEach(-100)
        }
        PushButton {
            //: Button: 100 clients of each protocol come.
            text: qsTr("+ 100")
            //: Name of the button "+ 100", for screen readers.
            Accessible.name: qsTr("100 clients more of each protocol")
            onClicked: root.clients.addToEach(100)
        }
        PushButton {
            //: Button: all clients leave.
            text: qsTr("None")
            //: Name of the button "None", for screen readers.
            Accessible.name: qsTr("No clients")
            onClicked: root.clients.addToEach(-root.clients.mostClients)
        }
        Item {
            Layout.fillWidth: true
        }
        PersonaButton {
            personas: root.personas
        }
    }
    FaultFlow {
        id: flow

        Layout.fillWidth: true
        Layout.topMargin: Theme.half
        visible: flow.all || root.faults.activeCount > 0
        opens: false
        faults: root.faults
    }
    Item {
        Layout.fillHeight: true
    }
    Rows { // A layout has left the first of them where a projector wants it, under the second.
        id: bottom

        RowLayout {
            width: bottom.width
            spacing: Theme.half

            AppText {
                Layout.preferredWidth: root.columns[0] * Theme.scale
                //: Before a number field and "messages a second".
                text: qsTr("Publish")
                fit: true
            }
            NumberField {
                from: 0
                to: 1000
                stepSize: 5
                value: root.load.publishRate
                //: Name of the field for the publishing rate, for screen readers.
                name: qsTr("Messages published a second")
                //: Hint of the field for the publishing rate.
                hint: qsTr("Every message goes to every client. 0 is silence: then connections idle, and an idle timeout can cut them.")
                onValueModified: root.load.publishRate = value
            }
            Muted {
                Layout.fillWidth: true
                text: root.load.publishRate > 0 && Theme.projector ?
                    //: After a number field.
                    qsTr("messages a second") : root.load.publishRate > 0 ?
                    //: After a number field.
                    qsTr("messages a second, each to every client") :
                    Theme.projector ?
                    //: After a number field that says 0.
                    qsTr("silence") :
                    //: After a number field that says 0.
                    qsTr("silence: only keepalives and pings pass")
                wrapMode: Text.Wrap
            }
        }
        RowLayout {
            width: bottom.width
            visible: !Theme.projector || root.load.payments
            spacing: Theme.half

            Toggle {
                //: Switch: simulated customers send payments to the same server.
                text: qsTr("Payments")
                checked: root.load.payments
                //: Hint of the switch "Payments".
                hint: qsTr("20 payments a second share the request pool: when it is full they are refused with 503.")
                onToggled: root.load.payments = checked
            }
            Muted {
                Layout.fillWidth: true
                visible: root.load.payments
                //: Payments a second. %1 succeeded, %2 rejected.
                text: qsTr("%1/s ok, %2/s rejected").arg(root.load.paidRate).arg(root.load.rejectedRate)
                color: root.load.refusing ? Theme.fault : Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
}
