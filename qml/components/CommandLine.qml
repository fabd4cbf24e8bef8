// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! A command for the terminal, to copy, with what it tells.
ColumnLayout {
    id: root

    required property string command
    required property string says
    property string systems //!< "linux, macos"; empty: any.

    spacing: 2

    Muted {
        Layout.fillWidth: true
        text: root.systems ? root.says + "  · " + root.systems : root.says
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.half

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: line.implicitHeight + 2 * Theme.half
            color: Theme.raised
            radius: Theme.radius - 2
            border.color: Theme.border

            TextEdit {
                id: line

                anchors.fill: parent
                anchors.margins: Theme.half
                readOnly: true
                selectByMouse: true
                text: root.command
                color: Theme.text
                font.family: "monospace"
                font.pixelSize: Theme.small
                wrapMode: TextEdit.WrapAnywhere
                Accessible.name: root.command
            }
        }
        PushButton {
            //: Button: the command goes to the clipboard.
            text: qsTr("Copy")
            hint: root.says
            onClicked: {
                line.selectAll();
                line.copy();
                line.deselect();
            }
        }
    }
}
