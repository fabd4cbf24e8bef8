// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! Which line is which protocol, with its newest value.
RowLayout {
    id: root

    required property list<string> values

    Layout.fillWidth: true
    Layout.fillHeight: false
    spacing: Theme.gap

    Repeater {
        //: Protocol names in a chart's legend.
        model: [qsTr("Long polling"), qsTr("SSE"), qsTr("WebSocket")]

        LegendEntry {
            id: entry

            required property int index
            required property string modelData

            name: entry.modelData
            value: root.values[entry.index]

            ProtocolSign {
                protocol: entry.index
                line: true
            }
        }
    }
}
