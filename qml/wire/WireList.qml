// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Pushlab
import Pushlab.Ui

//! The entries in time, as rows or as arrows of a sequence diagram. Follows the newest one, or stays where it is.
FocusScope {
    id: root

    required property WireModel entries
    required property bool diagram
    required property string empty //!< Why there is nothing.
    property bool following: true
    property real heldAt: 0 //!< How many rows had come when it was held.
    readonly property int newer: root.following ? 0 : Math.max(0, root.entries.passed - root.heldAt)
    readonly property int rowHeight: Math.round((root.diagram ? 30 : 20) * Theme.scale)
    property string chosenText //!< All of the row that was chosen; it stays, also when the row has gone.

    signal copyWanted(int row)

    function follow(wanted: bool) {
        root.heldAt = root.entries.passed;
        root.following = wanted;
        if (wanted) {
            list.currentIndex = -1;
            list.positionViewAtEnd();
        }
    }

    function choose(row: int) {
        if (root.following)
            root.follow(false);
        list.currentIndex = row;
        root.chosenText = root.entries.detail(row);
        list.forceActiveFocus(Qt.MouseFocusReason);
    }

    WireHead {
        id: head

        width: root.width
        diagram: root.diagram
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.bottomMargin: (root.height - head.height) % root.rowHeight // at its end no row is cut under the head
        focus: true
        activeFocusOnTab: true
        clip: true
        model: root.entries
        reuseItems: true
        currentIndex: -1
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        //: Name of the list of what passes on the wire, for screen readers.
        Accessible.name: qsTr("The wire")
        //: Description of the list of what passes on the wire, for screen readers.
        Accessible.description: qsTr("Up and down choose an entry, End follows the newest one, Ctrl+C copies.")
        ScrollBar.vertical: ScrollBar {
            id: bar

            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded
            onPressedChanged: {
                if (!bar.pressed)
                    list.settle();
                else if (root.following)
                    root.follow(false);
            }
        }
        Keys.onUpPressed: list.move(-1)
        Keys.onDownPressed: list.move(1)
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_End)
                root.follow(true);
            else if (event.key === Qt.Key_Home)
                list.move(-list.count);
            else if (event.key === Qt.Key_PageUp)
                list.move(-10);
            else if (event.key === Qt.Key_PageDown)
                list.move(10);
            else if (event.matches(StandardKey.Copy) && list.currentIndex >= 0)
                root.copyWanted(list.currentIndex);
            else
                event.accepted = false;
        }
        onMovementStarted: {
            if (root.following)
                root.follow(false);
        }
        onMovementEnded: list.settle()
        onCountChanged: list.goAlong()
        onHeightChanged: list.goAlong()
        onContentHeightChanged: list.goAlong()

        function goAlong() {
            if (root.following)
                list.positionViewAtEnd();
        }

        //! Who has scrolled to the end wants to see what comes.
        function settle() {
            if (list.atYEnd && list.currentIndex < 0)
                root.follow(true);
        }

        function move(steps: int) {
            if (list.count === 0)
                return;
            const from = list.currentIndex < 0 ? list.count : list.currentIndex;
            root.choose(Math.max(0, Math.min(list.count - 1, from + steps)));
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        }

        delegate: WireRow {
            width: ListView.view ? ListView.view.width - Theme.gap : 0
            height: root.rowHeight
            diagram: root.diagram
            current: ListView.isCurrentItem
            onChosen: row => root.choose(row)
        }
    }
    Muted {
        anchors.centerIn: list
        width: Math.min(implicitWidth, list.width - 2 * Theme.gap)
        visible: list.count === 0
        text: root.empty
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    FocusRing {
        visible: list.activeFocus
    }
}
