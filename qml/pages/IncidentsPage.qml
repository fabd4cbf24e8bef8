// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab
import Pushlab.Ui

//! Production incidents to live through: the list, or the one that is open.
FocusScope {
    id: root

    required property IncidentController incidents
    required property LabController lab
    readonly property var story: root.incidents.open
    readonly property bool open: root.story.title !== undefined

    signal labRequested

    Keys.onSpacePressed: root.incidents.goOn() // where no button takes it

    IncidentList {
        anchors.fill: parent
        visible: !root.open
        incidents: root.incidents
    }
    Repeater { // Qt 6.4's Loader cannot make what is bound to this file
        model: root.open ? 1 : 0

        IncidentPlay {
            anchors.fill: parent
            incidents: root.incidents
            lab: root.lab
            onLabRequested: root.labRequested()
        }
    }
}
