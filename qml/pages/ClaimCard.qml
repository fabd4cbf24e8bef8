// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! One claim: what is said, the verdict, what holds, and what was measured of it.
Card {
    id: root

    required property var claim //!< As ClaimBoard.claims has it.
    required property var result //!< As ClaimBoard.results has it; undefined: not yet measured.
    required property string verdict
    required property color ink
    required property bool running //!< It is being measured.
    required property bool busy //!< Nothing can be measured just now.

    signal runRequested
    signal incidentRequested

    title: root.claim.claim
    corner: AppText {
        text: root.verdict
        font.bold: true
        color: root.ink
    }

    AppText {
        Layout.fillWidth: true
        text: root.claim.holds
        wrapMode: Text.Wrap
    }
    Muted {
        Layout.fillWidth: true
        //: Below a claim. %1 who says so, %2 a section of a standard.
        text: qsTr("Taught by: %1 · Source: %2").arg(root.claim.taught).arg(root.claim.source)
        wrapMode: Text.Wrap
    }
    ClaimFigures {
        Layout.fillWidth: true
        visible: root.claim.measurable && root.result !== undefined && !root.running
        claim: root.claim
        result: root.result
    }
    AppText {
        Layout.fillWidth: true
        visible: !root.claim.measurable
        //: Below a claim that is not measured. %1 why, %2 what stands in for it.
        text: qsTr("Not measured here: %1 Instead: %2").arg(root.claim.means).arg(root.claim.instead)
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.gap

        PushButton {
            visible: root.claim.measurable
            enabled: !root.busy
            text: root.running ?
                //: Button of a claim while it is measured.
                qsTr("Measuring…") : root.result === undefined ?
                //: Button: a claim is measured on this machine.
                qsTr("Run") :
                //: Button: a claim is measured on this machine once more.
                qsTr("Run again")
            //: Name of the button "Run" of a claim, for screen readers. %1 the claim.
            Accessible.name: qsTr("Measure: %1").arg(root.claim.claim)
            //: Hint of the button "Run" of a claim.
            hint: qsTr("Measures it here, with real connections in lab time 30×; takes some seconds.")
            onClicked: root.runRequested()
        }
        Muted {
            visible: root.claim.measurable && root.result === undefined && !root.running
            //: State of a claim.
            text: qsTr("not yet measured")
        }
        TextLink {
            visible: root.claim.show !== ""
            //: Link below a claim: opens the incident that tells more of it.
            text: qsTr("Live through it…")
            //: Name of that link, for screen readers. %1 a claim.
            Accessible.name: qsTr("Live through: %1").arg(root.claim.claim)
            onClicked: root.incidentRequested()
        }
    }
}
