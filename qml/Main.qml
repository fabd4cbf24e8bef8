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
    readonly property bool systemDark: system.window.hslLightness < 0.5

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

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "dark"
        value: root.preferences.appearance === Preferences.Dark || (root.preferences.appearance === Preferences.System && root.systemDark)
    }
    Binding {
        target: Theme
        property: "scale"
        // The page keeps its proportions: larger windows get larger type, as a projector needs.
        value: Math.max(0.8, Math.min(3, Math.floor(Math.min(root.width / 1280, root.height / 800) * 20) / 20)) * (root.preferences.projector ? 1.2 : 1)
    }
    Binding {
        target: Theme
        property: "projector"
        value: root.preferences.projector
    }
    LabMemory {
        lab: root.lab
        preferences: root.preferences
    }
    Component.onCompleted: {
        const place = root.preferences.window;
        if (place.width >= root.minimumWidth && place.height >= root.minimumHeight) {
            root.x = place.x;
            root.y = place.y;
            root.width = place.width;
            root.height = place.height;
        }
        if (root.preferences.maximized)
            root.visibility = Window.Maximized;
    }
    onClosing: {
        root.preferences.maximized = root.visibility === Window.Maximized;
        if (root.visibility === Window.Windowed)
            root.preferences.window = Qt.rect(root.x, root.y, root.width, root.height);
    }
    Shortcuts {
        lab: root.lab
        enabled: navigation.current === 0 && !root.labTaken && !markDialog.visible && !shortcutSheet.visible && !cureSheet.visible && !runsSheet.visible && !commandSheet.visible
        onMarkRequested: markDialog.ask()
        onRunsRequested: runsSheet.open()
        onCommandRequested: commandSheet.open()
        onHelpRequested: shortcutSheet.visible ? shortcutSheet.close() : shortcutSheet.open()
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
            //: The pages of the window.
            pages: [qsTr("Lab"), qsTr("Incidents"), qsTr("Compare"), qsTr("Choose"), qsTr("Claims"), qsTr("Interview"), qsTr("Triage"), qsTr("Learn")]
            onChosen: index => navigation.current = index
        }
        ColumnLayout {
            spacing: 0

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
                    onMarkRequested: markDialog.ask()
                    onRunsRequested: runsSheet.open()
                    onCommandRequested: commandSheet.open()
                    onCuresRequested: cureSheet.open()
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
                    path: DecisionPath {}
                }
                ClaimsPage {
                    id: claims
                    labActive: root.lab.active || compare.board.measuring
                    onIncidentRequested: name => root.openIncident(name)
                }
                InterviewPage {
                    deck: InterviewDeck {
                    }
                    onIncidentRequested: name => root.openIncident(name)
                }
                TriagePage {
                    lab: root.lab
                    incidentPlays: root.incidents.playing
                    onLabRequested: navigation.current = 0
                    onIncidentRequested: name => root.openIncident(name)
                }
                LearnPage {
                    library: Library {
                    }
                }
            }
            StatusFoot {
                Layout.fillWidth: true
                lab: root.lab
                preferences: root.preferences
                onHelpRequested: shortcutSheet.open()
            }
        }
    }
    function openIncident(name: string) {
        root.incidents.choose(name);
        navigation.current = 1;
    }

    MarkDialog {
        id: markDialog

        onNamed: text => root.lab.addMark(text)
    }
    ShortcutSheet {
        id: shortcutSheet
    }
    CureSheet {
        id: cureSheet

        proxy: root.lab.proxy
    }
    RunsSheet {
        id: runsSheet

        runs: root.lab.runs
    }
    CommandSheet {
        id: commandSheet

        lab: root.lab
    }
}
