// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! A chart with its title, what its axes count, the marks over it and its legend below.
Card {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    required property rect plotArea //!< Of the plot, for what is drawn over it.
    property alias plot: holder.data
    property string counts //!< What the vertical axis counts, with the unit.
    default property alias legend: legendRow.data

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    headHeight: Theme.control

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Item {
            id: holder

            anchors.fill: parent
        }
        Muted {
            x: 0
            y: 0
            width: parent.width
            text: root.counts
            elide: Text.ElideRight
        }
        MarkOverlay {
            x: root.plotArea.x
            y: root.plotArea.y
            width: root.plotArea.width
            height: root.plotArea.height
            feed: root.feed
            marks: root.marks
        }
    }
    RowLayout {
        id: legendRow

        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.gap
    }
}
