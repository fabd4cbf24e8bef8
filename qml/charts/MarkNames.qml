// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab
import Pushlab.Ui

//! What the numbers above the charts are: the marks of the part of the run that is shown, side by side. Where they are
//! too many for the place, the latest.
Item {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    property int lines: 1

    LayoutMirroring.enabled: false // in the order of time, as in the charts
    LayoutMirroring.childrenInherit: true
    implicitHeight: (none.implicitHeight + 1) * root.lines
    clip: true

    Muted {
        id: none

        width: root.width
        visible: names.height === 0
        //: Below the charts, while nothing was done to the system.
        text: qsTr("Faults, fixes and notes are numbered in the charts and named here.")
        elide: Text.ElideRight
    }
    Flow {
        id: names

        // On one line the latest stay at the right, on several at the bottom.
        width: root.lines > 1 ? root.width : 100000
        x: root.lines > 1 ? 0 : Math.min(0, root.width - names.childrenRect.width)
        y: Math.min(0, root.height - names.height)

        Repeater {
            model: root.marks

            Row {
                id: mark

                required property string display
                required property double seconds
                required property int number
                required property bool fault
                required property bool fix
                readonly property real since: mark.seconds - root.feed.windowStart

                visible: mark.since >= 0 && mark.since <= root.feed.windowSeconds
                opacity: names.x + mark.x < 0 ? 0 : 1 // half a name would tell nothing
                height: none.implicitHeight + 1
                rightPadding: Theme.gap // no spacing of the Flow: lines would have it, too
                spacing: 4

                MarkNumber {
                    anchors.verticalCenter: name.verticalCenter
                    text: mark.number
                    fault: mark.fault
                    fix: mark.fix
                }
                Muted {
                    id: name

                    text: mark.display
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
    }
}
