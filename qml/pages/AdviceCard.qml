// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! What the decision guide recommends: trade-offs, a checklist, caveats, what would change it, and a lab set up like it.
Card {
    id: root

    required property DecisionPath path
    readonly property var advice: root.path.recommendation

    signal labRequested

    title: root.advice.title ?? ""
    border.color: Theme.fix

    AppText {
        Layout.fillWidth: true
        text: root.advice.summary ?? ""
        font.pixelSize: Theme.title
        wrapMode: Text.Wrap
    }
    PushButton {
        //: Button: the lab is set up as the decision guide recommends, and started.
        text: qsTr("Start a lab like it")
        primary: true
        //: Hint of the button "Start a lab like it".
        hint: qsTr("Sets clients, proxy and server of the Lab, and starts it. What was set there is replaced.")
        onClicked: root.labRequested()
    }
    Muted {
        Layout.fillWidth: true
        text: root.advice.watch ?? ""
        wrapMode: Text.Wrap
    }
    // Not a layout in a layout: the heights of words that wrap are settled in a loop there.
    Row {
        id: both

        Layout.fillWidth: true
        spacing: Theme.gap

        Bullets {
            width: (both.width - both.spacing) / 2
            //: Heading of a list: what speaks for the chosen protocol.
            heading: qsTr("What you gain")
            sign: "+"
            lines: root.advice.gains ?? []
        }
        Bullets {
            width: (both.width - both.spacing) / 2
            //: Heading of a list: what speaks against the chosen protocol.
            heading: qsTr("What it costs")
            sign: "−"
            lines: root.advice.costs ?? []
        }
    }
    Bullets {
        //: Heading of a list: what to do for the chosen protocol.
        heading: qsTr("What you have to do")
        sign: "☐"
        lines: root.advice.checklist ?? []
    }
    Muted {
        //: Heading of a list: where the chosen protocol meets its limits.
        text: qsTr("What to beware of")
        font.bold: true
    }
    Repeater {
        model: root.advice.caveats ?? []

        Item {
            id: caveat

            required property var modelData

            Layout.fillWidth: true
            implicitHeight: words.implicitHeight

            AppText {
                id: about

                width: Math.round(124 * Theme.scale)
                text: caveat.modelData.about
                font.bold: true
            }
            AppText {
                id: words

                anchors.left: about.right
                anchors.right: parent.right
                text: caveat.modelData.text
                wrapMode: Text.Wrap
            }
        }
    }
    Bullets {
        //: Heading of a list: which other answers would lead to another recommendation.
        heading: qsTr("What would change the answer")
        lines: [root.advice.changes ?? ""].concat(root.path.changes)
    }
    CommandLine {
        Layout.fillWidth: true
        command: root.advice.command ?? ""
        //: What the command beside it does.
        says: qsTr("The same lab in a terminal.")
    }
}
