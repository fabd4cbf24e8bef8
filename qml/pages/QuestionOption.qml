// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! An answer to choose, and how many of a class raised their hand for it.
ColumnLayout {
    id: root

    required property IncidentController incidents
    required property int index
    required property string words
    required property bool isRight //!< Known to be so: the step has run.
    readonly property bool isWrong: root.incidents.judged && !root.isRight && option.checked
    readonly property Classroom classroom: root.incidents.classroom
    readonly property int hands: root.classroom.hands[root.index] ?? 0

    Layout.fillWidth: true
    spacing: 2

    Row { // beside words that wrap, Qt 6.4's layout keeps the sizes of another scale
        id: line

        Layout.fillWidth: true
        spacing: Theme.half

        RadioButton {
            id: option

            width: line.width - (raised.visible ? raised.width + line.spacing : 0)
            text: root.words
            Accessible.name: root.words
            checked: root.incidents.prediction === root.index
            enabled: root.incidents.asking && !root.incidents.reviewing
            font.pixelSize: Theme.body
            onClicked: root.incidents.predict(root.index)

            contentItem: AppText {
                leftPadding: option.indicator.width + Theme.half
                text: root.isRight ? "✓ " + root.words : root.isWrong ? "✗ " + root.words : root.words
                font.bold: root.isRight
                color: root.isRight ? Theme.fix : root.isWrong ? Theme.fault : Theme.text
                wrapMode: Text.Wrap
            }
        }
        NumberField {
            id: raised

            anchors.verticalCenter: parent.verticalCenter
            visible: root.incidents.asking && !root.incidents.reviewing
            from: 0
            to: 999
            value: root.hands
            //: Name of a field, for screen readers. %1 an answer.
            name: qsTr("Hands raised for: %1").arg(root.words)
            //: Hint of a field beside an answer.
            hint: qsTr("How many of the class raised their hand for this answer.")
            onValueModified: root.classroom.setHands(root.index, value)
        }
    }
    RowLayout {
        visible: root.classroom.total > 0 && !root.incidents.reviewing
        spacing: Theme.half
        Accessible.role: Accessible.StaticText
        //: A bar, for screen readers. %1 a number of people, %2 of how many.
        Accessible.name: qsTr("%1 of %2 hands").arg(root.hands).arg(root.classroom.total)

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.round(10 * Theme.scale)

            Rectangle {
                width: root.classroom.most > 0 ? parent.width * root.hands / root.classroom.most : 0
                height: parent.height
                radius: 2
                color: root.isRight ? Theme.fix : Theme.muted
            }
        }
        Muted {
            text: root.hands
            Accessible.ignored: true
        }
    }
}
