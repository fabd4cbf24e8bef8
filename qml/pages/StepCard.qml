// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The present step: told, predicted, run, and compared with the prediction.
Card {
    id: root

    required property IncidentController incidents
    readonly property var now: root.incidents.present
    readonly property bool asks: root.now.question !== undefined
    readonly property bool judged: root.incidents.told

    Layout.fillWidth: true
    title: root.now.title ?? ""
    note: root.incidents.measuring ?
        //: A step of an incident runs and is measured.
        qsTr("measuring…") : ""

    AppText {
        Layout.fillWidth: true
        text: root.now.text ?? ""
        wrapMode: Text.Wrap
    }
    AppText {
        Layout.fillWidth: true
        visible: root.asks
        text: root.now.question ?? ""
        font.bold: true
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.asks ? root.now.options : []

        RadioButton {
            id: option

            required property int index
            required property string modelData
            readonly property bool isRight: root.judged && option.index === root.now.answer

            Layout.fillWidth: true
            text: option.modelData
            checked: root.incidents.prediction === option.index
            enabled: root.incidents.asking
            font.pixelSize: Theme.body
            onClicked: root.incidents.predict(option.index)

            contentItem: AppText {
                leftPadding: option.indicator.width + Theme.half
                text: option.isRight ? "✓ " + option.modelData : option.modelData
                font.bold: option.isRight
                color: option.isRight ? Theme.fix : Theme.text
                wrapMode: Text.Wrap
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.asks && root.judged
        text: root.now.why ?? ""
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.incidents.verdicts

        RowLayout {
            id: verdict

            required property var modelData

            spacing: Theme.half

            AppText {
                Layout.alignment: Qt.AlignTop
                text: verdict.modelData.held ? "✓" : "✗"
                font.bold: true
                color: verdict.modelData.held ? Theme.fix : Theme.fault
            }
            ColumnLayout {
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: verdict.modelData.says
                    wrapMode: Text.Wrap
                }
                Muted {
                    Layout.fillWidth: true
                    text: verdict.modelData.text
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
