// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! Asks what a mark is to be called.
Sheet {
    id: root

    signal named(string text)

    function ask() {
        field.clear();
        root.open();
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    wide: 380
    onAccepted: root.named(field.text)

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
        TextEntry {
            id: field

            Layout.fillWidth: true
            maximumLength: 60
            //: Placeholder in the field for a mark's words.
            placeholderText: qsTr("What happened?")
            //: Name of the field for a mark's words, for screen readers.
            name: qsTr("Words of the mark")
            onAccepted: root.accept()
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
