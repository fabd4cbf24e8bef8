// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The present step: told, predicted, run, and compared with the prediction.
Card {
    id: root

    required property IncidentController incidents
    readonly property var now: root.incidents.present
    readonly property bool asks: root.now.question !== undefined
    readonly property bool judged: root.incidents.judged

    Layout.fillWidth: true
    title: root.now.title ?? ""
    note: root.incidents.reviewing ?
        //: An earlier step of an incident is shown once more.
        qsTr("as it was") : root.incidents.measuring ?
        //: A step of an incident runs and is measured.
        qsTr("measuring…") : ""

    Rows {
        id: list

        AppText {
            width: list.width
            text: root.now.text ?? ""
            wrapMode: Text.Wrap
        }
        AppText {
            width: list.width
            visible: root.asks
            text: root.now.question ?? ""
            font.bold: true
            wrapMode: Text.Wrap
        }
        Muted {
            width: list.width
            visible: root.asks && root.incidents.asking && !root.incidents.reviewing
            horizontalAlignment: Text.AlignRight
            //: Above the fields of a class's answers, one beside each answer.
            text: qsTr("Raised hands")
        }
        Repeater {
            model: root.asks ? root.now.options : []

            QuestionOption {
                id: option

                required property string modelData

                width: list.width
                incidents: root.incidents
                words: option.modelData
                isRight: root.judged && option.index === root.now.answer
            }
        }
        ClassroomBar {
            width: list.width
            visible: root.asks && root.incidents.asking && !root.incidents.reviewing
            classroom: root.incidents.classroom
        }
        AppText {
            width: list.width
            visible: root.asks && root.judged
            text: root.now.why ?? ""
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.incidents.verdicts

            CheckLine {
                required property var modelData

                width: list.width
                held: modelData.held
                says: modelData.says
                figure: modelData.text
            }
        }
    }
}
