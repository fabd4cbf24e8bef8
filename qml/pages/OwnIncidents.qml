// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The folder of a teacher's own incidents, and what is wrong with the files in it.
Card {
    id: root

    required property IncidentShelf shelf

    Layout.fillWidth: true
    //: Title of a card: incidents that the user has written.
    title: qsTr("Your own incidents")

    AppText {
        Layout.fillWidth: true
        //: %1 a folder.
        text: qsTr("Files in %1 appear in this list as soon as they are saved. “Open the folder” puts a README.md there, which tells how one is written.").arg(root.shelf.folder)
        wrapMode: Text.Wrap
    }
    Rows {
        id: list

        visible: root.shelf.faults.length > 0

        Repeater {
            model: root.shelf.faults

            AppText {
                required property string modelData

                width: list.width
                text: "✗ " + modelData
                color: Theme.fault
                wrapMode: Text.Wrap
                //: A mistake in an incident file, for screen readers. %1 file, line, column and what is wrong.
                Accessible.name: qsTr("Mistake in a file: %1").arg(modelData)
            }
        }
    }
    RowLayout {
        spacing: Theme.half

        PushButton {
            //: Button: shows the folder of the user's own incidents.
            text: qsTr("Open the folder")
            //: Hint of the button "Open the folder".
            hint: qsTr("Makes the folder when there is none, with a description of the files in it.")
            onClicked: root.shelf.openFolder()
        }
        PushButton {
            //: Button: reads the user's own incidents once more.
            text: qsTr("Read again")
            onClicked: root.shelf.refresh()
        }
    }
}
