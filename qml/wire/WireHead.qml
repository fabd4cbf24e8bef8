// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab

//! The names of the columns, or of the three lifelines.
Item {
    id: root

    required property bool diagram

    implicitHeight: Math.round(20 * Theme.scale)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.half
        anchors.rightMargin: Theme.gap + Theme.half
        visible: !root.diagram
        spacing: Theme.half

        Muted {
            Layout.preferredWidth: Math.round(58 * Theme.scale)
            //: Above a column: seconds since the run began.
            text: qsTr("seconds")
            horizontalAlignment: Text.AlignRight
        }
        Muted {
            Layout.preferredWidth: Math.round(102 * Theme.scale)
            //: Above a column: from whom to whom bytes go.
            text: qsTr("way")
        }
        Muted {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            //: Above a column: what passes on the wire.
            text: qsTr("on the wire")
        }
        Muted {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            //: Above a column: what a page's JavaScript sees of it.
            text: qsTr("what the page's JavaScript sees")
        }
    }
    Repeater {
        model: root.diagram ? 3 : 0

        Muted {
            required property int index
            readonly property real first: Math.round(90 * Theme.scale)
            readonly property real step: (root.width - Theme.gap - first - Math.round(40 * Theme.scale)) / 2

            x: first + index * step - width / 2
            height: root.height
            font.bold: true
            text: [
                //: Above a lifeline of a sequence diagram.
                qsTr("client"),
                //: Above a lifeline of a sequence diagram.
                qsTr("proxy"),
                //: Above a lifeline of a sequence diagram.
                qsTr("server")][index]
        }
    }
}
