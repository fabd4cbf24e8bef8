// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! A command that was run: what it printed, and whether that is what it should.
ColumnLayout {
    id: root

    required property var result //!< As TriageBoard.results has it.

    readonly property int mostCharacters: 1200

    spacing: 4

    Muted {
        Layout.fillWidth: true
        text: "$ " + root.result.text
        font.family: "monospace"
        wrapMode: Text.WrapAnywhere
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.result.skipped === ""
        implicitHeight: printed.implicitHeight + 2 * Theme.half
        color: Theme.raised
        radius: Theme.radius - 2
        border.color: Theme.border

        Muted {
            id: printed

            anchors.fill: parent
            anchors.margins: Theme.half
            text: root.result.output === "" ?
                //: In the place of what a command printed.
                qsTr("(nothing)") : root.result.output.length > root.mostCharacters ? root.result.output.slice(0, root.mostCharacters) + " …" : root.result.output
            color: Theme.text
            font.family: "monospace"
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
        }
    }
    Muted {
        Layout.fillWidth: true
        visible: root.result.skipped !== ""
        //: In the place of what a command printed. %1 why it was not run.
        text: qsTr("Not run: %1").arg(root.result.skipped)
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.result.lines

        CheckLine {
            required property var modelData

            Layout.fillWidth: true
            held: modelData.held
            says: modelData.says
        }
    }
}
