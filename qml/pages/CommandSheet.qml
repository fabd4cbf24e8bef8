// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The command that repeats in a terminal what is on the screen, to copy.
Sheet {
    id: root

    required property LabController lab
    property string command
    property bool copied: false

    onAboutToShow: {
        root.command = root.lab.command();
        root.copied = false;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        AppText {
            //: Title of the sheet with the command for a terminal.
            text: qsTr("The same lab in a terminal")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Muted {
            Layout.fillWidth: true
            //: Explains the command for a terminal.
            text: qsTr("Runs for ten seconds with the server, the proxy, the clients and the faults that are set now, and prints what came of it. Add --seconds 60 for longer, --save run.pushlab to open it here.")
            wrapMode: Text.Wrap
        }
        ScrollView {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.round(180 * Theme.scale)
            contentWidth: availableWidth
            background: Rectangle {
                color: Theme.raised
                radius: Theme.radius
                border.color: Theme.border
            }

            TextArea {
                readOnly: true
                selectByMouse: true
                text: root.command
                font.family: "monospace"
                font.pixelSize: Theme.small
                color: Theme.text
                wrapMode: TextEdit.WrapAnywhere
                //: Name of the text with the command, for screen readers.
                Accessible.name: qsTr("Command")
            }
        }
        RowLayout {
            spacing: Theme.half

            AppText {
                //: Before a number field: what everything random is drawn from.
                text: qsTr("Seed")
            }
            NumberField {
                from: 0
                to: 999999
                value: root.lab.seed
                //: Name of the field for the seed, for screen readers.
                name: qsTr("Seed")
                onValueModified: {
                    root.lab.seed = value;
                    root.command = root.lab.command();
                }
            }
            Muted {
                Layout.fillWidth: true
                //: Explains the seed.
                text: qsTr("The same seed draws the same waiting times, visits and victims. A change begins a new run.")
                wrapMode: Text.Wrap
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.half

            Muted {
                visible: root.copied
                //: Beside the button "Copy", after it was used.
                text: qsTr("On the clipboard.")
            }
            PushButton {
                //: Button: the command goes to the clipboard.
                text: qsTr("Copy")
                primary: true
                focus: true
                onClicked: {
                    root.lab.copyCommand();
                    root.copied = true;
                }
            }
            PushButton {
                //: Button that closes a sheet.
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
