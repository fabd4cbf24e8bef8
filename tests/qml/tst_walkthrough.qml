// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Pushlab
import Pushlab.Ui
import Pushlab.Bench

//! The whole window by the keyboard alone: every page is reached, every stop is named and seen, nothing holds the keys.
Item {
    id: root

    LabBench {
        id: stand
    }

    TestCase {
        id: test

        property Main shown

        name: "Walkthrough"
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
            test.shown.requestActivate();
            tryVerify(() => test.shown.active);
        }

        function cleanupTestCase() {
            test.shown.destroy();
        }

        function cleanup() {
            stand.preferences.projector = false;
            stand.incidents.close();
        }

        //! From here on the Lab page has its charts.
        function begin() {
            if (stand.lab.everStarted)
                return;
            stand.lab.start();
            stand.run(20, 10);
        }

        function descendants(item) {
            let found = [item];
            for (let i = 0; i < item.children.length; ++i) {
                if (item.children[i].visible)
                    found = found.concat(test.descendants(item.children[i]));
            }
            return found;
        }

        //! Tab is pressed until the first stop comes again; what is met on the way.
        function walk() {
            const stops = [];
            for (let presses = 0; presses < 200; ++presses) {
                keyClick(Qt.Key_Tab);
                const item = test.shown.activeFocusItem;
                if (stops.includes(item))
                    return stops;
                stops.push(item);
            }
            fail("the keyboard does not come round");
            return stops;
        }

        function test_everyStopIsNamedAndSeen_data() {
            const rows = [];
            for (const running of [false, true]) {
                ["Lab", "Incidents", "Compare", "Choose", "Claims", "Interview", "Triage", "Learn"].forEach((name, index) => rows.push({
                        tag: name + (running ? ", after a start" : ""),
                        page: index,
                        running: running
                    }));
            }
            return rows;
        }

        function test_everyStopIsNamedAndSeen(row) {
            if (row.running)
                test.begin();
            keyClick(Qt.Key_1 + row.page, Qt.ControlModifier);
            compare(test.shown.page, row.page);
            waitForRendering(test.shown.contentItem);
            const stops = test.walk();
            verify(stops.length > 8, "only " + stops.length); // the pages alone are eight
            for (const item of stops) {
                verify(item.visible, "not to be seen: " + item);
                verify(item.Accessible.name !== "", "a stop without a name: " + item + " in " + item.parent);
            }
            for (const item of stops) {
                item.forceActiveFocus(Qt.TabFocusReason);
                verify(test.descendants(test.shown.contentItem).some(part => part instanceof FocusRing && part.visible), "the focus is not seen on " + item.Accessible.name);
            }
        }

        function test_everythingIsNamed_data() {
            return test.test_everyStopIsNamedAndSeen_data();
        }

        //! What a screen reader meets, stop or not.
        function test_everythingIsNamed(row) {
            keyClick(Qt.Key_1 + row.page, Qt.ControlModifier);
            waitForRendering(test.shown.contentItem);
            const spoken = [Accessible.Button, Accessible.CheckBox, Accessible.RadioButton, Accessible.ComboBox, Accessible.SpinBox, Accessible.Slider, Accessible.EditableText, Accessible.PageTab, Accessible.Link, Accessible.Heading, Accessible.Chart, Accessible.Graphic, Accessible.ProgressBar];
            let met = 0;
            for (const item of test.descendants(test.shown.contentItem)) {
                if (item.Accessible.ignored || !spoken.includes(item.Accessible.role))
                    continue;
                ++met;
                verify(item.Accessible.name !== "", "without a name: " + item + " in " + item.parent);
            }
            verify(met > 8);
        }

        //! The lanes are reached, chosen from and left again; the window remembers that they were shown.
        function test_lanesByKeys() {
            test.begin();
            keyClick(Qt.Key_1, Qt.ControlModifier);
            stand.preferences.view = 1;
            waitForRendering(test.shown.contentItem);
            const stops = test.walk();
            const lanes = stops.find(item => item.Accessible.name === "Lanes of the clients");
            verify(lanes);
            lanes.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            verify(stand.lab.selection.chosen);
            const view = stops.find(item => item.Accessible.name === "View: Lanes");
            view.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            compare(stand.preferences.view, 0);
        }

        function test_faultsByKeys() {
            keyClick(Qt.Key_1, Qt.ControlModifier);
            keyClick(Qt.Key_I);
            verify(stand.lab.faulty);
            keyClick(Qt.Key_C);
            verify(!stand.lab.faulty);
        }

        function test_projectorByKey() {
            const scale = Theme.scale;
            keyClick(Qt.Key_F9);
            verify(stand.preferences.projector);
            verify(Theme.scale > scale);
            verify(Theme.stroke > 2 * Theme.scale);
            keyClick(Qt.Key_F9);
            compare(Theme.scale, scale);
        }

        //! Charts that have gone must not be laid out any more, not even before the next turn of the event loop.
        function test_chartsExchangedAndResizedAtOnce() {
            test.begin();
            keyClick(Qt.Key_1, Qt.ControlModifier);
            const charts = stand.lab.charts;
            charts.places = [3, 4, 5];
            waitForRendering(test.shown.contentItem);
            charts.places = [0, 1, 2];
            stand.preferences.projector = true;
            waitForRendering(test.shown.contentItem);
            stand.preferences.projector = false;
            const plots = test.descendants(test.shown.contentItem).filter(item => item instanceof TimeChart);
            compare(plots.map(item => item.kind).join(), "0,1,2");
        }

        function test_sheetsByKeys_data() {
            return [
                {tag: "Runs", key: Qt.Key_O, field: "File to save as"},
                {tag: "Command", key: Qt.Key_E, field: "Command"}];
        }

        function test_sheetsByKeys(row) {
            keyClick(Qt.Key_1, Qt.ControlModifier);
            keyClick(row.key, Qt.ControlModifier);
            const window = test.shown.contentItem.parent;
            const isShown = () => test.descendants(window).some(item => item.Accessible.name === row.field);
            tryVerify(isShown);
            const stops = test.walk();
            verify(stops.length > 1);
            for (const item of stops)
                verify(item.Accessible.name !== "", "a stop without a name: " + item);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !isShown());
        }
    }
}
