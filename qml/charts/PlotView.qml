// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Pushlab

//! A bare chart: what all three have in common. The plot area is set by hand so that their time axes agree.
ChartView {
    id: root

    readonly property int leftSpace: Math.round(44 * Theme.scale)
    readonly property int bottomSpace: Math.round(20 * Theme.scale)
    readonly property int topSpace: Math.round(26 * Theme.scale)

    antialiasing: true
    backgroundColor: "transparent"
    plotAreaColor: "transparent"
    dropShadowEnabled: false
    backgroundRoundness: 0
    legend.visible: false
    margins.left: 0
    margins.right: 0
    margins.top: 0
    margins.bottom: 0
    plotArea: Qt.rect(root.leftSpace, root.topSpace, Math.max(10, root.width - root.leftSpace - 8), Math.max(10, root.height - root.topSpace - root.bottomSpace))
}
