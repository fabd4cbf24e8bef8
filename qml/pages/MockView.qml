// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The mock interview: before it, and while it goes on.
ColumnLayout {
    id: root

    required property MockBoard mock

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.mock.running
        //: Title of a card: before a mock interview begins.
        title: qsTr("Thirty minutes, ten questions")

        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(760 * Theme.scale)
            text: qsTr("Answer each question aloud, as you would to somebody across the table: two sentences first, then depth, then what speaks against it. Look at the answer only when you are through, and grade yourself. In the end you see what you knew, what each question took, and what to revise; the missed ones also come again in Practice.")
            font.pixelSize: Theme.title
            lineHeight: 1.2
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.half

            Segments {
                //: Choice of the level of a mock interview; "all" goes from junior to staff.
                choices: [qsTr("all"), qsTr("junior"), qsTr("senior"), qsTr("staff")]
                current: root.mock.level + 1
                //: Name of the choice of level, for screen readers.
                name: qsTr("Level")
                onChosen: index => root.mock.level = index - 1
            }
            PushButton {
                //: Button: a mock interview begins.
                text: qsTr("Begin")
                primary: true
                onClicked: root.mock.begin()
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
    RowLayout {
        Layout.fillHeight: false
        visible: root.mock.running
        spacing: Theme.gap

        AppText {
            text: root.mock.left
            font.pixelSize: Theme.page
            font.bold: true
            color: root.mock.share < 0.1 ? Theme.fault : Theme.text
            Accessible.role: Accessible.StaticText
            //: Time that is left of a mock interview, for screen readers. %1 minutes and seconds.
            Accessible.name: qsTr("%1 left").arg(root.mock.left)
        }
        ShareBar {
            Layout.fillWidth: true
            value: root.mock.share
            //: Name of a progress bar, for screen readers.
            Accessible.name: qsTr("Time left")
        }
        PushButton {
            //: Button: a mock interview is ended before its time.
            text: qsTr("End it")
            //: Hint of the button "End it".
            hint: qsTr("To the report of what was asked so far.")
            onClicked: root.mock.end()
        }
    }
    QuestionCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.mock.running
        //: Above a question of a mock interview. %1 of %2 questions; %3 is junior, senior or staff.
        title: qsTr("Question %1 of %2 · %3").arg(root.mock.number).arg(root.mock.planned).arg(root.mock.levelName)
        question: root.mock.question
        brief: root.mock.brief
        depth: root.mock.depth
        tradeoff: root.mock.tradeoff
    }
    RowLayout {
        Layout.fillHeight: false
        visible: root.mock.running
        spacing: Theme.half

        PushButton {
            visible: !root.mock.revealed
            //: Button of a mock interview: the answer was given aloud and is compared now.
            text: qsTr("I have answered")
            primary: true
            onClicked: root.mock.reveal()
        }
        PushButton {
            visible: root.mock.revealed
            //: Button: the answer was known.
            text: qsTr("I knew it")
            primary: true
            onClicked: root.mock.grade(true)
        }
        PushButton {
            visible: root.mock.revealed
            //: Button: the answer was not known.
            text: qsTr("I missed it")
            onClicked: root.mock.grade(false)
        }
    }
}
