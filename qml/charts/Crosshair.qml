// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab
import Pushlab.Ui

//! Over a plot area: the line that is at the same instant in every chart, with its time. Hovering moves it, dragging
//! scrolls, Ctrl and the wheel zoom.
Item {
    id: root

    required property ChartFeed feed
    property real draggedTo: 0
    readonly property bool shown: root.feed.cursor >= 0

    HoverHandler {
        id: hover

        onPointChanged: {
            if (hover.hovered)
                root.feed.cursor = Math.max(0, hover.point.position.x / root.width);
        }
        onHoveredChanged: {
            if (!hover.hovered)
                root.feed.cursor = -1;
        }
    }
    DragHandler {
        id: drag

        target: null
        xAxis.enabled: true
        yAxis.enabled: false
        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.ArrowCursor
        onActiveChanged: {
            if (!drag.active)
                root.draggedTo = 0;
        }
        onTranslationChanged: {
            const x = drag.activeTranslation.x;
            root.feed.scroll((root.draggedTo - x) / root.width * root.feed.windowSeconds);
            root.draggedTo = x;
        }
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        target: null
        onWheel: event => root.feed.zoom(event.angleDelta.y > 0 ? 1 : -1, root.shown ? root.feed.cursor : 0.5)
    }
    Rectangle {
        visible: root.shown
        x: Math.round(root.feed.cursor * root.width)
        width: 1
        height: root.height
        color: Theme.text
    }
    Rectangle {
        visible: root.shown
        x: Math.min(Math.max(root.feed.cursor * root.width - width / 2, 0), root.width - width)
        y: root.height + Math.round(6 * Theme.scale) - 1 // where the axis has its times
        width: time.implicitWidth + 8
        height: time.implicitHeight + 2
        radius: 3
        color: Theme.primary

        Muted {
            id: time

            anchors.centerIn: parent
            text: root.feed.cursorTime
            color: Theme.primaryText
        }
    }
}
