// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Pushlab
import Pushlab.Ui
import Pushlab.Bench

//! The whole window: its keys, dialogs and appearance.
Item {
    id: root

    LabBench {
        id: stand
    }

    TestCase {
        id: test

        property Main shown

        name: "Main"
        when: windowShown

        function init() {
            failOnWarning(/Binding loop/);
        }

        function initTestCase() {
            const component = Qt.createComponent("qrc:/qt/qml/Pushlab/Main.qml");
            compare(component.errorString(), "");
            test.shown = component.createObject(null, {
                lab: stand.lab,
                incidents: stand.incidents,
                preferences: stand.preferences
            });
            verify(test.shown);
            test.shown.requestActivate();
            tryVerify(() => test.shown.active);
        }

        function cleanupTestCase() {
            test.shown.destroy();
        }

        function dialog(title) {
            const find = item => {
                if (item.text === title)
                    return item;
                for (let i = 0; i < item.children.length; ++i) {
                    const found = find(item.children[i]);
                    if (found)
                        return found;
                }
                return null;
            };
            return find(test.shown.contentItem.parent);
        }

        function test_idleTimeoutByKey() {
            keyClick(Qt.Key_I);
            verify(stand.lab.proxy.idleTimeout);
            verify(stand.lab.faulty);
            keyClick(Qt.Key_C);
            verify(!stand.lab.proxy.idleTimeout);
        }

        function test_sheetOpensAndCloses() {
            keyClick(Qt.Key_F1);
            tryVerify(() => test.dialog("Keyboard") !== null);
            keyClick(Qt.Key_I); // rests while a dialog is open
            verify(!stand.lab.proxy.idleTimeout);
            keyClick(Qt.Key_Escape);
            tryVerify(() => test.dialog("Keyboard") === null);
        }

        function test_startByKey() {
            keyClick(Qt.Key_R, Qt.ControlModifier);
            tryCompare(stand.lab, "condition", LabController.Failed); // there is no server here
        }

        function test_appearance() {
            stand.preferences.appearance = Preferences.Dark;
            verify(Theme.dark);
            stand.preferences.appearance = Preferences.Light;
            verify(!Theme.dark);
        }

        function test_typeGrowsWithTheWindow() {
            test.shown.width = 1280;
            test.shown.height = 800;
            tryCompare(Theme, "scale", 1);
            test.shown.width = 1920;
            test.shown.height = 1080;
            tryCompare(Theme, "scale", 1.35);
            test.shown.width = 1280;
            test.shown.height = 800;
        }
    }
}
