// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab

//! How a line that is no protocol's looks: a piece of it.
Row {
    id: root

    required property color ink
    property int dash: 0 //!< Solid, dashed, dotted.
    readonly property int pieces: [1, 2, 4][root.dash]
    readonly property int length: Math.round(16 * Theme.scale)

    spacing: Math.round(2 * Theme.scale)

    Repeater {
        model: root.pieces

        Rectangle {
            width: (root.length - (root.pieces - 1) * root.spacing) / root.pieces
            height: Theme.stroke
            color: root.ink
        }
    }
}
