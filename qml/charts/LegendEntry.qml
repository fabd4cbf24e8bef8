// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! What a line is, and its newest value below the name or beside it. The sign is given as a child.
RowLayout {
    id: root

    required property string name
    required property string value
    property bool flat: false //!< The value stands beside the name.
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
    GridLayout {
        Layout.fillWidth: true
        columns: root.flat ? 2 : 1
        columnSpacing: Theme.half
        rowSpacing: 0

        Muted {
            Layout.fillWidth: true
            Layout.maximumWidth: root.flat ? Math.ceil(implicitWidth) : Infinity
            text: root.name
            fit: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            Layout.minimumWidth: root.flat ? Math.ceil(implicitWidth) : 0
            text: root.value
            font.bold: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
