// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab
import Pushlab.Ui

//! The lanes with their time axis, marks and crosshair. A click or the arrow keys choose a client.
Item {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    required property LaneModel lanes
    readonly property int hoveredRow: hover.hovered ? view.rowAt(hover.point.position.y) : -1
    //! What the client below the pointer did there; empty: none is.
    readonly property string hoveredStory: root.hoveredRow < 0 ? "" : root.lanes.tell(root.hoveredRow, root.feed.windowStart + hover.point.position.x / view.width * root.feed.windowSeconds)

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    //: Name of the lanes, for screen readers.
    Accessible.name: qsTr("Lanes of the clients")
    Accessible.description: root.lanes.story
    Keys.onUpPressed: root.lanes.move(-1)
    Keys.onDownPressed: root.lanes.move(1)
    Keys.onLeftPressed: root.moveCursor(-1)
    Keys.onRightPressed: root.moveCursor(1)
    Keys.onReturnPressed: root.lanes.move(0)
    Keys.onEnterPressed: root.lanes.move(0)
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(view.height / view.pitch) - 1);
        const steps = {
            [Qt.Key_PageUp]: -page,
            [Qt.Key_PageDown]: page,
            [Qt.Key_Home]: -root.lanes.count,
            [Qt.Key_End]: root.lanes.count
        }[event.key];
        event.accepted = steps !== undefined;
        if (event.accepted)
            root.lanes.move(steps);
    }
    Keys.onEscapePressed: event => {
        event.accepted = root.feed.cursor >= 0 || root.lanes.chosenRow >= 0;
        if (root.feed.cursor >= 0)
            root.feed.cursor = -1;
        else
            root.lanes.choose(-1);
    }

    //! How many lanes other protocols have above those of this one.
    function rowsBefore(protocol: int): real {
        let first = 0;
        for (let i = 0; i < protocol; ++i)
            first = root.lanes.middles[i] < 0 ? first : 2 * root.lanes.middles[i] - first;
        return first;
    }

    function moveCursor(steps: int) {
        root.feed.cursor = Math.max(0, root.feed.cursor < 0 ? 0.5 : root.feed.cursor + steps / 120);
    }

    FocusRing {
        visible: root.activeFocus
    }
    Repeater { // a sign in the middle of each protocol's lanes
        model: 3

        ProtocolSign {
            id: sign

            required property int index
            readonly property real middle: root.lanes.middles[sign.index]
            readonly property real first: root.rowsBefore(sign.index)
            readonly property real from: sign.first * view.pitch
            readonly property real to: (2 * sign.middle - sign.first) * view.pitch

            x: Theme.half
            y: view.y + (sign.from + sign.to - sign.height) / 2
            visible: sign.middle >= 0 && sign.to - sign.from > sign.height / 2
            protocol: sign.index
        }
    }
    LanesView {
        id: view

        x: Math.round(24 * Theme.scale)
        y: Math.round(16 * Theme.scale) // the numbers of the marks stand above
        width: Math.max(1, parent.width - x - Math.round(8 * Theme.scale)) // the last time reaches over it
        height: Math.max(1, parent.height - y - Math.round(20 * Theme.scale))
        model: root.lanes
        inks: Theme.inks
        chosenGround: Theme.selected
        chosenEdge: Theme.text // no protocol's
        leastPitch: Math.max(2, Math.round(2 * Theme.scale))
        mostPitch: Math.round((Theme.projector ? 22 : 16) * Theme.scale)

        TapHandler {
            onTapped: eventPoint => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.lanes.choose(view.rowAt(eventPoint.position.y));
            }
        }
        HoverHandler {
            id: hover
        }
        MarkOverlay {
            anchors.fill: parent
            feed: root.feed
            marks: root.marks
        }
        Crosshair {
            anchors.fill: parent
            feed: root.feed
        }
    }
    Muted {
        anchors.centerIn: view
        visible: root.lanes.count === 0
        text: root.lanes.sample === "" ?
            //: In place of lanes, while there are no clients.
            qsTr("There are no clients yet.") :
            //: In place of lanes, when the filters leave none.
            qsTr("No client is like that now: choose every protocol and every state to see all.")
    }
}
