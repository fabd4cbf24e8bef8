// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab

//! How a line that is no protocol's looks: a piece of it, or of the area below it.
Row {
    id: root

    required property color ink
    property bool area: false
    property int dash: 0 //!< Solid, dashed, dotted.
    readonly property int pieces: root.area ? 1 : [1, 2, 4][root.dash]
    readonly property int length: Math.round(16 * Theme.scale)

    spacing: Math.round(2 * Theme.scale)

    Repeater {
        model: root.pieces

        Rectangle {
            width: (root.length - (root.pieces - 1) * root.spacing) / root.pieces
            height: root.area ? Math.round(10 * Theme.scale) : Theme.stroke
            color: root.area ? Qt.alpha(root.ink, 0.35) : root.ink
            border.color: root.ink
            border.width: root.area ? 1 : 0
        }
    }
}
