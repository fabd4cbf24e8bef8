// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Pushlab.Ui

//! The keys of the window. Those of the lab rest while a dialog is open.
Item {
    id: root

    required property LabController lab

    signal markRequested
    signal runsRequested
    signal commandRequested
    signal helpRequested
    signal fullScreenRequested
    signal projectorRequested
    signal pageRequested(int index)

    Shortcut {
        sequence: "Ctrl+R"
        enabled: root.enabled
        onActivated: root.lab.startOrStop()
    }
    Shortcut {
        sequence: "R"
        enabled: root.enabled && root.lab.serverUp
        onActivated: root.lab.restartServer()
    }
    Shortcut {
        sequence: "K"
        enabled: root.enabled
        onActivated: root.lab.serverUp ? root.lab.killServer() : root.lab.startServer()
    }
    Shortcut {
        sequence: "I"
        enabled: root.enabled
        onActivated: root.lab.proxy.idleTimeout = !root.lab.proxy.idleTimeout
    }
    Shortcut {
        sequence: "C"
        enabled: root.enabled && root.lab.faulty
        onActivated: root.lab.clearFaults()
    }
    Shortcut {
        sequence: "M"
        enabled: root.enabled && root.lab.active
        onActivated: root.markRequested()
    }
    Shortcut {
        sequence: "P"
        enabled: root.enabled
        onActivated: root.lab.charts.held = !root.lab.charts.held
    }
    Shortcut {
        sequences: ["+", "Ctrl++"]
        enabled: root.enabled
        onActivated: root.lab.charts.zoom(1)
    }
    Shortcut {
        sequences: ["-", "Ctrl+-"]
        enabled: root.enabled
        onActivated: root.lab.charts.zoom(-1)
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: root.enabled
        onActivated: root.lab.charts.scroll(-root.lab.charts.windowSeconds / 4)
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: root.enabled
        onActivated: root.lab.charts.scroll(root.lab.charts.windowSeconds / 4)
    }
    Shortcut {
        sequence: "Ctrl+O"
        enabled: root.enabled
        onActivated: root.runsRequested()
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.enabled
        onActivated: root.commandRequested()
    }
    Repeater {
        model: 8

        Item {
            id: page

            required property int index

            Shortcut {
                sequence: "Ctrl+" + (page.index + 1)
                onActivated: root.pageRequested(page.index)
            }
        }
    }
    Shortcut {
        sequence: "F9"
        onActivated: root.projectorRequested()
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.fullScreenRequested()
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.helpRequested()
    }
}
