// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! Something that was expected, whether it is so, and the figure that says it.
RowLayout {
    id: root

    required property bool held
    required property string says
    property string figure

    spacing: Theme.half

    AppText {
        Layout.alignment: Qt.AlignTop
        text: root.held ? "✓" : "✗"
        color: root.held ? Theme.fix : Theme.fault
        font.bold: true
        Accessible.name: root.held ?
            //: Something is as it was expected; for screen readers.
            qsTr("as expected") :
            //: Something is not as it was expected; for screen readers.
            qsTr("not as expected")
    }
    ColumnLayout {
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: root.says
            wrapMode: Text.Wrap
        }
        Muted {
            Layout.fillWidth: true
            visible: root.figure !== ""
            text: Theme.unbroken(root.figure)
            wrapMode: Text.Wrap
        }
    }
}
