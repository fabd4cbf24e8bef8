// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! What was measured of a claim: each figure with what it means, and what follows.
ColumnLayout {
    id: root

    required property var claim
    required property var result //!< As ClaimBoard.results has it; undefined: nothing.

    readonly property bool agrees: root.result !== undefined && root.result.agrees
    readonly property string error: root.result !== undefined ? root.result.error : ""

    spacing: 4

    Muted {
        Layout.fillWidth: true
        text: (root.error !== "" ?
                //: Above what went wrong when a claim was measured. %1 date and time.
                qsTr("Tried here, %1") :
                //: Above the figures of a claim. %1 date and time.
                qsTr("Measured here, %1")).arg(root.result !== undefined ? root.result.when : "")
        font.bold: true
    }
    Rows {
        id: list

        spacing: root.spacing

        Repeater {
            model: root.result !== undefined ? root.result.figures : []

            CheckLine {
                required property var modelData

                width: list.width
                held: modelData.held
                says: modelData.says
                figure: modelData.text + " · " + modelData.meaning
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.error !== "" ? root.error : root.agrees ?
            //: Below the figures of a claim. %1 what they show.
            qsTr("So: %1").arg(root.claim.means) :
            //: Below the figures of a claim that contradict its verdict.
            qsTr("These figures do not carry the verdict. A busy machine can do that: run it again; if it stays so, the verdict is wrong here.")
        font.bold: true
        color: root.agrees ? Theme.text : Theme.fault
        wrapMode: Text.Wrap
    }
    Muted {
        Layout.fillWidth: true
        visible: root.claim.simulated !== ""
        //: Below the figures of a claim. %1 what of it is not the real thing.
        text: qsTr("Simulated: %1").arg(root.claim.simulated)
        wrapMode: Text.Wrap
    }
}
