// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A line of text that leads somewhere.
AbstractButton {
    id: root

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight + 2
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()

    contentItem: AppText {
        text: root.text
        font.pixelSize: Theme.small
        font.underline: true
        color: Theme.focus
        Accessible.ignored: true
    }
    background: FocusRing {
        visible: root.visualFocus
    }
}
