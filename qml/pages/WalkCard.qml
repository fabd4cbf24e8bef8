// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The steps of an incident: which are done, which failed, where we are.
Card {
    id: root

    required property IncidentController incidents
    readonly property var signs: ({
            done: "✓",
            failed: "✗"
        })
    readonly property var states: ({
            //: State of a step of an incident, for screen readers.
            done: qsTr("done"),
            //: State of a step of an incident, for screen readers.
            failed: qsTr("failed"),
            //: State of a step of an incident, for screen readers.
            now: qsTr("now"),
            //: State of a step of an incident, for screen readers.
            coming: qsTr("coming")
        })

    Layout.fillWidth: true
    //: Title of a card: the steps of an incident.
    title: qsTr("Walkthrough")

    Rows {
        id: list

        Repeater {
            model: root.incidents.steps

            RowLayout {
                id: step

                required property int index
                required property var modelData
                readonly property bool now: step.modelData.state === "now"

                width: list.width
                spacing: Theme.half

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Math.round(20 * Theme.scale)
                    implicitHeight: implicitWidth
                    radius: implicitWidth / 2
                    color: step.modelData.state === "done" ? Theme.fix : step.modelData.state === "failed" ? Theme.fault : step.now ? Theme.primary : Theme.card
                    border.color: step.modelData.state === "coming" ? Theme.controlBorder : color

                    AppText {
                        anchors.centerIn: parent
                        text: root.signs[step.modelData.state] ?? (step.index + 1)
                        font.pixelSize: Theme.small
                        font.bold: true
                        color: step.modelData.state === "coming" ? Theme.muted : Theme.primaryText
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    text: step.modelData.shown && root.incidents.reviewing ? "▸ " + step.modelData.title : step.modelData.title
                    font.bold: step.modelData.shown
                    color: step.modelData.shown || step.now ? Theme.text : Theme.muted
                    wrapMode: Text.Wrap
                    //: A step of an incident, for screen readers. %1 its title, %2 done, failed, now or coming.
                    Accessible.name: qsTr("%1: %2").arg(step.modelData.title).arg(root.states[step.modelData.state])
                }
            }
        }
    }
}
