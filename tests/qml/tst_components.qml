// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pushlab

//! The controls, by mouse and by keyboard.
Item {
    id: root

    width: 600
    height: 400

    Column {
        Segments {
            id: segments

            choices: ["one", "two", "three"]
            name: "Numbers"
            onChosen: index => segments.current = index
        }
        PushButton {
            id: button

            text: "Press"
        }
        Toggle {
            id: toggle

            text: "Switch"
        }
        NumberField {
            id: field

            from: 0
            to: 500
            stepSize: 100
            name: "Amount"
        }
        Banner {
            id: banner

            width: 500
            headline: "Something is wrong"
            action: "Mend"
        }
        Meter {
            id: meter

            name: "lost"
            value: "7"
        }
    }
    SignalSpy {
        id: clicked

        target: button
        signalName: "clicked"
    }
    SignalSpy {
        id: toggled

        target: toggle
        signalName: "toggled"
    }
    SignalSpy {
        id: modified

        target: field
        signalName: "valueModified"
    }
    SignalSpy {
        id: acted

        target: banner
        signalName: "acted"
    }

    TestCase {
        name: "Components"
        when: windowShown

        function init() {
            failOnWarning(/Binding loop/);
            segments.current = 0;
            field.value = 0;
            toggle.checked = false;
            for (const spy of [clicked, toggled, modified, acted])
                spy.clear();
        }

        function test_segmentsByMouse() {
            mouseClick(segments, segments.width - 10, segments.height / 2);
            compare(segments.current, 2);
        }

        function test_segmentsByArrows() {
            segments.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(segments.current, 1);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(segments.current, 2);
            keyClick(Qt.Key_Left);
            compare(segments.current, 1);
        }

        function test_segmentsAreOneTabStop() {
            segments.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(button.activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(segments.activeFocus);
        }

        function test_buttonByKeys_data() {
            return [
                {tag: "Space", key: Qt.Key_Space},
                {tag: "Return", key: Qt.Key_Return},
                {tag: "Enter", key: Qt.Key_Enter}];
        }

        function test_buttonByKeys(row) {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(clicked.count, 1);
        }

        function test_toggleByKeys_data() {
            return [
                {tag: "Space", key: Qt.Key_Space},
                {tag: "Return", key: Qt.Key_Return}];
        }

        function test_toggleByKeys(row) {
            toggle.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            verify(toggle.checked);
            compare(toggled.count, 1);
        }

        function test_fieldByArrows() {
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            compare(field.value, 100);
            keyClick(Qt.Key_Down);
            compare(field.value, 0);
            keyClick(Qt.Key_Down);
            compare(field.value, 0);
            compare(modified.count, 2);
        }

        function test_fieldByTyping() {
            field.forceActiveFocus(Qt.TabFocusReason);
            field.contentItem.selectAll();
            keyClick(Qt.Key_2);
            keyClick(Qt.Key_7);
            keyClick(Qt.Key_Return);
            compare(field.value, 27);
            compare(modified.count, 1);
        }

        function test_bannerOffersTheWayOut() {
            verify(banner.implicitHeight > 0);
            mouseClick(banner, banner.width - 40, banner.height / 2);
            compare(acted.count, 1);
        }

        function test_namesForScreenReaders() {
            compare(button.Accessible.name, "Press");
            compare(field.Accessible.name, "Amount");
            compare(meter.Accessible.name, "lost: 7");
            compare(banner.Accessible.name, "Something is wrong");
        }
    }
}
