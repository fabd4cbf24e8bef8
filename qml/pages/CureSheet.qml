// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What the chosen proxy does to each protocol, and the lines of configuration that cure it, to copy.
Sheet {
    id: root

    required property ProxyPanel proxy

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.half

        AppText {
            text: root.proxy.presetTitles[root.proxy.preset]
            font.pixelSize: Theme.title
            font.bold: true
        }
        Repeater {
            model: root.proxy.presetEffects

            RowLayout {
                id: effect

                required property int index
                required property string modelData

                spacing: Theme.half

                ProtocolSign {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 3
                    protocol: effect.index
                }
                AppText {
                    Layout.fillWidth: true
                    text: effect.modelData
                    wrapMode: Text.Wrap
                }
            }
        }
        ScrollView {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.round(300 * Theme.scale)
            visible: root.proxy.cures !== ""
            contentWidth: availableWidth
            background: Rectangle {
                color: Theme.raised
                radius: Theme.radius
                border.color: Theme.border
            }

            TextArea {
                id: lines

                readOnly: true
                selectByMouse: true
                text: root.proxy.cures
                font.family: "monospace"
                font.pixelSize: Theme.small
                color: Theme.text
                wrapMode: TextEdit.Wrap
                //: Name of the text with lines of configuration, for screen readers.
                Accessible.name: qsTr("Configuration that cures it")
            }
        }
        Muted {
            Layout.fillWidth: true
            //: Where the figures of a preset are documented. %1 a source.
            text: qsTr("Source: %1").arg(root.proxy.presetSource)
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.half

            PushButton {
                visible: root.proxy.cures !== ""
                //: Button: the lines of configuration go to the clipboard.
                text: qsTr("Copy")
                onClicked: {
                    lines.selectAll();
                    lines.copy();
                    lines.deselect();
                }
            }
            PushButton {
                //: Button that closes a sheet.
                text: qsTr("Close")
                focus: true
                onClicked: root.close()
            }
        }
    }
}
