// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! The pages that exist, one above the other.
Rectangle {
    id: root

    required property list<string> pages
    required property list<string> keys //!< By which texts name the pages, in the same order.
    property int current: 0

    signal chosen(int index)
    signal aboutRequested

    implicitWidth: Math.round(92 * Theme.scale)
    color: Theme.navigation
    Accessible.role: Accessible.PageTabList
    //: Name of the list of pages, for screen readers.
    Accessible.name: qsTr("Pages")

    AbstractButton {
        id: about

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.half
        width: root.width
        height: Theme.control
        //: Button: version, licences, and where the figures come from.
        text: qsTr("About")
        Accessible.name: about.text
        onClicked: root.aboutRequested()

        contentItem: AppText {
            text: about.text
            fit: true
            font.pixelSize: Theme.small
            font.underline: about.hovered
            color: Theme.navigationText
            horizontalAlignment: Text.AlignHCenter
        }
        background: Item {
            FocusRing {
                anchors.leftMargin: 6
                anchors.rightMargin: 6
                visible: about.visualFocus
                border.color: "#8ab4ff"
            }
        }
    }
    Column {
        anchors.fill: parent
        anchors.topMargin: Theme.gap
        spacing: Theme.gap

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 3

            Repeater {
                model: 3

                ProtocolSign {
                    required property int index

                    protocol: index
                }
            }
        }
        AppText {
            width: parent.width
            //: The program's name.
            text: qsTr("Pushlab")
            fit: true
            horizontalAlignment: Text.AlignHCenter
            font.bold: true
            color: "#ffffff"
        }
        Repeater {
            model: root.pages.length // not the words: a change of language keeps the buttons

            AbstractButton {
                id: page

                required property int index

                width: root.width
                height: Math.round(40 * Theme.scale)
                leftPadding: 4
                rightPadding: 4
                text: root.pages[page.index] ?? ""
                Accessible.role: Accessible.PageTab
                Accessible.name: page.text
                onClicked: root.chosen(page.index)

                contentItem: AppText {
                    text: page.text
                    fit: true
                    font.bold: page.index === root.current
                    color: Theme.navigationText
                    horizontalAlignment: Text.AlignHCenter
                }
                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        anchors.leftMargin: 4
                        anchors.rightMargin: 4
                        radius: Theme.radius
                        color: page.index === root.current ? Theme.navigationActive : page.hovered ? Qt.alpha("#ffffff", 0.08) : "transparent"

                        FocusRing {
                            visible: page.visualFocus
                            border.color: "#8ab4ff"
                        }
                    }
                }
            }
        }
    }
}
