// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Where a beginner starts: one screen for each thing to know.
FocusScope {
    id: root

    required property Library library
    property int current: 0

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
                    onClicked: root.current = entry.index
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: root.library.pages[root.current].title

            Scroller {
                Layout.fillWidth: true
                Layout.fillHeight: true

                AppText {
                    Layout.fillWidth: true
                    text: root.library.pages[root.current].text
                    textFormat: Text.MarkdownText
                    font.pixelSize: Theme.title
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                }
            }
        }
    }
}
