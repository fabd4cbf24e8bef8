// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! On the Lab page, while an incident waits: whose lab this is, and the way back. Tells the lab that it is lent, too.
Rectangle {
    id: root

    required property IncidentController incidents
    required property LabController lab
    readonly property var story: root.incidents.open

    signal backRequested

    implicitHeight: row.implicitHeight + 2 * Theme.half
    color: Theme.selected
    Accessible.role: Accessible.Grouping
    Accessible.name: words.text

    Binding {
        target: root.lab
        property: "borrowed"
        value: root.incidents.away
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.half
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        AppText {
            id: words

            Layout.fillWidth: true
            //: Above the lab, while an incident waits. %1 the incident, %2 the number of its step.
            text: qsTr("This lab is as “%1” has it in step %2. Do what you like with it.").arg(root.story.title ?? "").arg(root.incidents.step + 1)
            wrapMode: Text.Wrap
        }
        PushButton {
            //: Button: goes on with the incident that waits.
            text: qsTr("Back to the incident")
            //: Hint of the button "Back to the incident".
            hint: qsTr("It goes on at its step; what was changed here meanwhile is set up anew as it was.")
            primary: true
            onClicked: {
                root.incidents.comeBack();
                root.backRequested();
            }
        }
    }
}
