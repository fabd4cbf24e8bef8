// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! After an incident: its cause, the fix, the lesson, how it looks elsewhere, and the claims about it.
Card {
    id: root

    required property var story
    required property bool passed

    Layout.fillWidth: true
    title: root.passed ?
        //: Title of the card at the end of an incident.
        qsTr("What it was") :
        //: Title of the card at the end of an incident that did not go as expected on this machine.
        qsTr("What it should have been: not everything held on this machine")
    border.color: root.passed ? Theme.border : Theme.fault

    Answer {
        //: Heading at the end of an incident.
        part: qsTr("Root cause")
        words: root.story.cause ?? ""
    }
    Answer {
        //: Heading at the end of an incident.
        part: qsTr("The fix")
        words: root.story.fix ?? ""
    }
    Answer {
        //: Heading at the end of an incident.
        part: qsTr("Key lesson")
        words: root.story.lesson ?? ""
    }
    Repeater {
        model: root.story.claims ?? []

        Rectangle {
            id: claim

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 2 * Theme.half
            color: Theme.raised
            radius: Theme.radius - 2

            AppText {
                id: words

                anchors.fill: parent
                anchors.margins: Theme.half
                //: A popular claim. %1 the claim, %2 the verdict, %3 what holds.
                text: qsTr("“%1” %2. %3").arg(claim.modelData.text).arg(claim.modelData.verdict).arg(claim.modelData.holds)
                wrapMode: Text.Wrap
            }
        }
    }
    Muted {
        visible: stacks.visible
        //: Heading at the end of an incident, above a choice of servers and proxies.
        text: qsTr("How this looks in your stack")
        font.bold: true
    }
    Segments {
        id: stacks

        Layout.fillWidth: true
        visible: (root.story.stacks ?? []).length > 0
        //: Name of a choice, for screen readers.
        name: qsTr("Your stack")
        choices: (root.story.stacks ?? []).map(stack => stack.name)
        stretch: true
        onChosen: index => stacks.current = index
    }
    AppText {
        Layout.fillWidth: true
        visible: stacks.visible
        text: stacks.visible ? root.story.stacks[stacks.current].text : ""
        font.pixelSize: Theme.title
        wrapMode: Text.Wrap
        lineHeight: 1.2
    }
}
