// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! An interview question, and its answer when it is there: two sentences, depth, trade-off.
Card {
    id: root

    required property string question
    required property string brief //!< Empty: hidden, with the two that follow.
    required property string depth
    required property string tradeoff

    Scroller {
        Layout.fillWidth: true
        Layout.fillHeight: true

        AppText {
            Layout.fillWidth: true
            text: root.question
            font.pixelSize: Theme.page
            font.bold: true
            wrapMode: Text.Wrap
        }
        Answer {
            visible: root.brief !== ""
            //: Part of an answer: what to say first.
            part: qsTr("In two sentences")
            words: root.brief
        }
        Answer {
            visible: root.brief !== ""
            //: Part of an answer: what to say when asked on.
            part: qsTr("In depth")
            words: root.depth
        }
        Answer {
            visible: root.brief !== ""
            //: Part of an answer: what speaks against it.
            part: qsTr("The trade-off")
            words: root.tradeoff
        }
    }
}
