// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab
import Pushlab.Ui

//! What is the matter with the server, and the way out.
Banner {
    id: root

    required property LabController lab

    visible: root.headline !== ""
    serious: root.lab.condition !== LabController.Restarting
    headline: {
        switch (root.lab.condition) {
        case LabController.Restarting:
            //: Banner.
            return qsTr("The server is restarting.");
        case LabController.Killed:
            //: Banner.
            return qsTr("The server is down: it was killed.");
        case LabController.Died:
            //: Banner.
            return qsTr("The server is down: it ended by itself.");
        case LabController.Failed:
            //: Banner.
            return qsTr("The lab could not be started.");
        default:
            return "";
        }
    }
    detail: {
        switch (root.lab.condition) {
        case LabController.Restarting:
            //: Banner, below "The server is restarting."
            return qsTr("Every connection ends. Clients come back by themselves, each protocol in its own way.");
        case LabController.Killed:
            //: Banner, below "The server is down".
            return qsTr("Clients, proxy and measurement go on: dials are refused, or the proxy answers 502.");
        default:
            return root.lab.reason;
        }
    }
    action: {
        switch (root.lab.condition) {
        case LabController.Killed:
        case LabController.Died:
            //: Banner's button.
            return qsTr("Start server");
        case LabController.Failed:
            return root.lab.proxy.product ?
                //: Banner's button: the run starts with our own proxy instead of nginx or HAProxy.
                qsTr("Use the built-in proxy") :
                //: Banner's button.
                qsTr("Try again");
        default:
            return "";
        }
    }
    onActed: {
        if (root.lab.condition !== LabController.Failed)
            return root.lab.startServer();
        root.lab.proxy.kind = 0;
        root.lab.start();
    }
}
