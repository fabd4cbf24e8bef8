// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Pushlab

//! The line of one protocol: its colour and its dash. A thin one shows a second figure of the same protocol.
LineSeries {
    id: root

    required property int protocol
    property bool thin: false

    color: root.thin ? Qt.alpha(Theme.protocolColors[root.protocol], 0.6) : Theme.protocolColors[root.protocol]
    width: root.thin ? 1 : Theme.stroke
    style: root.thin ? Qt.SolidLine : Theme.protocolDashes[root.protocol]
}
