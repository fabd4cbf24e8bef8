// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The wire of one client: what passes, decoded, beside what its page sees; and three truths about its connection.
ColumnLayout {
    id: root

    required property WireInspector wire
    required property list<string> views
    required property int view
    property bool diagram: false

    signal viewChosen(int index)

    spacing: Theme.half

    Binding {
        target: root.wire
        property: "active"
        value: root.visible
        restoreMode: Binding.RestoreNone
    }
    WireBar {
        Layout.fillWidth: true
        wire: root.wire
        views: root.views
        view: root.view
        diagram: root.diagram
        following: list.following
        newer: list.newer
        onViewChosen: index => root.viewChosen(index)
        onDiagramChosen: chosen => root.diagram = chosen
        onFollowingWanted: wanted => list.follow(wanted)
        onCopyWanted: root.wire.copyAll()
        onDiagramCopyWanted: root.wire.copyDiagram()
        onSaveWanted: root.wire.save()
    }
    WireTruths {
        Layout.fillWidth: true
        visible: root.wire.selection.chosen
        wire: root.wire
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.half

        WireList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            entries: root.wire.entries
            diagram: root.diagram
            empty: !root.wire.selection.chosen ?
                //: In the empty wire inspector.
                qsTr("Choose a client: its protocol and number above, or a lane.") : !root.wire.tapped ?
                //: In the empty wire inspector, when nginx or HAProxy is the proxy.
                qsTr("Only the built-in proxy shows its wire. Choose it on the Proxy card.") : root.wire.entries.total > 0 ?
                //: In the wire inspector, when the filter hides everything.
                qsTr("The filter lets nothing through.") :
                //: In the empty wire inspector.
                qsTr("Nothing has passed yet.")
            onCopyWanted: row => root.wire.copy(row)
        }
        WireDetail {
            Layout.preferredWidth: Math.round(360 * Theme.scale)
            Layout.fillHeight: true
            visible: list.chosenText !== ""
            text: list.chosenText
        }
    }
    Muted {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.wire.told !== "" ? root.wire.told : root.wire.entries.dropped > 0 ?
            //: Below the wire inspector's list, whose memory is bounded. %1 how many entries.
            qsTr("%1 older entries were dropped to bound memory.").arg(root.wire.entries.dropped) : ""
        elide: Text.ElideMiddle
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
