// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! One incident: the story and its steps at the left, what is measured at the right.
ColumnLayout {
    id: root

    required property IncidentController incidents
    required property LabController lab
    readonly property var story: root.incidents.open

    readonly property var comparison: root.incidents.comparison
    readonly property bool predicting: root.incidents.playing && root.incidents.asking && !root.incidents.away
    readonly property string clocks: root.predicting && root.incidents.step > 0 ?
        //: At a chart of an incident.
        qsTr("stands still until you run it") : root.lab.active && root.lab.runSpeed > 1 ?
        //: At a chart of an incident, whose story tells lab time. %1 how many times faster that runs: 10 or 30.
        qsTr("real time; lab time runs %1×").arg(root.lab.runSpeed) : ""
    readonly property bool atTheEnd: root.incidents.finished && !root.incidents.reviewing

    signal labRequested

    spacing: Theme.gap

    RowLayout {
        Layout.margins: Theme.gap
        Layout.bottomMargin: 0
        Layout.fillHeight: false
        spacing: Theme.half

        PageTitle {
            Layout.fillWidth: true
            title: root.story.title
            //: Below the title of an incident. %1 is low, medium or high.
            purpose: qsTr("%1 severity").arg(root.story.severity)
        }
        PushButton {
            //: Button: back to the list of incidents.
            text: qsTr("All incidents")
            onClicked: root.incidents.close()
        }
        PushButton {
            visible: root.incidents.playing && !root.incidents.finished
            enabled: root.incidents.asking || root.incidents.told
            //: Button: shows the lab of an incident on the Lab page.
            text: qsTr("Leave for the Lab")
            //: Hint of the button "Leave for the Lab".
            hint: qsTr("The lab stays as it is, with its clients and settings, for you to try things; then come back to this step.")
            onClicked: {
                root.incidents.visitLab();
                root.labRequested();
            }
        }
        PushButton {
            visible: root.incidents.away
            //: Button: goes on with the incident that waits.
            text: qsTr("Back to the incident")
            primary: true
            onClicked: root.incidents.comeBack()
        }
        PushButton {
            visible: root.incidents.playing && root.incidents.step > 0
            //: Button: shows the step before once more, without running it.
            text: qsTr("Step before")
            //: Hint of the button "Step before".
            hint: qsTr("Page Up, as on a presenter's remote. Nothing is run again.")
            onClicked: root.incidents.goBack()
        }
        PushButton {
            visible: !root.incidents.playing || (root.incidents.finished && !root.incidents.reviewing)
            text: root.incidents.playing ?
                //: Button: plays an incident once more.
                qsTr("Play again") :
                //: Button: plays an incident.
                qsTr("Play it")
            primary: true
            onClicked: root.incidents.begin(root.lab.speed)
        }
        PushButton {
            visible: root.incidents.playing && !root.incidents.away && (!root.incidents.finished || root.incidents.reviewing)
            enabled: root.incidents.asking || root.incidents.told || root.incidents.reviewing
            text: root.incidents.told || root.incidents.reviewing ?
                //: Button: to the next step of an incident.
                qsTr("Next") :
                //: Button: a step of an incident is run for real.
                qsTr("Run it")
            primary: true
            //: Hint of the buttons "Run it" and "Next".
            hint: qsTr("Space or Page Down, as on a presenter's remote.")
            onClicked: root.incidents.goOn()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.gap
        Layout.topMargin: 0
        spacing: Theme.gap

        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 420

            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.incidents.errorText
                color: Theme.fault
                wrapMode: Text.Wrap
            }
            StoryCard {
                visible: !root.incidents.playing
                story: root.story
            }
            WalkCard {
                visible: root.incidents.playing
                incidents: root.incidents
            }
            StepCard {
                visible: root.incidents.playing && (!root.incidents.finished || root.incidents.reviewing) && root.incidents.step >= 0
                incidents: root.incidents
            }
            BeforeAfterCard {
                visible: root.atTheEnd && root.comparison.rows !== undefined
                comparison: root.comparison
            }
            CauseCard {
                visible: root.atTheEnd && root.incidents.errorText === ""
                story: root.story
                passed: root.incidents.passed
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 620
            spacing: Theme.gap

            TimeChart {
                visible: !Theme.projector || root.story.aboutThreads
                kind: root.story.aboutThreads ? 2 : 3 // threads, or clients by state
                feed: root.lab.charts
                marks: root.lab.marks
                remark: root.clocks
            }
            TimeChart {
                visible: !Theme.projector || !root.story.aboutThreads // one that can be read from the last row
                kind: 1 // reconnections
                feed: root.lab.charts
                marks: root.lab.marks
                remark: root.clocks
            }
            MarkNames {
                Layout.fillWidth: true
                lines: 3
                feed: root.lab.charts
                marks: root.lab.marks
            }
            EvidenceCard {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.round(200 * Theme.scale)
                visible: root.incidents.playing && !root.atTheEnd
                incidents: root.incidents
            }
        }
    }
    Binding { // time goes on for the clients: what they do meanwhile would tell the answer
        target: root.lab.charts
        property: "held"
        value: root.predicting
        restoreMode: Binding.RestoreNone
    }
    Shortcut {
        sequence: "PgDown"
        enabled: root.visible
        onActivated: root.incidents.goOn()
    }
    Shortcut {
        sequence: "PgUp"
        enabled: root.visible
        onActivated: root.incidents.goBack()
    }
}
