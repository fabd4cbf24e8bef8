// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What happens over time, as three large charts or as a lane for each client, with the strip that says which part of
//! the run is shown; or what passes on the wire of one client.
ColumnLayout {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    required property LaneModel lanes
    required property WireInspector wire
    property int view: 0
    //: What the Lab page shows below its cards.
    readonly property list<string> views: [qsTr("Charts"), qsTr("Lanes"), qsTr("Wire")]
    readonly property int shownView: Math.max(0, Math.min(root.view, root.views.length - 1))

    signal viewChosen(int index)

    spacing: Theme.half

    ChartBar {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.shownView !== 2
        feed: root.feed
        views: root.views
        view: root.shownView
        onViewChosen: index => root.viewChosen(index)
    }
    Binding {
        target: root.feed
        property: "resting"
        value: root.visible && root.shownView !== 0
    }
    LanesPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.shownView === 1
        feed: root.feed
        marks: root.marks
        lanes: root.lanes
    }
    WirePane {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.shownView === 2
        wire: root.wire
        views: root.views
        view: root.shownView
        onViewChosen: index => root.viewChosen(index)
    }
    Item {
        id: charts

        visible: root.shownView === 0
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
    MarkNames {
        Layout.fillWidth: true
        visible: root.shownView !== 2
        feed: root.feed
        marks: root.marks
    }
}
