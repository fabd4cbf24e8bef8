// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! A part of an answer under its heading.
ColumnLayout {
    id: root

    required property string part
    required property string words

    Layout.fillWidth: true
    spacing: 2

    Muted {
        text: root.part
        font.bold: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.words
        font.pixelSize: Theme.title
        wrapMode: Text.Wrap
        lineHeight: 1.2
    }
}
