// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab
import Pushlab.Ui

//! Keeps the theme as the system, the person and the window's size want it.
Item {
    id: root

    required property Window window
    required property Preferences preferences

    readonly property bool systemDark: system.window.hslLightness < 0.5

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
        value: Math.max(0.8, Math.min(3, Math.floor(Math.min(root.window.width / 1280, root.window.height / 800) * 20) / 20)) * (root.preferences.projector ? 1.2 : 1)
    }
    Binding {
        target: Theme
        property: "projector"
        value: root.preferences.projector
    }
}
