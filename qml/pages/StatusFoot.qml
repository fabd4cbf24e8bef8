// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The line at the bottom: where everything runs, and how the window looks.
Rectangle {
    id: root

    required property LabController lab
    required property Preferences preferences

    signal helpRequested

    implicitHeight: Theme.control + 8
    color: Theme.card

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Muted {
            Layout.fillWidth: true
            fit: true
            elide: Text.ElideRight
            //: Status foot. %1 the server, %2 the proxy, %3 how many times faster protocol timers run: 1, 10 or 30. Loopback: other machines cannot reach it.
            text: qsTr("%1  ·  %2  ·  lab time %3×  ·  loopback only").arg(root.server).arg(root.proxy).arg(root.lab.active ? root.lab.runSpeed : root.lab.speed)
        }
        Pick {
            implicitWidth: Math.round(132 * Theme.scale)
            //: First in a list of languages: the one of the system.
            choices: [qsTr("System language"), ...root.preferences.languageNames]
            current: [...root.preferences.languages].indexOf(root.preferences.language) + 1
            //: Name of the choice of the window's language, for screen readers.
            name: qsTr("Language")
            //: Hint of the choice of the window's language.
            hint: qsTr("The language of the window. What there is to read and to play stays English where nobody has translated it.")
            onChosen: index => root.preferences.language = index === 0 ? "" : root.preferences.languages[index - 1]
        }
        Segments {
            //: Appearance of the window: as the system's, light, dark.
            choices: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
            current: root.preferences.appearance
            //: Name of the appearance choice, for screen readers.
            name: qsTr("Appearance")
            onChosen: index => root.preferences.appearance = index
        }
        Toggle {
            //: Switch: larger type, thicker lines, fewer things.
            text: qsTr("Projector")
            checked: root.preferences.projector
            //: Hint of the switch "Projector".
            hint: qsTr("Larger type, thicker lines, fewer things. Key F9.")
            onToggled: root.preferences.projector = checked
        }
        PushButton {
            //: Button that shows all keyboard shortcuts; F1 does the same.
            text: qsTr("Shortcuts  F1")
            onClicked: root.helpRequested()
        }
    }

    readonly property string server: root.lab.serverPort > 0 && root.lab.active ?
        //: Status foot. %1 a port number, %2 a process id.
        qsTr("server :%1, pid %2").arg(root.lab.serverPort).arg(root.lab.serverPid) :
        //: Status foot.
        qsTr("no server")
    readonly property string proxy: root.lab.proxyPort > 0 ?
        //: Status foot. %1 a port number.
        qsTr("proxy :%1").arg(root.lab.proxyPort) :
        //: Status foot.
        qsTr("no proxy")
}
