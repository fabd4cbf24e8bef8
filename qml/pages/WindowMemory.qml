// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab.Ui

//! What the window remembers from one time to the next: its place, and whether it filled the screen.
Item {
    id: root

    required property Window window
    required property Preferences preferences

    Connections {
        target: root.window
        function onClosing() {
            root.preferences.maximized = root.window.visibility === Window.Maximized;
            if (root.window.visibility === Window.Windowed)
                root.preferences.window = Qt.rect(root.window.x, root.window.y, root.window.width, root.window.height);
        }
    }
    Component.onCompleted: {
        const place = root.preferences.window;
        if (place.width >= root.window.minimumWidth && place.height >= root.window.minimumHeight) {
            root.window.x = place.x;
            root.window.y = place.y;
            root.window.width = place.width;
            root.window.height = place.height;
        }
        if (root.preferences.maximized)
            root.window.visibility = Window.Maximized;
    }
}
