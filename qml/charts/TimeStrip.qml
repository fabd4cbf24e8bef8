// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab
import Pushlab.Ui

//! The whole run as a strip, and in it the part that the charts show: to drag, or to move with the arrow keys.
Slider {
    id: root

    required property ChartFeed feed
    readonly property real most: Math.max(root.feed.oldest, root.feed.newest - root.feed.windowSeconds)
    readonly property real length: Math.max(root.feed.newest - root.feed.oldest, root.feed.windowSeconds)
    readonly property string shown: qsTr("%1 to %2").arg(root.feed.clock(root.feed.windowStart)).arg(root.feed.clock(Math.min(root.feed.newest, root.feed.windowStart + root.feed.windowSeconds)))

    from: root.feed.oldest
    to: Math.max(root.most, root.feed.oldest + 0.001)
    value: root.feed.windowStart
    stepSize: root.feed.windowSeconds / 10
    padding: 0
    LayoutMirroring.enabled: false // time goes from left to right in every language
    enabled: root.most > root.feed.oldest
    //: Name of the strip that shows which part of the run the charts show, for screen readers. %1 "00:10 to 02:10".
    Accessible.name: qsTr("Part of the run: %1").arg(root.shown)
    onMoved: root.feed.scroll(root.value - root.feed.windowStart)

    Connections {
        target: root.feed
        function onDrawn() {
            root.value = root.feed.windowStart;
        }
    }

    background: Rectangle {
        y: (root.height - height) / 2
        width: root.width
        height: Math.round(8 * Theme.scale)
        radius: height / 2
        color: Theme.border
    }
    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        width: Math.max(Math.round(112 * Theme.scale), root.width * Math.min(1, root.feed.windowSeconds / root.length))
        height: Math.round(18 * Theme.scale)
        radius: height / 2
        color: root.feed.held ? Theme.selected : Theme.raised
        border.color: root.feed.held ? Theme.focus : Theme.controlBorder

        Muted {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 4)
            text: root.shown
            visible: parent.width >= implicitWidth + 8
        }
        FocusRing {
            visible: root.visualFocus
            radius: height / 2
        }
    }
}
