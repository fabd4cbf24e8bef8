// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! The number of a mark, or of several: above its line, and before its name.
Rectangle {
    id: root

    required property string text
    required property bool fault
    required property bool fix

    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 6)
    implicitHeight: words.implicitHeight - 1
    radius: 3
    color: root.fault ? Theme.fault : root.fix ? Theme.fix : Theme.muted

    Muted {
        id: words

        anchors.centerIn: parent
        text: root.text
        color: Theme.card
        font.bold: true
    }
}
