// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The symptom that is in the lab: how it was measured to be there, and what the commands printed.
ColumnLayout {
    id: root

    required property TriageBoard board

    spacing: Theme.half

    Muted {
        Layout.fillWidth: true
        text: root.board.settingUp ?
            //: State of a symptom.
            qsTr("It is being set up in the lab.") : root.board.error !== "" ?
            //: State of a symptom. %1 an expectation that did not come true.
            qsTr("It could not be set up: %1").arg(root.board.error) :
            //: State of a symptom.
            qsTr("It is in the lab now, as measured:")
        color: root.board.error !== "" ? Theme.fault : Theme.muted
        font.bold: true
        wrapMode: Text.Wrap
    }
    Rows {
        id: checks

        visible: root.board.checks.length > 0

        Repeater {
            model: root.board.checks

            CheckLine {
                required property var modelData

                width: checks.width
                held: modelData.held
                says: modelData.says
                figure: modelData.text
            }
        }
    }
    Rows {
        id: results

        visible: root.board.results.length > 0

        Repeater {
            model: root.board.results

            CommandOutput {
                required property var modelData

                width: results.width
                result: modelData
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.board.outcome !== ""
        text: root.board.outcome
        font.bold: true
        wrapMode: Text.Wrap
    }
}
