// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab

//! A table of figures: the first row names the columns, the first column the figures.
Column {
    id: root

    required property string title
    required property var rows
    readonly property int columns: root.rows.length > 0 ? root.rows[0].length : 1

    spacing: Theme.half

    AppText {
        text: root.title
        font.bold: true
    }
    Grid {
        columns: root.columns
        columnSpacing: Theme.gap
        rowSpacing: 2

        Repeater {
            model: root.rows.reduce((all, row) => all.concat(row), [])

            AppText {
                required property int index
                required property string modelData
                readonly property bool label: index % root.columns === 0

                width: (root.width - (root.columns - 1) * Theme.gap) / (root.columns + 0.6) * (label ? 1.6 : 1)
                text: modelData
                font.pixelSize: Theme.small
                font.bold: index < root.columns
                color: label ? Theme.muted : Theme.text
                horizontalAlignment: label ? Text.AlignLeft : Text.AlignRight
                wrapMode: Text.Wrap
            }
        }
    }
}
