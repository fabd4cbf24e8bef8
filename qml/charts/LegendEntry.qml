// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! What a line is, and its newest value below the name. The sign is given as a child.
RowLayout {
    id: root

    required property string name
    required property string value
    default property alias sign: sign.data

    Layout.fillWidth: true
    Layout.fillHeight: false
    spacing: Theme.half
    Accessible.role: Accessible.StaticText
    //: An entry of a chart's legend, for screen readers. %1 a line's name, %2 its newest value.
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.value)

    Item {
        id: sign

        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

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
            font.bold: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
