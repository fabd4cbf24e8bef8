// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab
import Pushlab.Ui

//! Over a plot area: the time axis in words, and a line for everything that was done to the system.
Item {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    property bool captions: true
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
            x: Math.min(Math.max(place - width / 2, -width / 2), root.width - width + 6)
            y: root.height + Math.round(6 * Theme.scale) // below the lowest number of the other axis
            text: root.feed.clock(seconds)
            opacity: covered || (index % 2 && implicitWidth > root.perSecond * root.tickSeconds - 6) ? 0 : 1
        }
    }
    Item {
        anchors.fill: parent
        clip: true

        Repeater { // all lines first, so that none crosses the words of another mark
            model: root.marks

            Column {
                id: line

                required property double seconds
                required property bool fault
                required property bool fix

                x: Math.round((line.seconds - root.feed.windowStart) * root.perSecond)
                height: root.height
                visible: line.x >= 0 && line.x <= root.width
                spacing: 3
                clip: true

                Repeater {
                    model: Math.ceil(root.height / 8)

                    Rectangle {
                        width: 1
                        height: 5
                        color: line.fault ? Theme.fault : line.fix ? Theme.fix : Theme.muted
                    }
                }
            }
        }
        Repeater {
            model: root.captions ? root.marks : null

            Item {
                id: mark

                required property double seconds
                required property string label
                required property bool fault
                required property bool fix
                required property int lane
                required property bool leftward
                required property double room
                required property double rightRoom
                readonly property color ink: mark.fault ? Theme.fault : mark.fix ? Theme.fix : Theme.muted
                readonly property real behind: Math.min(mark.rightRoom * root.perSecond - 8, root.width - mark.x - 4)
                readonly property real ahead: Math.min(mark.room * root.perSecond - 8, mark.x - 2)
                //! On its way to the left edge it changes sides where it fits no more and has more room there.
                readonly property bool before: mark.leftward && (mark.ahead > words.implicitWidth + 6 || mark.ahead > mark.behind)
                readonly property real space: mark.before ? mark.ahead : mark.behind

                x: Math.round((mark.seconds - root.feed.windowStart) * root.perSecond)
                height: root.height
                visible: mark.x >= 0 && mark.x <= root.width

                Rectangle {
                    x: mark.before ? -width - 2 : 3
                    y: 1 + mark.lane * (height + 2)
                    width: Math.min(words.implicitWidth + 6, mark.space)
                    height: words.implicitHeight + 2
                    visible: mark.space > 36
                    radius: 3
                    color: Qt.alpha(Theme.card, 0.7) // in a low chart the lines behind have to show

                    Muted {
                        id: words

                        anchors.fill: parent
                        anchors.leftMargin: 3
                        anchors.rightMargin: 3
                        text: mark.label
                        color: mark.ink
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
}
