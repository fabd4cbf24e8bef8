// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab
import Pushlab.Ui

//! What the pieces of a lane mean: the states in the order in which a client passes through them, and a drop.
Row {
    id: root

    required property LaneModel lanes
    readonly property list<int> order: [2, 6, 3, 4, 1, 5, 0] // open first: most of what there is
    readonly property int dropSign: 7

    spacing: Theme.gap

    Repeater {
        model: root.order

        Row {
            id: entry

            required property int modelData
            readonly property bool isDrop: entry.modelData === 6

            spacing: Theme.half

            LaneSign {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.round(24 * Theme.scale)
                height: Math.round(10 * Theme.scale)
                sign: entry.isDrop ? root.dropSign : entry.modelData
                inks: Theme.inks
            }
            Muted {
                text: entry.isDrop ?
                    //: Legend of the lanes: an open connection ended.
                    qsTr("drop") : root.lanes.stateNames[entry.modelData]
            }
        }
    }
}
