// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The window: pages at the left, the page, the status foot.
ApplicationWindow {
    id: root

    required property LabController lab
    required property Preferences preferences

    readonly property bool systemDark: system.window.hslLightness < 0.5

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    //: Title of the window.
    title: qsTr("Pushlab")
    color: Theme.window
    palette.window: Theme.card
    palette.windowText: Theme.text
    palette.base: Theme.card
    palette.text: Theme.text
    palette.toolTipBase: Theme.card
    palette.toolTipText: Theme.text
    palette.dark: Theme.controlBorder
    palette.mid: Theme.controlBorder

    SystemPalette {
        id: system
    }
    Binding {
        target: Theme
        property: "dark"
        value: root.preferences.appearance === Preferences.Dark || (root.preferences.appearance === Preferences.System && root.systemDark)
    }
    Binding {
        target: Theme
        property: "scale"
        // The page keeps its proportions: larger windows get larger type, as a projector needs.
        value: Math.max(0.8, Math.min(3, Math.floor(Math.min(root.width / 1280, root.height / 800) * 20) / 20))
    }
    Shortcuts {
        lab: root.lab
        enabled: !markDialog.visible && !shortcutSheet.visible
        onMarkRequested: markDialog.ask()
        onHelpRequested: shortcutSheet.visible ? shortcutSheet.close() : shortcutSheet.open()
        onFullScreenRequested: root.visibility = root.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Navigation {
            Layout.fillHeight: true
            //: A page of the window.
            pages: [qsTr("Lab")]
        }
        ColumnLayout {
            spacing: 0

            LabPage {
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                lab: root.lab
                onMarkRequested: markDialog.ask()
            }
            StatusFoot {
                Layout.fillWidth: true
                lab: root.lab
                preferences: root.preferences
                onHelpRequested: shortcutSheet.open()
            }
        }
    }
    MarkDialog {
        id: markDialog

        onNamed: text => root.lab.addMark(text)
    }
    ShortcutSheet {
        id: shortcutSheet
    }
}
