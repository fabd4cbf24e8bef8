// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Three ways to get ready: practice that repeats what was missed, a mock interview, and a design reckoned on paper.
FocusScope {
    id: root

    required property InterviewDeck deck
    required property MockBoard mock
    required property CapacityBoard capacity
    property int view: 0

    signal incidentRequested(string name) //!< Opened and played at once.
    signal measurementRequested

    //! A mock interview that runs is not left by accident; practice may have changed meanwhile.
    onViewChanged: {
        root.deck.deal();
        root.capacity.lookAgain();
    }

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
                purpose: [
                    //: Progress of the interview page. %1 of %2 questions are known.
                    qsTr("%1 of %2 known well. Answer aloud before you look.").arg(root.deck.known).arg(root.deck.count),
                    //: What the mock interview is for.
                    qsTr("Ten questions in thirty minutes, and what came of them."),
                    //: What the reckoning of a chat for a million people is for.
                    qsTr("“Design a chat for one million people.” The figures of this machine, carried to nodes, memory and cost.")][root.view]
            }
            Segments {
                //: Views of the interview page.
                choices: [qsTr("Practice"), qsTr("Mock interview"), qsTr("A chat for a million")]
                current: root.view
                //: Name of the choice of view, for screen readers.
                name: qsTr("View")
                onChosen: index => root.view = index
            }
        }
        PracticeView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === 0
            deck: root.deck
            onIncidentRequested: name => root.incidentRequested(name)
        }
        MockView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === 1 && !root.mock.over
            mock: root.mock
        }
        MockReportView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === 1 && root.mock.over
            mock: root.mock
            onIncidentRequested: name => root.incidentRequested(name)
        }
        CapacityView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === 2
            board: root.capacity
            onMeasurementRequested: root.measurementRequested()
        }
    }
}
