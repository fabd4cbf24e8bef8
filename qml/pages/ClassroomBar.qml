// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! For a class: how long it may think, and the time that is left of it.
ColumnLayout {
    id: root

    required property Classroom classroom
    readonly property var times: [0, 30, 60, 120]

    Layout.fillWidth: true
    spacing: 2

    RowLayout {
        Muted {
            Layout.fillWidth: true
            //: Above a choice of times: how long a class may think about a question.
            text: qsTr("Time to think")
        }
        AppText {
            visible: text !== ""
            text: root.classroom.timeText
            font.bold: true
            color: root.classroom.secondsLeft === 0 ? Theme.fault : Theme.text
            //: The time that a class has left, for screen readers. %1 minutes and seconds, or that it is up.
            Accessible.name: qsTr("Time left: %1").arg(text)
        }
    }
    Segments {
        Layout.fillWidth: true
        //: Name of a choice, for screen readers.
        name: qsTr("Time to think")
        //: Choices of how long a class may think about a question.
        choices: [qsTr("no timer"), qsTr("30 s"), qsTr("60 s"), qsTr("2 min")]
        stretch: true
        current: root.times.indexOf(root.classroom.thinkingSeconds)
        onChosen: index => root.classroom.thinkingSeconds = root.times[index]
    }
}
