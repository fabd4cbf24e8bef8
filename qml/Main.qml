// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The window: pages at the left, the page, the status foot.
ApplicationWindow {
    id: root

    required property LabController lab
    required property IncidentController incidents
    required property Preferences preferences

    property alias page: navigation.current //!< The index of the page that is shown.
    readonly property bool labTaken: (root.incidents.playing && !root.incidents.away) || root.lab.triage.present !== ""

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    //: Title of the window.
    title: qsTr("Pushlab")
    color: Theme.window
    palette.window: Theme.card
    palette.windowText: Theme.text
    palette.base: Theme.card
    palette.text: Theme.text
    palette.toolTipBase: Theme.card
    palette.toolTipText: Theme.text
    palette.dark: Theme.controlBorder
    palette.mid: Theme.controlBorder

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Library {
        id: library
    }
    Appearance {
        window: root
        preferences: root.preferences
    }
    LabMemory {
        lab: root.lab
        preferences: root.preferences
    }
    WindowMemory {
        window: root
        preferences: root.preferences
    }
    Shortcuts {
        lab: root.lab
        enabled: navigation.current === 0 && !root.labTaken && !sheets.shown
        onMarkRequested: sheets.askForMark()
        onRunsRequested: sheets.openRuns()
        onCommandRequested: sheets.openCommand()
        onHelpRequested: sheets.toggleShortcuts()
        onFullScreenRequested: root.visibility = root.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
        onProjectorRequested: root.preferences.projector = !root.preferences.projector
        onPageRequested: index => navigation.current = index
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Navigation {
            id: navigation

            Layout.fillHeight: true
            keys: ["lab", "incidents", "compare", "choose", "claims", "interview", "triage", "learn"]
            //: The pages of the window.
            pages: [qsTr("Lab"), qsTr("Incidents"), qsTr("Compare"), qsTr("Choose"), qsTr("Claims"), qsTr("Interview"), qsTr("Triage"), qsTr("Learn")]
            onChosen: index => navigation.current = index
            onAboutRequested: sheets.openAbout()
        }
        ColumnLayout {
            spacing: 0

            ForgetfulBanner {
                Layout.fillWidth: true
                Layout.margins: Theme.half
                preferences: root.preferences
            }
            IncidentBanner {
                Layout.fillWidth: true
                visible: root.incidents.away && navigation.current === 0
                incidents: root.incidents
                lab: root.lab
                onBackRequested: navigation.current = 1
            }
            StackLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                currentIndex: navigation.current

                LabPage {
                    focus: true
                    enabled: !root.labTaken
                    lab: root.lab
                    view: root.preferences.view
                    onViewChosen: index => root.preferences.view = index
                    onIncidentsRequested: navigation.current = 1
                    onMarkRequested: sheets.askForMark()
                    onRunsRequested: sheets.openRuns()
                    onCommandRequested: sheets.openCommand()
                    onCuresRequested: sheets.openCures()
                }
                IncidentsPage {
                    incidents: root.incidents
                    lab: root.lab
                    onLabRequested: navigation.current = 0
                    onVisibleChanged: root.lab?.triage.leave() // an incident wants the lab as it was
                }
                ComparePage {
                    id: compare
                    labActive: root.lab.active || claims.board.measuring
                    onIncidentRequested: name => root.openIncident(name)
                }
                ChoosePage {
                    id: choosePage

                    objectName: "choose"
                    path: DecisionPath {
                    }
                    onLabRequested: {
                        root.incidents.close(); // which gives the lab back as it was
                        choosePage.path.startLab(root.lab);
                        navigation.current = 0;
                    }
                }
                ClaimsPage {
                    id: claims
                    labActive: root.lab.active || compare.board.measuring
                    onIncidentRequested: name => root.openIncident(name)
                }
                InterviewPage {
                    objectName: "interview"
                    deck: InterviewDeck {
                    }
                    mock: MockBoard {
                    }
                    capacity: CapacityBoard {
                    }
                    onIncidentRequested: name => root.playIncident(name)
                    onMeasurementRequested: navigation.current = 2
                }
                TriagePage {
                    lab: root.lab
                    incidentPlays: root.incidents.playing
                    onLabRequested: navigation.current = 0
                    onIncidentRequested: name => root.openIncident(name)
                }
                LearnPage {
                    library: library
                    onIncidentRequested: name => root.openIncident(name)
                    onPageRequested: name => navigation.current = navigation.keys.indexOf(name)
                }
            }
            StatusFoot {
                Layout.fillWidth: true
                lab: root.lab
                preferences: root.preferences
                onHelpRequested: sheets.toggleShortcuts()
            }
        }
    }
    function openIncident(name: string) {
        root.incidents.choose(name);
        navigation.current = 1;
    }

    function playIncident(name: string) {
        root.openIncident(name);
        root.incidents.begin(root.lab.speed);
    }

    Sheets {
        id: sheets

        anchors.fill: parent
        lab: root.lab
    }
}
