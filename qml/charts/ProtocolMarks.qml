// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtCharts
import Pushlab

//! The markers on a protocol's line: circle, square or triangle.
ScatterSeries {
    id: root

    required property int protocol

    color: Theme.protocolColors[root.protocol]
    borderColor: Theme.card
    borderWidth: 1
    markerSize: 8 * Theme.scale
    markerShape: [ScatterSeries.MarkerShapeCircle, ScatterSeries.MarkerShapeRectangle, ScatterSeries.MarkerShapeTriangle][root.protocol]
}
