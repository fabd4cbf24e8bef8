// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! What a page is called, and in one line what it is for.
ColumnLayout {
    id: root

    required property string title
    required property string purpose

    spacing: 2

    AppText {
        text: root.title
        font.pixelSize: Theme.page
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }
    Muted {
        Layout.fillWidth: true
        text: root.purpose
        wrapMode: Text.Wrap
    }
}
