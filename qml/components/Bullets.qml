// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! A list under its heading.
ColumnLayout {
    id: root

    required property string heading
    required property list<string> lines
    property string sign: "•"

    Layout.fillWidth: true
    spacing: 3

    Muted {
        text: root.heading
        font.bold: true
    }
    Repeater {
        model: root.lines

        AppText {
            required property string modelData

            Layout.fillWidth: true
            text: root.sign + "  " + modelData
            wrapMode: Text.Wrap
        }
    }
}
