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

    signal curesRequested

    //: Title of a card.
    title: qsTr("Proxy")
    border.color: root.proxy.faulty ? Theme.fault : Theme.border
    corner: Pick {
        implicitWidth: Math.round((Theme.projector ? 96 : 168) * Theme.scale)
        choices: root.proxy.presetTitles
        current: root.proxy.preset
        //: Name of the choice of a preset, for screen readers.
        name: qsTr("Proxy like")
        //: Hint of the choice of a preset.
        hint: qsTr("Proxies and networks that people meet, with their documented limits. What they do to each protocol, and what cures it, is below.")
        onChosen: index => root.proxy.preset = index
    }

    Segments {
        Layout.fillWidth: true
        visible: !Theme.projector
        stretch: true
        choices: root.proxy.kinds
        obstacles: root.proxy.kindObstacles
        current: root.proxy.kind
        //: Name of the choice between the built-in proxy, nginx and HAProxy, for screen readers.
        name: qsTr("Proxy program")
        //: Hint of the choice between the built-in proxy, nginx and HAProxy.
        hint: qsTr("nginx and HAProxy do what their configuration can say of the faults below, to new connections; they do not tell what they counted. A change begins a new run.")
        onChosen: index => root.proxy.kind = index
    }
    FaultFlow {
        Layout.fillWidth: true
        faults: root.proxy.faults
    }
    TextLink {
        visible: root.proxy.preset > 0
        //: Link to a sheet: what the chosen preset does, and the configuration that cures it.
        text: qsTr("What it does, and what cures it…")
        onClicked: root.curesRequested()
    }
    Muted {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.proxy.obstacle === "" ? (Theme.projector ? "" : Theme.unbroken(root.proxy.closedLately)) : root.active ?
            //: A fault that nginx or HAProxy cannot be configured to have is switched on. %1 a sentence that names it.
            qsTr("%1 It goes on as before.").arg(root.proxy.obstacle) :
            root.proxy.obstacle
        color: Theme.fault
        wrapMode: Text.Wrap
    }
    Item {
        Layout.fillHeight: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Math.round(5 * Theme.scale)

        ActionChip {
            //: Button: the proxy ends every connection.
            text: qsTr("Close all · FIN")
            //: Hint of the button "Close all".
            hint: qsTr("Ends every connection with a FIN, as a proxy that reloads: clients see an orderly end.")
            enabled: root.active
            onClicked: root.proxy.closeAll()
        }
        ActionChip {
            //: Button: the proxy breaks every connection.
            text: qsTr("Reset all · RST")
            //: Hint of the button "Reset all".
            hint: qsTr("Breaks every connection with a RST, as a proxy that crashes: clients see an error.")
            enabled: root.active && !root.proxy.product
            onClicked: root.proxy.resetAll()
        }
    }
    RowLayout {
        spacing: Theme.gap

        Meter {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            //: Proxy: connections closed by the idle timeout.
            name: qsTr("closed idle")
            value: root.proxy.closedIdle
            alarming: root.proxy.counts && value !== "0"
        }
        Meter {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            //: Proxy: answers "502 Bad Gateway".
            name: qsTr("502")
            value: root.proxy.badGateway
            alarming: root.proxy.counts && value !== "0"
            //: Hint of the counter 502.
            hint: qsTr("The server refused the connection")
        }
        Meter {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            //: Proxy: answers "504 Gateway Timeout".
            name: qsTr("504")
            value: root.proxy.gatewayTimeout
            alarming: root.proxy.counts && value !== "0"
            //: Hint of the counter 504.
            hint: qsTr("The server did not answer in time")
        }
    }
}
