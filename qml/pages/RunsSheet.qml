// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Runs that are kept: save this one, open another, lay two over each other, export what is shown.
Sheet {
    id: root

    required property RunFiles runs

    wide: 1180
    height: parent ? parent.height - 4 * Theme.gap : 0
    onAboutToShow: root.runs.refresh()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap * 2

        RunsPanel {
            Layout.fillWidth: false
            Layout.minimumWidth: Math.round(330 * Theme.scale)
            Layout.maximumWidth: Math.round(330 * Theme.scale)
            Layout.fillHeight: true
            runs: root.runs
            onClosed: root.close()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.half

            AppText {
                Layout.fillWidth: true
                text: root.runs.before === "" ? root.runs.shown :
                    //: Title of two runs that are laid over each other. %1 the one before, %2 the one after.
                    qsTr("%1 (pale) and %2").arg(root.runs.before).arg(root.runs.shown)
                font.pixelSize: Theme.title
                font.bold: true
                elide: Text.ElideRight
            }
            AppText {
                Layout.fillWidth: true
                visible: root.runs.chartCount === 0
                text: root.runs.before === "" ?
                    //: In place of the charts of a run.
                    qsTr("Nothing has been recorded yet. Start the lab, or open a recording.") :
                    //: In place of the charts of two runs.
                    qsTr("These two have no chart in common.")
                color: Theme.muted
                wrapMode: Text.Wrap
            }
            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true
                mostWidth: width

                Rows {
                    id: list

                    spacing: Theme.gap

                    Repeater {
                        model: root.runs.chartCount

                        ChartSheet {
                            required property int index

                            width: list.width
                            runs: root.runs
                            number: index
                            Accessible.role: Accessible.Graphic
                            Accessible.name: title
                        }
                    }
                    Repeater {
                        model: root.runs.tables

                        FigureGrid {
                            required property var modelData

                            width: list.width
                            title: modelData.title
                            rows: modelData.rows
                        }
                    }
                }
            }
        }
    }
}
