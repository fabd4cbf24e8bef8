// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! One figure of a calculation, and how it comes about.
ColumnLayout {
    id: root

    required property var line //!< name, value, reckoning

    Layout.fillWidth: true
    spacing: 1

    RowLayout {
        spacing: Theme.gap

        AppText {
            Layout.fillWidth: true
            text: root.line.name
            wrapMode: Text.Wrap
        }
        AppText {
            text: root.line.value
            font.bold: true
        }
    }
    Muted {
        Layout.fillWidth: true
        text: root.line.reckoning
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
    }
}
