// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The incidents that there are, with what the people on call saw.
ColumnLayout {
    id: root

    required property IncidentController incidents

    spacing: Theme.gap

    PageTitle {
        Layout.fillWidth: true
        Layout.margins: Theme.gap
        Layout.bottomMargin: 0
        //: Title of a page.
        title: qsTr("Incidents")
        //: What the page "Incidents" is for.
        purpose: qsTr("Played with real processes and sockets. Predict first, then see what is measured.")
    }
    Scroller {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: Theme.gap
        Layout.topMargin: 0
        mostWidth: Math.round(1000 * Theme.scale)

        Rows {
            id: list

            spacing: Theme.gap

            Repeater {
                model: root.incidents.shelf.incidents

                Card {
                    id: incident

                    required property var modelData

                    width: list.width
                    title: incident.modelData.title
                    note: incident.modelData.own ?
                        //: Severity of an incident that the user has written. %1 is low, medium or high.
                        qsTr("your own, %1 severity").arg(incident.modelData.severity) :
                        //: Severity of an incident. %1 is low, medium or high.
                        qsTr("%1 severity").arg(incident.modelData.severity)

                    RowLayout {
                        spacing: Theme.gap

                        ColumnLayout {
                            spacing: 2

                            AppText {
                                Layout.fillWidth: true
                                text: incident.modelData.symptom
                                wrapMode: Text.Wrap
                            }
                            Muted {
                                Layout.fillWidth: true
                                visible: incident.modelData.played
                                text: (incident.modelData.passed ? "✓ " : "✗ ") + (incident.modelData.asked > 0 ?
                                        //: An incident that was played. %1 questions predicted right, of %2.
                                        qsTr("played; %1 of %2 predicted").arg(incident.modelData.predicted).arg(incident.modelData.asked) :
                                        //: An incident that was played without predictions.
                                        qsTr("played"))
                            }
                        }
                        PushButton {
                            //: Button: opens an incident.
                            text: qsTr("Open")
                            //: Name of the button "Open", for screen readers. %1 an incident.
                            Accessible.name: qsTr("Open: %1").arg(incident.modelData.title)
                            primary: true
                            onClicked: root.incidents.choose(incident.modelData.name)
                        }
                    }
                }
            }
        }
        OwnIncidents {
            visible: root.incidents.shelf.folder !== ""
            shelf: root.incidents.shelf
        }
    }
}
