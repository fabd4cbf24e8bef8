// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! The faults of a card as chips. A click switches one on or off; what it does and its choices open below it.
Flow {
    id: root

    required property FaultModel faults
    property bool opened: false //!< On a projector: those that are off are shown, too.
    property bool opens: true //!< With a button for that; false: the card has it.
    readonly property bool all: !Theme.projector || root.opened

    readonly property string opener: root.all ?
        //: Button: only the faults that are on are shown.
        qsTr("Fewer") :
        //: Button: the faults that are off are shown, too.
        qsTr("Faults…")

    spacing: Math.round(5 * Theme.scale)

    Repeater {
        model: root.faults

        FaultChip {
            id: chip

            required property int index
            required property var choices
            required property int choice

            visible: root.all || chip.active
            adjustable: chip.choices.length > 1
            onClicked: {
                root.faults.setActive(chip.index, !chip.active);
                if (chip.active)
                    sheet.open();
                else
                    sheet.close();
            }
            onAdjustRequested: sheet.open()

            Popup {
                id: sheet

                // Below the chip; the margins move it to where the window still has room for all of it.
                margins: Theme.half
                y: chip.height + 4
                width: Math.round(300 * Theme.scale)
                padding: Theme.gap
                focus: chip.adjustable
                closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
                onClosed: chip.forceActiveFocus(Qt.PopupFocusReason)
                background: Rectangle {
                    color: Theme.card
                    radius: Theme.radius
                    border.color: Theme.fault
                }

                contentItem: ColumnLayout {
                    spacing: Theme.half

                    AppText {
                        Layout.fillWidth: true
                        text: chip.name
                        font.bold: true
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: chip.sentence
                        wrapMode: Text.Wrap
                    }
                    Segments {
                        Layout.fillWidth: true
                        visible: chip.adjustable
                        stretch: true
                        focus: true
                        choices: chip.choices
                        current: chip.active ? chip.choice : -1
                        name: chip.name
                        onChosen: index => root.faults.choose(chip.index, index)
                    }
                }
            }
        }
    }
    ActionChip {
        visible: Theme.projector && root.opens
        text: root.opener
        onClicked: root.opened = !root.opened
    }
}
