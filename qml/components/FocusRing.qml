// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! Shows which control the keyboard reaches; drawn around its parent.
Rectangle {
    anchors.fill: parent
    anchors.margins: -2
    color: "transparent"
    radius: Theme.radius
    border.color: Theme.focus
    border.width: 2
}
