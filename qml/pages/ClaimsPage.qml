// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What is often said, and what holds: a verdict for each claim, the section of the standard, and what was measured.
FocusScope {
    id: root

    readonly property ClaimBoard board: ClaimBoard {
    }
    required property bool labActive //!< Something else that runs would be measured, too.
    property int shown: -1 //!< A verdict; -1: all of them.

    signal incidentRequested(string name)

    //: The verdicts on a claim.
    readonly property var verdicts: [qsTr("true"), qsTr("half true"), qsTr("wrong")]
    readonly property var inks: [Theme.fix, Theme.caution, Theme.fault]

    onLabActiveChanged: {
        if (root.labActive)
            root.board.stop(); // its figures would be of both
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.half

            PageTitle {
                Layout.fillWidth: true
                //: Title of a page.
                title: qsTr("Claims")
                //: What the page "Claims" is for. %1 how many of them were measured.
                purpose: qsTr("What articles and interviews say, against the standards and this machine: %1.").arg(root.board.tally)
            }
            Segments {
                //: Choice of the verdicts that are shown.
                choices: [qsTr("all"), ...root.verdicts]
                current: root.shown + 1
                //: Name of the choice of verdicts, for screen readers.
                name: qsTr("Verdict")
                onChosen: index => root.shown = index - 1
            }
            PushButton {
                //: Button: the claims with their verdicts and figures go to the clipboard as Markdown.
                text: qsTr("Copy")
                //: Hint of the button "Copy" of the claims.
                hint: qsTr("The table of verdicts with their figures, as Markdown, to the clipboard.")
                onClicked: root.board.copyMarkdown()
            }
            PushButton {
                text: root.board.measuring ?
                    //: Button: a measurement is given up.
                    qsTr("Stop") :
                    //: Button: all claims are measured.
                    qsTr("Run all")
                primary: true
                enabled: root.board.measuring || !root.labActive
                hint: root.labActive ?
                    //: Hint of buttons that measure while something else runs.
                    qsTr("Stop what runs first: it would be measured, too.") :
                    //: Hint of the button "Run all".
                    qsTr("Measures every claim that can be, one after the other: about two minutes.")
                onClicked: root.board.measuring ? root.board.stop() : root.board.measureAll()
            }
        }
        RowLayout {
            Layout.fillHeight: false
            visible: root.board.measuring
            spacing: Theme.gap

            ShareBar {
                Layout.fillWidth: true
                value: root.board.share
                //: Name of a progress bar, for screen readers.
                Accessible.name: qsTr("Measuring")
            }
            Muted {
                Layout.preferredWidth: Math.round(420 * Theme.scale)
                text: root.board.doing
                wrapMode: Text.Wrap
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: root.board.trouble !== ""
            text: root.board.trouble
            color: Theme.fault
            wrapMode: Text.Wrap
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            mostWidth: Math.round(1000 * Theme.scale)

            Repeater {
                model: root.board.claims

                ClaimCard {
                    id: card

                    required property var modelData

                    Layout.fillWidth: true
                    visible: root.shown < 0 || root.shown === card.modelData.verdict
                    claim: card.modelData
                    result: root.board.results[card.modelData.id]
                    verdict: root.verdicts[card.modelData.verdict]
                    ink: root.inks[card.modelData.verdict]
                    running: root.board.current === card.modelData.id
                    busy: root.board.measuring || root.labActive
                    onRunRequested: root.board.measure(card.modelData.id)
                    onIncidentRequested: root.incidentRequested(card.modelData.show)
                }
            }
        }
    }
}
