// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Clients, proxy and server with the paths between them, and what happens to them in charts, lanes or on a wire.
FocusScope {
    id: root

    required property LabController lab
    property int view: 0 //!< What is shown below the cards: one of ChartsPane.views.
    readonly property bool broken: root.lab.active && !root.lab.serverUp

    signal viewChosen(int index)
    signal markRequested
    signal runsRequested
    signal commandRequested
    signal incidentsRequested
    signal curesRequested

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.gap
        contentWidth: width
        contentHeight: Math.max(height, page.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        ScrollBar.vertical: ScrollBar {
            parent: root // in the margin
            x: root.width - width
            y: flick.y
            height: flick.height
            policy: flick.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        ColumnLayout {
            id: page

            width: flick.width
            height: flick.contentHeight
            spacing: Theme.gap

            LabHeader {
                Layout.fillWidth: true
                Layout.minimumWidth: 0 // by its width it knows whether it needs two lines
                lab: root.lab
                onMarkRequested: root.markRequested()
                onRunsRequested: root.runsRequested()
                onCommandRequested: root.commandRequested()
            }
            ServerBanner {
                Layout.fillWidth: true
                lab: root.lab
            }
            Banner {
                Layout.fillWidth: true
                visible: root.lab.clients.refusal !== ""
                //: Banner: file descriptors ran out.
                headline: qsTr("Not all clients could be made.")
                detail: root.lab.clients.refusal
                //: Banner's button: the number of clients that are wanted becomes that of those that there are.
                action: qsTr("Stay with these")
                onActed: root.lab.clients.settle()
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: 0

                ClientsCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.projector ? 396 : 500
                    clients: root.lab.clients
                    personas: root.lab.personas
                    faults: root.lab.clientFaults
                    load: root.lab.load
                }
                LinkCount {
                    Layout.alignment: Qt.AlignCenter
                    count: root.lab.active ? root.lab.proxy.links : "–"
                    traffic: root.lab.active ? root.lab.proxy.traffic : ""
                    //: Below the number of connections between clients and proxy, or proxy and server.
                    caption: qsTr("links")
                }
                ProxyCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.projector ? 184 : 256
                    proxy: root.lab.proxy
                    active: root.lab.active
                    onCuresRequested: root.curesRequested()
                }
                LinkCount {
                    Layout.alignment: Qt.AlignCenter
                    count: root.lab.active ? root.lab.proxy.upstreams : "–"
                    traffic: root.lab.active ? root.lab.proxy.upstreamTraffic : ""
                    //: Below the number of connections between clients and proxy, or proxy and server.
                    caption: qsTr("links")
                    broken: root.broken
                }
                ServerCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.projector ? 288 : 308
                    lab: root.lab
                }
            }
            EmptyState {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !root.lab.everStarted
                lab: root.lab
                onIncidentsRequested: root.incidentsRequested()
            }
            ChartsPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.round([238, 262, 330][root.view] * Theme.scale)
                visible: root.lab.everStarted
                feed: root.lab.charts
                marks: root.lab.marks
                lanes: root.lab.lanes
                wire: root.lab.wire
                view: root.view
                onViewChosen: index => root.viewChosen(index)
            }
        }
    }
}
