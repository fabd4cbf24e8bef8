// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! A lane for each client, or for a sample of them: which ones, in which order, what they do, and what the chosen one
//! did and why.
Card {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    required property LaneModel lanes

    headHeight: Theme.control
    //: Title above the lanes: what each client does over time.
    title: qsTr("Connection lanes")
    note: root.lanes.sample
    corner: [
        Pick {
            Layout.preferredWidth: Math.round(126 * Theme.scale)
            //: In which order the lanes are.
            choices: [qsTr("by number"), qsTr("by state"), qsTr("by drops")]
            current: root.lanes.sorting
            //: Name of the choice of the order of lanes, for screen readers.
            name: qsTr("Order of the lanes")
            //: Hint of the choice of the order of lanes.
            hint: qsTr("By state, those in trouble come first; by drops, those that lost their connection most often. Looked at once a second.")
            onChosen: index => root.lanes.sorting = index
        },
        Pick {
            Layout.preferredWidth: Math.round(126 * Theme.scale)
            //: Which lanes are shown: of every protocol, or of one.
            choices: [qsTr("every protocol"), qsTr("long polling"), qsTr("SSE"), qsTr("WebSocket")]
            current: root.lanes.transport + 1
            //: Name of the choice of a protocol for the lanes, for screen readers.
            name: qsTr("Protocol of the lanes")
            //: Hint of the choice of a protocol for the lanes.
            hint: qsTr("Shows only the lanes of this protocol.")
            onChosen: index => root.lanes.transport = index - 1
        },
        Pick {
            Layout.preferredWidth: Math.round(126 * Theme.scale)
            choices: root.lanes.stateChoices
            current: root.lanes.state + 1
            //: Name of the choice of a state for the lanes, for screen readers.
            name: qsTr("State of the lanes")
            //: Hint of the choice of a state for the lanes.
            hint: qsTr("Shows only clients that are in this state now, or at the right edge of what is held.")
            onChosen: index => root.lanes.state = index - 1
        }
    ]

    Item { // no layout: Qt 6.4's may leave words that came later without width
        Layout.fillWidth: true
        implicitHeight: story.implicitHeight

        AppText {
            id: story

            anchors.left: parent.left
            anchors.right: inStep.left
            anchors.rightMargin: Theme.gap
            text: plot.hoveredStory || root.lanes.story
            font.pixelSize: Theme.small
            elide: Text.ElideRight
        }
        Muted {
            id: inStep

            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width / 2)
            text: root.lanes.inStep
            elide: Text.ElideRight
        }
    }
    LanesPlot {
        id: plot

        Layout.fillWidth: true
        Layout.fillHeight: true
        feed: root.feed
        marks: root.marks
        lanes: root.lanes
    }
    LaneLegend {
        Layout.fillHeight: false
        lanes: root.lanes
    }
}
