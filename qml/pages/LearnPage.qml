// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Where a beginner starts: one screen for each thing to know. Left and right, or a presenter's remote, turn the pages.
FocusScope {
    id: root

    required property Library library
    property int current: 0
    readonly property var page: root.library.pages[root.current]

    signal incidentRequested(string name)
    signal pageRequested(string name)

    Keys.onRightPressed: root.turn(1)
    Keys.onLeftPressed: root.turn(-1)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
            return;
        root.turn(event.key === Qt.Key_PageDown ? 1 : -1);
        event.accepted = true;
    }

    function turn(step: int) {
        const next = root.current + step;
        if (next >= 0 && next < root.library.pages.length)
            root.current = next;
        scroller.contentY = 0;
    }
    //! "incident:storm" or "page:claims".
    function follow(target: string) {
        const name = target.slice(target.indexOf(":") + 1);
        if (target.startsWith("incident:"))
            root.incidentRequested(name);
        else
            root.pageRequested(name);
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
            Layout.preferredWidth: Math.round(240 * Theme.scale)
            spacing: Theme.half

            PageTitle {
                //: Title of a page for beginners.
                title: qsTr("Learn")
                //: What the page "Learn" is for.
                purpose: qsTr("From the quick answer to the words of the trade.")
            }
            Repeater {
                model: root.library.pages

                PushButton {
                    id: entry

                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    text: entry.modelData.title
                    primary: entry.index === root.current
                    onClicked: root.turn(entry.index - root.current)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: root.page.title
            corner: Muted {
                //: Which of the beginner's pages is shown. %1 of %2.
                text: qsTr("%1 of %2").arg(root.current + 1).arg(root.library.pages.length)
            }

            Scroller {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true
                mostWidth: Math.round(820 * Theme.scale)

                Repeater {
                    model: root.page.blocks

                    LearnBlock {
                        required property var modelData

                        block: modelData
                        onFollowed: target => root.follow(target)
                    }
                }
                Muted {
                    visible: root.page.links.length > 0
                    //: Heading of a list of links to incidents and pages.
                    text: qsTr("See it run")
                    font.bold: true
                }
                Flow {
                    Layout.fillWidth: true
                    visible: root.page.links.length > 0
                    spacing: Theme.gap

                    Repeater {
                        model: root.page.links

                        TextLink {
                            id: link

                            required property var modelData

                            text: link.modelData.text
                            onClicked: root.follow(link.modelData.target)
                        }
                    }
                }
            }
            RowLayout {
                Layout.fillHeight: false
                spacing: Theme.half

                PushButton {
                    //: Button: to the page before this one.
                    text: qsTr("Previous")
                    enabled: root.current > 0
                    onClicked: root.turn(-1)
                }
                PushButton {
                    //: Button: to the page after this one.
                    text: qsTr("Next")
                    primary: true
                    //: Hint of the buttons "Previous" and "Next".
                    hint: qsTr("Left and right, or Page Up and Page Down, as on a presenter's remote.")
                    enabled: root.current < root.library.pages.length - 1
                    onClicked: root.turn(1)
                }
            }
        }
    }
}
