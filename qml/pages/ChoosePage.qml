// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The decision guide: a few questions, each explained, and what comes of the answers. Any answer can be changed.
FocusScope {
    id: root

    required property DecisionPath path
    readonly property var advice: root.path.recommendation

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            Layout.fillHeight: false

            PageTitle {
                Layout.fillWidth: true
                //: Title of a page.
                title: qsTr("Choose")
                //: What the page "Choose" is for.
                purpose: qsTr("A few questions lead to a protocol, and to what you have to do for it.")
            }
            PushButton {
                visible: root.path.steps.length > 0
                //: Button: the decision guide begins again.
                text: qsTr("Begin anew")
                onClicked: root.path.back(0)
            }
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            mostWidth: Math.round(860 * Theme.scale)

            Repeater {
                model: root.path.steps

                Card {
                    id: step

                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    title: step.modelData.question
                    corner: PushButton {
                        //: Button: an answer of the decision guide is to be changed.
                        text: qsTr("Change")
                        //: Name of the button "Change", for screen readers. %1 a question.
                        Accessible.name: qsTr("Change the answer to: %1").arg(step.modelData.question)
                        onClicked: root.path.back(step.index)
                    }

                    AppText {
                        Layout.fillWidth: true
                        text: step.modelData.answer
                        font.bold: true
                        wrapMode: Text.Wrap
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: step.modelData.because
                        wrapMode: Text.Wrap
                    }
                    Muted {
                        Layout.fillWidth: true
                        //: What another answer would have led to. %1 the answer and where it leads.
                        text: qsTr("Otherwise: %1").arg(step.modelData.otherwise)
                        wrapMode: Text.Wrap
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: !root.path.done
                title: root.path.question
                border.color: Theme.focus

                AppText {
                    Layout.fillWidth: true
                    text: root.path.explanation
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: root.path.options

                    PushButton {
                        id: option

                        required property int index
                        required property string modelData

                        Layout.fillWidth: true
                        text: option.modelData
                        onClicked: root.path.choose(option.index)
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                visible: root.path.done
                title: root.advice.title ?? ""
                border.color: Theme.fix

                AppText {
                    Layout.fillWidth: true
                    text: root.advice.summary ?? ""
                    font.pixelSize: Theme.title
                    wrapMode: Text.Wrap
                }
                Bullets {
                    //: Heading of a list: what to do for the chosen protocol.
                    heading: qsTr("What you have to do")
                    lines: root.advice.checklist ?? []
                }
                Bullets {
                    //: Heading of a list: what speaks against the chosen protocol.
                    heading: qsTr("What to beware of")
                    lines: root.advice.caveats ?? []
                }
                Muted {
                    Layout.fillWidth: true
                    text: root.advice.changes ?? ""
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
