// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! One entry in full: its fields, what the page sees, and its bytes.
Rectangle {
    id: root

    required property string text

    radius: Theme.radius
    color: Theme.card
    border.color: Theme.border

    ScrollView {
        anchors.fill: parent
        anchors.margins: 2

        TextArea {
            id: area

            text: root.text
            readOnly: true
            selectByMouse: true
            color: Theme.text
            selectionColor: Theme.focus
            selectedTextColor: Theme.card
            font.family: "monospace"
            font.pixelSize: Theme.small
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            //: Name of the text with all of one entry, for screen readers.
            Accessible.name: qsTr("The chosen entry, in full")
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
    FocusRing {
        visible: area.activeFocus
    }
}
