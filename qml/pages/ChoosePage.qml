// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The decision guide: a few questions, each explained, and what comes of the answers; or all of it as one picture.
FocusScope {
    id: root

    required property DecisionPath path
    property int view: 0

    signal labRequested //!< Set up as is recommended.

    Connections {
        target: root.path

        function onWalked() {
            walk.walked = true;
        }
    }
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
                title: qsTr("Choose")
                //: What the page "Choose" is for.
                purpose: qsTr("A few questions lead to a protocol, and to what you have to do for it.")
            }
            Segments {
                //: Views of the page "Choose".
                choices: [qsTr("Step by step"), qsTr("The whole tree")]
                current: root.view
                //: Name of the choice of view, for screen readers.
                name: qsTr("View")
                onChosen: index => root.view = index
            }
            PushButton {
                enabled: root.path.steps.length > 0
                //: Button: the decision guide begins again.
                text: qsTr("Begin anew")
                onClicked: root.path.back(0)
            }
        }
        TreeView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === 1
            path: root.path
        }
        Scroller {
            id: walk

            property bool walked: false

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === 0
            onContentHeightChanged: { // the cards have their places
                if (!walk.walked)
                    return;
                walk.walked = false;
                walk.contentY = Math.max(0, Math.min(root.path.done ? advice.itemAt(0).y : question.y, walk.contentHeight - walk.height));
            }
            mostWidth: Math.round(860 * Theme.scale)

            Repeater {
                model: root.path.steps

                Card {
                    id: step

                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    //: An answered question of the decision guide. %1 its number, %2 the question.
                    title: qsTr("%1. %2").arg(step.index + 1).arg(step.modelData.question)
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
                id: question

                Layout.fillWidth: true
                visible: !root.path.done
                //: The question of the decision guide that is asked now. %1 its number, %2 the question.
                title: qsTr("%1. %2").arg(root.path.steps.length + 1).arg(root.path.question)
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
            Repeater { // Qt 6.4's Loader cannot make what is bound to this file
                id: advice

                model: root.path.done ? 1 : 0

                AdviceCard {
                    Layout.fillWidth: true
                    path: root.path
                    onLabRequested: root.labRequested()
                }
            }
        }
    }
}
