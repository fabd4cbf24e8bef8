// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab

//! Asks what a mark is to be called.
Dialog {
    id: root

    signal named(string text)

    function ask() {
        field.clear();
        root.open();
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    anchors.centerIn: parent
    modal: true
    padding: Theme.gap * 1.5
    width: Math.round(380 * Theme.scale)
    onAccepted: root.named(field.text)

    background: Rectangle {
        radius: Theme.radius + 4
        color: Theme.card
        border.color: Theme.controlBorder
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        AppText {
            //: Title of the dialog that sets a mark.
            text: qsTr("Mark this moment")
            font.pixelSize: Theme.title
            font.bold: true
        }
        Muted {
            Layout.fillWidth: true
            //: Explains what a mark is.
            text: qsTr("A line through all three charts, with your words beside it.")
            wrapMode: Text.Wrap
        }
        TextField {
            id: field

            Layout.fillWidth: true
            implicitHeight: Theme.control + 6
            maximumLength: 60
            //: Placeholder in the field for a mark's words.
            placeholderText: qsTr("What happened?")
            placeholderTextColor: Theme.muted
            color: Theme.text
            font.pixelSize: Theme.body
            selectByMouse: true
            //: Name of the field for a mark's words, for screen readers.
            Accessible.name: qsTr("Words of the mark")
            onAccepted: root.accept()
            background: Rectangle {
                radius: Theme.radius
                color: Theme.raised
                border.color: Theme.controlBorder

                FocusRing {
                    visible: field.activeFocus
                }
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.half

            PushButton {
                //: Button: set no mark.
                text: qsTr("Cancel")
                onClicked: root.reject()
            }
            PushButton {
                //: Button: set the mark.
                text: qsTr("Set mark")
                primary: true
                onClicked: root.accept()
            }
        }
    }
}
