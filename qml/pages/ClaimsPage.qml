// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What is often said, and what holds: a verdict for each claim, with the section of the standard.
FocusScope {
    id: root

    required property Library library

    signal incidentRequested(string name)
    property int shown: -1 //!< A verdict; -1: all of them.

    //: The verdicts on a claim.
    readonly property var verdicts: [qsTr("true"), qsTr("half true"), qsTr("wrong")]
    readonly property var inks: [Theme.fix, Theme.caution, Theme.fault]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.gap

            PageTitle {
                Layout.fillWidth: true
                //: Title of a page.
                title: qsTr("Claims")
                //: What the page "Claims" is for.
                purpose: qsTr("What articles and interviews say about push, against the standards and what is measured.")
            }
            Segments {
                //: Choice of the verdicts that are shown.
                choices: [qsTr("all"), ...root.verdicts]
                current: root.shown + 1
                //: Name of the choice of verdicts, for screen readers.
                name: qsTr("Verdict")
                onChosen: index => root.shown = index - 1
            }
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            mostWidth: Math.round(1000 * Theme.scale)

            Repeater {
                model: root.library.claims

                Card {
                    id: claim

                    required property var modelData

                    Layout.fillWidth: true
                    visible: root.shown < 0 || root.shown === claim.modelData.verdict
                    title: claim.modelData.claim
                    corner: AppText {
                        text: root.verdicts[claim.modelData.verdict]
                        font.bold: true
                        color: root.inks[claim.modelData.verdict]
                    }

                    AppText {
                        Layout.fillWidth: true
                        text: claim.modelData.holds
                        wrapMode: Text.Wrap
                    }
                    Muted {
                        Layout.fillWidth: true
                        //: Below a claim. %1 who says so, %2 a section of a standard.
                        text: qsTr("Taught by: %1 · Source: %2").arg(claim.modelData.taught).arg(claim.modelData.source)
                        wrapMode: Text.Wrap
                    }
                    TextLink {
                        visible: claim.modelData.show !== ""
                        //: Link below a claim: opens the incident that shows whether it holds.
                        text: qsTr("See it run on this machine…")
                        //: Name of that link, for screen readers. %1 a claim.
                        Accessible.name: qsTr("Run: %1").arg(claim.modelData.claim)
                        onClicked: root.incidentRequested(claim.modelData.show)
                    }
                }
            }
        }
    }
}
