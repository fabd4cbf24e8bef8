// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Three large charts beside each other, and the strip that says which part of the run they show.
ColumnLayout {
    id: root

    required property ChartFeed feed
    required property MarkModel marks

    spacing: Theme.half

    ChartBar {
        Layout.fillWidth: true
        Layout.fillHeight: false
        feed: root.feed
    }
    Item {
        id: charts

        Layout.fillWidth: true
        Layout.fillHeight: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Chart
        //: Name of the three charts, for screen readers.
        Accessible.name: qsTr("Charts")
        //: What the arrow keys do in the charts, for screen readers.
        Accessible.description: qsTr("Left and right move the crosshair; the legends tell the values there.")
        Keys.onLeftPressed: charts.move(-1)
        Keys.onRightPressed: charts.move(1)
        Keys.onEscapePressed: event => {
            event.accepted = root.feed.cursor >= 0;
            root.feed.cursor = -1;
        }

        function move(steps: int) {
            const step = 1 / 120;
            root.feed.cursor = Math.max(0, root.feed.cursor < 0 ? 0.5 : root.feed.cursor + steps * step);
        }

        FocusRing {
            visible: charts.activeFocus
        }
        RowLayout {
            anchors.fill: parent
            spacing: Theme.gap

            Repeater {
                model: root.feed.places.length

                TimeChart {
                    required property int index

                    visible: index < 2 || !Theme.projector
                    place: index
                    kind: root.feed.places[index]
                    feed: root.feed
                    marks: root.marks
                }
            }
        }
    }
}
