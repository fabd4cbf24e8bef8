// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab.Ui

//! What was chosen in the Lab is there the next time.
Item {
    id: root

    required property LabController lab
    required property Preferences preferences

    Component.onCompleted: {
        root.lab.charts.places = root.preferences.charts;
        if (root.preferences.speed > 0)
            root.lab.speed = root.preferences.speed;
    }

    Connections {
        target: root.lab.charts
        function onPlacesChanged() {
            root.preferences.charts = root.lab.charts.places;
        }
    }
    Connections {
        target: root.lab
        function onSpeedChanged() {
            root.preferences.speed = root.lab.speed;
        }
    }
}
