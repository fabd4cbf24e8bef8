// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab
import Pushlab.Ui

//! Says once that nothing can be remembered, and why.
Banner {
    id: root

    required property Preferences preferences

    visible: root.preferences.trouble !== ""
    serious: false
    //: Headline: the settings file cannot be written.
    headline: qsTr("Settings cannot be kept.")
    detail: root.preferences.trouble
    //: Button: takes a message away.
    action: qsTr("All right")
    onActed: root.visible = false
}
