// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtTest
import Pushlab

//! Items that come and go while their place changes its size. With a layout instead of Rows, Qt 6.4 crashes here.
Item {
    id: root

    property list<string> words: ["one"]

    width: 600
    height: 400

    Item {
        id: place

        width: 400
        height: 300

        ColumnLayout {
            anchors.fill: parent

            Rows {
                id: rows

                Repeater {
                    model: root.words

                    Text {
                        required property string modelData

                        width: rows.width
                        text: modelData
                    }
                }
            }
        }
    }
    TestCase {
        name: "Rows"
        when: windowShown

        function test_outlivesAChangeOfSize() {
            for (let i = 0; i < 50; ++i) {
                root.words = [i, "two"];
                wait(0);
                place.width = 200 + i;
                wait(0);
            }
            tryCompare(rows, "width", 249);
            compare(rows.children[0].width, 249);
            compare(rows.children[0].text, "49");
            tryCompare(rows.children[1], "y", rows.children[0].height + rows.spacing);
        }
    }
}
