// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab

//! A column of text no wider than people like to read, which scrolls when it is longer than its place.
Flickable {
    id: root

    property int mostWidth: Math.round(760 * Theme.scale)
    default property alias content: column.data

    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true
    activeFocusOnTab: interactive
    Accessible.role: Accessible.Pane
    //: Name of a part of a page that scrolls, for screen readers.
    Accessible.name: qsTr("Scrolling text")
    Keys.onDownPressed: root.flick(0, -600)
    Keys.onUpPressed: root.flick(0, 600)
    ScrollBar.vertical: ScrollBar {
        policy: root.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff // that there is more shows at once
    }

    FocusRing {
        parent: root // which stays, and not what scrolls
        anchors.margins: 0
        visible: root.activeFocus
    }

    ColumnLayout {
        id: column

        width: Math.min(root.width - Theme.gap, root.mostWidth)
        spacing: Theme.gap
    }
}
