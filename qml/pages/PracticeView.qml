// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! One question at a time: think, look, say honestly whether you knew it. What was missed comes again soon.
ColumnLayout {
    id: root

    required property InterviewDeck deck

    signal incidentRequested(string name)

    spacing: Theme.gap

    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.half

        Segments {
            //: Choice of the level of the interview questions.
            choices: [qsTr("all"), qsTr("junior"), qsTr("senior"), qsTr("staff")]
            current: root.deck.level + 1
            //: Name of the choice of level, for screen readers.
            name: qsTr("Level")
            onChosen: index => root.deck.level = index - 1
        }
        Muted {
            Layout.fillWidth: true
            //: How many interview questions are to be asked today. %1 a number.
            text: qsTr("%1 due today. Known ones come again after 1, 3, 7, 14 and 30 days, missed ones today.").arg(root.deck.left)
            wrapMode: Text.Wrap
        }
        PushButton {
            //: Button: the interview page forgets what was known.
            text: qsTr("Begin anew")
            //: Hint of the button "Begin anew".
            hint: qsTr("Forgets what you knew: every question counts as new.")
            onClicked: root.deck.forgetAll()
        }
    }
    QuestionCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.deck.done
        //: Above an interview question. %1 is junior, senior or staff; %2 how well it was known: "new", "known 2 times".
        title: qsTr("Question · %1 · %2").arg(root.deck.levelName).arg(root.deck.standing)
        question: root.deck.question
        brief: root.deck.brief
        depth: root.deck.depth
        tradeoff: root.deck.tradeoff
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.deck.done
        //: Title of a card: all interview questions of today have been asked.
        title: qsTr("Enough for today")

        AppText {
            Layout.fillWidth: true
            //: %1 a date.
            text: qsTr("Nothing more is due. The next question comes on %1: what is repeated a little before it is forgotten, stays.").arg(root.deck.nextDue)
            font.pixelSize: Theme.title
            wrapMode: Text.Wrap
        }
        PushButton {
            //: Button: all interview questions are asked, although they are not due yet.
            text: qsTr("Go on nevertheless")
            //: Hint of the button "Go on nevertheless".
            hint: qsTr("Asks all of them. Whoever is known before its day stays in its box; whoever is missed begins again.")
            onClicked: root.deck.goAhead()
        }
        Item {
            Layout.fillHeight: true
        }
    }
    RowLayout {
        Layout.fillHeight: false
        visible: !root.deck.done
        spacing: Theme.half

        PushButton {
            visible: !root.deck.revealed
            //: Button: shows the answer of an interview question.
            text: qsTr("Show the answer")
            primary: true
            onClicked: root.deck.reveal()
        }
        PushButton {
            visible: root.deck.revealed
            //: Button: the answer was known.
            text: qsTr("I knew it")
            primary: true
            onClicked: root.deck.grade(true)
        }
        PushButton {
            visible: root.deck.revealed
            //: Button: the answer was not known.
            text: qsTr("I missed it")
            onClicked: root.deck.grade(false)
        }
        PushButton {
            visible: root.deck.show !== ""
            //: Button: plays the incident that shows what the answer says.
            text: qsTr("Show me")
            //: Hint of the button "Show me".
            hint: qsTr("Starts the incident in which it happens for real, at once.")
            onClicked: root.incidentRequested(root.deck.show)
        }
        PushButton {
            //: Button: another question, this one later.
            text: qsTr("Later")
            onClicked: root.deck.skip()
        }
    }
}
