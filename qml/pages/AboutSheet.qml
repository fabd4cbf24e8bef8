// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Version, licence, what others made of it, and where the figures come from.
Sheet {
    id: root

    property bool whole: false //!< The licence in full.

    onAboutToShow: root.whole = false
    height: parent ? parent.height - 8 * Theme.gap : 0

    AboutInfo {
        id: info
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.fillHeight: false

            PageTitle {
                Layout.fillWidth: true
                //: Title of the sheet "About". %1 a version.
                title: qsTr("Pushlab %1").arg(info.version)
                //: Below the title of the sheet "About". %1 the versions of Qt, %2 a licence.
                purpose: qsTr("%1. Free software under %2, without warranty.").arg(info.qt).arg(info.licence)
            }
            PushButton {
                text: root.whole ?
                    //: Button of the sheet "About".
                    qsTr("Back") :
                    //: Button of the sheet "About": shows the licence in full.
                    qsTr("The licence")
                onClicked: root.whole = !root.whole
            }
            PushButton {
                //: Button: closes a sheet.
                text: qsTr("Close")
                primary: true
                onClicked: root.close()
            }
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.whole

            AppText {
                Layout.fillWidth: true
                text: root.whole ? info.licenceText : ""
                font.family: "monospace"
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
        }
        Scroller {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.whole

            Answer {
                //: Heading of a part of the sheet "About".
                part: qsTr("Where the figures come from")
                words: info.figures
            }
            Muted {
                //: Heading of a part of the sheet "About": libraries and their licences.
                text: qsTr("Linked with, or brought along")
                font.bold: true
            }
            Repeater {
                model: info.ingredients

                ColumnLayout {
                    id: part

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: 1

                    AppText {
                        Layout.fillWidth: true
                        //: A library. %1 its name, %2 its licence.
                        text: qsTr("%1 · %2").arg(part.modelData.name).arg(part.modelData.licence)
                        font.bold: true
                        wrapMode: Text.Wrap
                    }
                    Muted {
                        Layout.fillWidth: true
                        //: A library. %1 what it is used for, %2 an address.
                        text: qsTr("%1 · %2").arg(part.modelData.use).arg(part.modelData.home)
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
