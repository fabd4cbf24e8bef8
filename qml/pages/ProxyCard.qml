// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The proxy and the faults that sit in it.
Card {
    id: root

    required property ProxyPanel proxy
    required property bool active //!< A run is going on.

    //: Title of a card.
    title: qsTr("Proxy")
    //: Beside the card's title: the proxy is a part of this program.
    note: qsTr("built in")
    border.color: root.proxy.idleTimeout ? Theme.fault : Theme.border

    Toggle {
        Layout.fillWidth: true
        //: Switch of a fault: the proxy closes connections on which nothing passes.
        text: qsTr("Idle timeout")
        checked: root.proxy.idleTimeout
        faulty: true
        //: Hint of the switch "Idle timeout".
        hint: qsTr("Connections on which no byte passes for this long are closed, and clients have to come back. Key I.")
        onToggled: root.proxy.idleTimeout = checked
    }
    Segments {
        Layout.fillWidth: true
        stretch: true
        choices: root.proxy.idleChoices
        current: root.proxy.idleChoice
        //: Name of the choice of seconds, for screen readers.
        name: qsTr("Idle timeout in production")
        onChosen: index => root.proxy.idleChoice = index
    }
    AppText {
        Layout.fillWidth: true
        text: root.proxy.idleText
        font.pixelSize: Theme.small
        font.bold: true
        elide: Text.ElideRight
    }
    Muted {
        Layout.fillWidth: true
        //: Below the idle timeout: what it does.
        text: qsTr("Closes a connection on which no byte passes for so long. Messages, keepalives and pings are bytes.")
        wrapMode: Text.Wrap
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.half
        rowSpacing: Theme.half

        PushButton {
            //: Button: the proxy ends every connection.
            text: qsTr("Close all")
            enabled: root.active
            dangerous: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.proxy.closeAll()
            //: Hint of the button "Close all".
            hint: qsTr("Ends every connection with a FIN, as a proxy that reloads: clients see an orderly end.")
        }
        PushButton {
            //: Button: the proxy breaks every connection.
            text: qsTr("Reset all")
            enabled: root.active
            dangerous: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.proxy.resetAll()
            //: Hint of the button "Reset all".
            hint: qsTr("Breaks every connection with a RST, as a proxy that crashes: clients see an error.")
        }
        Muted {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            //: What "Close all" does, in a few words.
            text: qsTr("FIN, orderly")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Muted {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            //: What "Reset all" does, in a few words.
            text: qsTr("RST, broken off")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.half

        Meter {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            //: Proxy: connections closed by the idle timeout.
            name: qsTr("closed idle")
            value: root.proxy.closedIdle
            alarming: value !== "0"
        }
        Meter {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            //: Proxy: answers "502 Bad Gateway".
            name: qsTr("502")
            value: root.proxy.badGateway
            alarming: value !== "0"
            //: Hint of the counter 502.
            hint: qsTr("The server refused the connection")
        }
        Meter {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            //: Proxy: answers "504 Gateway Timeout".
            name: qsTr("504")
            value: root.proxy.gatewayTimeout
            alarming: value !== "0"
            //: Hint of the counter 504.
            hint: qsTr("The server did not answer in time")
        }
    }
}
