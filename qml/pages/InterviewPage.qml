// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! One question at a time: think, look, say honestly whether you knew it. What was missed comes again soon.
FocusScope {
    id: root

    required property InterviewDeck deck

    signal incidentRequested(string name)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.gap

            PageTitle {
                Layout.fillWidth: true
                //: Title of a page.
                title: qsTr("Interview")
                //: Progress of the interview page. %1 of %2 questions are known.
                purpose: qsTr("%1 of %2 known well. Answer aloud before you look.").arg(root.deck.known).arg(root.deck.count)
            }
            Segments {
                //: Choice of the level of the interview questions.
                choices: [qsTr("all"), qsTr("junior"), qsTr("senior"), qsTr("staff")]
                current: root.deck.level + 1
                //: Name of the choice of level, for screen readers.
                name: qsTr("Level")
                onChosen: index => root.deck.level = index - 1
            }
            PushButton {
                //: Button: the interview page forgets what was known.
                text: qsTr("Begin anew")
                //: Hint of the button "Begin anew".
                hint: qsTr("Forgets what you knew: every question counts as new.")
                onClicked: root.deck.forgetAll()
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            //: Above an interview question. %1 is junior, senior or staff.
            title: qsTr("Question · %1").arg(root.deck.levelName)

            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true

                AppText {
                    Layout.fillWidth: true
                    text: root.deck.question
                    font.pixelSize: Theme.page
                    font.bold: true
                    wrapMode: Text.Wrap
                }
                Answer {
                    visible: root.deck.revealed
                    //: Part of an answer: what to say first.
                    part: qsTr("In two sentences")
                    words: root.deck.brief
                }
                Answer {
                    visible: root.deck.revealed
                    //: Part of an answer: what to say when asked on.
                    part: qsTr("In depth")
                    words: root.deck.depth
                }
                Answer {
                    visible: root.deck.revealed
                    //: Part of an answer: what speaks against it.
                    part: qsTr("The trade-off")
                    words: root.deck.tradeoff
                }
            }
        }
        RowLayout {
            Layout.fillHeight: false
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
                visible: root.deck.revealed && root.deck.show !== ""
                //: Button: opens the incident that shows what the answer says.
                text: qsTr("Show me")
                //: Hint of the button "Show me".
                hint: qsTr("Opens the incident in which it happens for real.")
                onClicked: root.incidentRequested(root.deck.show)
            }
            PushButton {
                //: Button: another question, this one later.
                text: qsTr("Later")
                onClicked: root.deck.skip()
            }
        }
    }
}
