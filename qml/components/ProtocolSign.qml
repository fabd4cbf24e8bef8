// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! How a protocol looks everywhere: its colour, its dash and its marker (circle, square, triangle).
Canvas {
    id: root

    required property int protocol
    property bool line: false //!< With a piece of its line, as in a legend.
    readonly property color ink: Theme.protocolColors[root.protocol]

    implicitWidth: Math.round((root.line ? 22 : 12) * Theme.scale)
    implicitHeight: Math.round(12 * Theme.scale)
    Accessible.ignored: true
    onInkChanged: root.requestPaint()
    onWidthChanged: root.requestPaint()

    onPaint: {
        const context = root.getContext("2d");
        context.reset();
        context.fillStyle = root.ink;
        context.strokeStyle = root.ink;
        const middle = root.height / 2;
        if (root.line) {
            context.lineWidth = Theme.stroke;
            context.setLineDash([[], [3, 1.6], [1, 1.2]][root.protocol]);
            context.beginPath();
            context.moveTo(0, middle);
            context.lineTo(root.width, middle);
            context.stroke();
        }
        const centre = root.width / 2;
        const size = root.height * 0.38;
        context.beginPath();
        if (root.protocol === 0) {
            context.arc(centre, middle, size, 0, 2 * Math.PI);
        } else if (root.protocol === 1) {
            context.rect(centre - size, middle - size, 2 * size, 2 * size);
        } else {
            context.moveTo(centre, middle - size);
            context.lineTo(centre + size * 1.1, middle + size);
            context.lineTo(centre - size * 1.1, middle + size);
            context.closePath();
        }
        context.fill();
    }
}
