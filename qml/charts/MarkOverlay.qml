// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab
import Pushlab.Ui

//! Over a plot area: the time axis in words, and a line for everything that was done to the system, with its number
//! above it. MarkNames tells what the numbers are.
Item {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    property real beyond: Math.round(8 * Theme.scale) //!< So far to the right of the plot the last time may reach.
    readonly property real perSecond: root.width / root.feed.windowSeconds
    readonly property real tickSeconds: root.feed.tickSeconds

    Repeater {
        model: Math.floor(root.feed.windowSeconds / root.tickSeconds) + 1

        Muted {
            required property int index
            readonly property real seconds: (Math.ceil(root.feed.windowStart / root.tickSeconds) + index) * root.tickSeconds
            readonly property real place: (seconds - root.feed.windowStart) * root.perSecond

            //! The crosshair's time stands there.
            readonly property bool covered: root.feed.cursor >= 0 && Math.abs(root.feed.cursor * root.width - place) < 1.5 * implicitWidth

            visible: place >= 0 && place <= root.width + 1
            x: Math.min(place - width / 2, root.width + root.beyond - width)
            y: root.height + Math.round(6 * Theme.scale) // below the lowest number of the other axis
            text: root.feed.clock(seconds)
            opacity: covered || (index % 2 && implicitWidth > root.perSecond * root.tickSeconds - 6) ? 0 : 1
        }
    }
    Repeater {
        model: root.marks

        Item {
            id: mark

            required property double seconds
            required property string flag
            required property bool fault
            required property bool fix
            required property bool flagFault
            required property bool flagFix

            x: Math.round((mark.seconds - root.feed.windowStart) * root.perSecond)
            z: mark.fault ? 1 : 0 // of several in one moment
            height: root.height
            visible: mark.x >= 0 && mark.x <= root.width

            Column {
                height: root.height
                spacing: 3
                clip: true

                Repeater {
                    model: Math.ceil(root.height / 8)

                    Rectangle {
                        width: 1
                        height: 5
                        color: mark.fault ? Theme.fault : mark.fix ? Theme.fix : Theme.muted
                    }
                }
            }
            MarkNumber {
                id: number

                x: Math.max(-mark.x, Math.min(-width / 2, root.width - mark.x - width)) // within the plot's width
                y: -height - 1
                visible: mark.flag !== ""
                text: mark.flag
                fault: mark.flagFault
                fix: mark.flagFix
            }
        }
    }
}
