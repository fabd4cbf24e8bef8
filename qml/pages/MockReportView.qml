// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What came of a mock interview: each question with its time, and what to revise.
ColumnLayout {
    id: root

    required property MockBoard mock

    signal incidentRequested(string name)

    spacing: Theme.gap

    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.half

        AppText {
            Layout.fillWidth: true
            text: root.mock.summary
            font.pixelSize: Theme.page
            font.bold: true
            wrapMode: Text.Wrap
        }
        PushButton {
            //: Button: the report of a mock interview goes to the clipboard.
            text: qsTr("Copy")
            //: Hint of the button "Copy" of a report.
            hint: qsTr("The report as Markdown, to the clipboard.")
            onClicked: root.mock.copyReport()
        }
        PushButton {
            //: Button: the report of a mock interview is saved.
            text: qsTr("Save")
            //: Hint of the button "Save" of a report.
            hint: qsTr("The report as Markdown, in your documents folder.")
            onClicked: root.mock.saveReport()
        }
        PushButton {
            //: Button: away from the report, to another mock interview.
            text: qsTr("Another one")
            primary: true
            onClicked: root.mock.close()
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.mock.trouble || (root.mock.saved ?
            //: %1 a file.
            qsTr("Saved as %1").arg(root.mock.saved) : "")
        color: root.mock.trouble ? Theme.fault : Theme.muted
        wrapMode: Text.Wrap
    }
    Scroller {
        Layout.fillWidth: true
        Layout.fillHeight: true
        mostWidth: Math.round(1000 * Theme.scale)

        Repeater {
            model: root.mock.answers

            Card {
                id: answer

                required property int index
                required property var modelData

                Layout.fillWidth: true
                //: A question of a report. %1 its number, %2 known, missed or no answer, %3 its level, %4 and %5 minutes and seconds.
                title: qsTr("%1 · %2 · %3 · answered in %4, %5 in all").arg(answer.index + 1).arg(answer.modelData.outcome).arg(answer.modelData.level).arg(answer.modelData.answering).arg(answer.modelData.spent)
                border.color: answer.modelData.known ? Theme.border : Theme.fault
                corner: PushButton {
                    visible: !answer.modelData.known
                    //: Button: plays the incident that shows what the answer says.
                    text: qsTr("Show me")
                    //: Name of the button "Show me", for screen readers. %1 a question.
                    Accessible.name: qsTr("Show me: %1").arg(answer.modelData.question)
                    onClicked: root.incidentRequested(answer.modelData.show)
                }

                AppText {
                    Layout.fillWidth: true
                    text: answer.modelData.question
                    font.bold: true
                    wrapMode: Text.Wrap
                }
                AppText {
                    Layout.fillWidth: true
                    visible: !answer.modelData.known
                    text: answer.modelData.brief
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
