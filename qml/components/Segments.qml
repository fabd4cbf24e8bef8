// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Pushlab

//! A few choices side by side, one of them taken. Left and right move the choice, as in a group of radio buttons.
FocusScope {
    id: root

    required property list<string> choices
    property int current: 0
    property string name //!< What is chosen here, for screen readers.
    property string hint
    property list<string> obstacles //!< Why a choice cannot be taken, by its index; empty or none: it can.
    property bool stretch: false //!< Fill the width that the layout gives.

    //! What all words would need.
    readonly property real wanted: {
        let sum = 0;
        for (let i = 0; i < buttons.count; ++i)
            sum += buttons.itemAt(i)?.implicitWidth ?? 0;
        return sum;
    }

    signal chosen(int index)

    implicitWidth: row.implicitWidth + 4
    implicitHeight: Theme.control
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.controlBorder
    }
    Row {
        id: row

        x: 2
        y: 2
        height: parent.height - 4

        Repeater {
            id: buttons

            model: root.choices.length // not the words: a change of language keeps the buttons

            AbstractButton {
                id: choice

                required property int index
                readonly property string words: root.choices[choice.index] ?? ""
                readonly property bool taken: choice.index === root.current
                readonly property string obstacle: root.obstacle(choice.index)
                readonly property string says: choice.obstacle || root.hint

                width: {
                    const lack = root.wanted - (root.width - 4);
                    if (!root.stretch)
                        return implicitWidth;
                    return lack > 0 ? implicitWidth * (root.width - 4) / root.wanted : implicitWidth - lack / root.choices.length;
                }
                height: row.height
                implicitWidth: implicitContentWidth + 2 * Theme.half + 4
                focusPolicy: choice.taken ? Qt.StrongFocus : Qt.ClickFocus
                focus: choice.taken
                opacity: choice.obstacle ? 0.45 : 1 // not disabled: it has to say why
                Accessible.role: Accessible.RadioButton
                //: A choice in a group, for screen readers. %1 the group, %2 the choice.
                Accessible.name: qsTr("%1: %2").arg(root.name).arg(choice.words)
                Accessible.description: choice.says
                Accessible.checkable: true
                Accessible.checked: choice.taken
                ToolTip.text: choice.says
                ToolTip.delay: 600
                ToolTip.visible: choice.says !== "" && (choice.hovered || choice.visualFocus)
                Keys.onLeftPressed: root.move(-1)
                Keys.onRightPressed: root.move(1)
                onClicked: root.choose(choice.index)

                contentItem: AppText {
                    text: choice.words
                    fit: root.stretch
                    font.bold: choice.taken && !root.stretch // where the width is given, every letter has to fit
                    color: choice.taken ? Theme.text : Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    elide: Text.ElideRight
                }
                background: Rectangle {
                    radius: Theme.radius - 2
                    color: choice.taken ? Theme.selected : choice.hovered ? Theme.border : "transparent"
                    border.color: choice.taken ? Theme.focus : "transparent"

                    FocusRing {
                        visible: choice.visualFocus
                    }
                }
            }
        }
    }

    function obstacle(index: int): string {
        return index < root.obstacles.length ? root.obstacles[index] : "";
    }

    function choose(index: int) {
        if (root.obstacle(index) === "")
            root.chosen(index);
    }

    //! To the next choice on that side that can be taken.
    function move(step: int) {
        let next = root.current + step;
        while (next >= 0 && next < root.choices.length && root.obstacle(next) !== "")
            next += step;
        if (next < 0 || next >= root.choices.length)
            return;
        row.children[next].forceActiveFocus(Qt.TabFocusReason);
        root.chosen(next);
    }
}
