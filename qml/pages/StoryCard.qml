// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! Before an incident is played: what was seen, and what it was taken for.
Card {
    id: root

    required property var story

    Layout.fillWidth: true
    //: Title of a card: how an incident began.
    title: qsTr("What was seen")

    AppText {
        Layout.fillWidth: true
        text: root.story.symptom ?? ""
        wrapMode: Text.Wrap
        font.pixelSize: Theme.title
    }
    Answer {
        //: Heading: what an incident was taken for at first.
        part: qsTr("What it was taken for")
        words: root.story.assumption ?? ""
    }
    Muted {
        Layout.fillWidth: true
        //: Below the story of an incident that is not played yet.
        text: qsTr("Playing it takes over the lab: its server, proxy and clients are set up as the incident wants them, and given back when you leave.")
        wrapMode: Text.Wrap
    }
}
