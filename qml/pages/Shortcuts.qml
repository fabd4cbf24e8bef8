// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab.Ui

//! The keys of the lab. They rest while a dialog is open.
Item {
    id: root

    required property LabController lab

    signal markRequested
    signal helpRequested
    signal fullScreenRequested

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
        sequence: "F11"
        onActivated: root.fullScreenRequested()
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.helpRequested()
    }
}
