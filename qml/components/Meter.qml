// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! One number with its name above it.
ColumnLayout {
    id: root

    required property string name
    required property string value
    property bool alarming: false
    property string hint

    spacing: 0
    //: A reading, for screen readers. %1 what is measured, %2 the value.
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.value)
    Accessible.role: Accessible.StaticText
    Accessible.description: root.hint

    Muted {
        Layout.fillWidth: true
        text: root.name
        fit: true
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    AppText {
        Layout.fillWidth: true
        text: root.value
        fit: true
        font.pixelSize: Theme.title
        font.bold: true
        color: root.alarming ? Theme.fault : Theme.text
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
