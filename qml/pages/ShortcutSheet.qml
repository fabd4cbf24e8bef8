// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! Every key that does something.
Sheet {
    id: root

    readonly property var keys: [
        //: Shortcut sheet.
        ["Ctrl+R", qsTr("Start or stop the run")],
        //: Shortcut sheet.
        ["R", qsTr("Restart the server")],
        //: Shortcut sheet.
        ["K", qsTr("Kill the server; when it is down, start it")],
        //: Shortcut sheet.
        ["I", qsTr("Idle timeout on or off")],
        //: Shortcut sheet.
        ["C", qsTr("Clear all faults")],
        //: Shortcut sheet.
        ["M", qsTr("Mark this moment")],
        //: Shortcut sheet.
        ["P", qsTr("Hold the charts, or follow the run again")],
        //: Shortcut sheet.
        ["+  −", qsTr("Charts show less or more time")],
        //: Shortcut sheet.
        ["Alt+←  →", qsTr("Scroll the charts back and forth")],
        //: Shortcut sheet.
        ["←  →", qsTr("In charts and lanes: move the crosshair; Esc takes it away")],
        //: Shortcut sheet.
        ["↑  ↓", qsTr("In the lanes: choose the client above or below")],
        //: Shortcut sheet.
        ["Ctrl+O", qsTr("Runs: save, open, compare, export")],
        //: Shortcut sheet.
        ["Ctrl+E", qsTr("The command that repeats this in a terminal")],
        //: Shortcut sheet.
        ["Ctrl+1 … 8", qsTr("The pages, from above")],
        //: Shortcut sheet. The keys of a presenter's remote.
        ["Page ↓  ↑", qsTr("In an incident: go on; read the step before again")],
        //: Shortcut sheet.
        ["F9", qsTr("Projector: larger type, thicker lines, fewer things")],
        //: Shortcut sheet.
        ["F11", qsTr("Full screen on or off")],
        //: Shortcut sheet.
        ["F1", qsTr("This sheet")],
        //: Shortcut sheet.
        ["Tab", qsTr("Next control; Space or Enter uses it, arrows change it")]]

    width: implicitWidth

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.half

        AppText {
            //: Title of the shortcut sheet.
            text: qsTr("Keyboard")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Repeater {
            model: root.keys.length

            RowLayout {
                id: line

                required property int index

                spacing: Theme.gap

                Rectangle {
                    implicitWidth: Math.round(88 * Theme.scale)
                    implicitHeight: key.implicitHeight + 6
                    radius: 4
                    color: Theme.raised
                    border.color: Theme.controlBorder

                    AppText {
                        id: key

                        anchors.centerIn: parent
                        text: root.keys[line.index][0]
                        font.bold: true
                    }
                }
                AppText {
                    text: root.keys[line.index][1]
                }
            }
        }
        PushButton {
            Layout.alignment: Qt.AlignRight
            //: Button that closes the shortcut sheet.
            text: qsTr("Close")
            focus: true
            onClicked: root.close()
        }
    }
}
