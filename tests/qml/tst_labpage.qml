// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Pushlab
import Pushlab.Ui
import Pushlab.Bench

//! The Lab page: nothing cut off at any size, every control named and reachable, wishes reach the models.
Item {
    id: root

    width: 1204
    height: 764

    Component {
        id: bench

        LabBench {
        }
    }
    Component {
        id: page

        LabPage {
            anchors.fill: parent
        }
    }

    TestCase {
        id: test

        property LabBench stand
        property LabPage shown

        name: "LabPage"
        when: windowShown

        function init() {
            failOnWarning(/Binding loop/);
            Theme.scale = 1;
            root.width = 1204;
            root.height = 764;
            test.stand = createTemporaryObject(bench, root);
            test.shown = page.createObject(root, {
                lab: test.stand.lab
            });
        }

        function cleanup() {
            test.shown.destroy(); // before the lab that it shows
        }

        //! All visible items below \a item, by depth.
        function descendants(item) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.opacity > 0)
                    found = found.concat([child], test.descendants(child));
            }
            return found;
        }

        function find(accessibleName) {
            for (const item of test.descendants(test.shown)) {
                if (item.Accessible.name === accessibleName && item.activeFocusOnTab)
                    return item instanceof TextInput ? item.parent : item; // the number field around it
            }
            fail("nothing is called " + accessibleName);
            return null;
        }

        function test_nothingIsCutOff_data() {
            return [
                {tag: "1024×700", width: 963, height: 671, scale: 0.8},
                {tag: "1280×800", width: 1204, height: 764, scale: 1},
                {tag: "1920×1080", width: 1817, height: 1031, scale: 1.35},
                {tag: "2560×1440", width: 2423, height: 1375, scale: 1.8}];
        }

        function test_nothingIsCutOff(row) {
            Theme.scale = row.scale;
            root.width = row.width;
            root.height = row.height;
            test.stand.lab.load.payments = true;
            test.stand.lab.proxy.idleTimeout = true;
            test.stand.runInTrouble(3);
            waitForRendering(root);
            for (const item of test.descendants(test.shown)) {
                if (item.truncated)
                    fail("cut off: " + item.text);
                if (!(item instanceof Text) || item.text === "")
                    continue;
                const place = item.mapToItem(test.shown, 0, 0);
                verify(place.x >= 0 && place.x + item.width <= test.shown.width + 1, "outside: " + item.text);
            }
        }

        function test_everyStopHasAName() {
            test.stand.run(3, 100);
            test.shown.forceActiveFocus();
            const names = [];
            let item = test.shown.nextItemInFocusChain();
            const first = item;
            do {
                verify(item.Accessible.name !== "", "a control without a name: " + item);
                names.push(item.Accessible.name);
                item = item.nextItemInFocusChain();
            } while (item !== first && names.length < 100);
            verify(names.length < 100);
            for (const name of ["Start", "SSE clients wanted", "Messages published a second", "Idle timeout", "Proxy program: Built-in", "Replay", "Threads in the pool", "Payments", "Lab time: 10×", "Threading: Event loop"])
                verify(names.includes(name), "not reached by Tab: " + name + " in " + names);
        }

        function test_emptyStateOffersAStart() {
            const start = test.find("Start with 100 clients of each");
            mouseClick(start);
            tryVerify(() => test.stand.lab.everStarted);
            verify(!start.visible); // the charts took its place
        }

        function test_failedStartIsExplained() {
            test.stand.lab.start();
            tryCompare(test.stand.lab, "condition", LabController.Failed);
            const again = test.find("Try again");
            verify(test.stand.lab.reason.includes("/there/is/no/server"));
            mouseClick(again);
            tryCompare(test.stand.lab, "condition", LabController.Failed);
            verify(!test.stand.lab.active);
        }

        function test_togglesReachTheModels_data() {
            return [
                {tag: "Log on disk", read: lab => lab.server.logToFile},
                {tag: "Payments", read: lab => lab.load.payments}];
        }

        function test_togglesReachTheModels(row) {
            const before = row.read(test.stand.lab);
            const toggle = test.find(row.tag);
            compare(toggle.checked, before);
            mouseClick(toggle);
            compare(row.read(test.stand.lab), !before);
            compare(toggle.checked, !before);
        }

        function test_chipsSwitchFaults() {
            const chip = test.find("Idle timeout");
            verify(!chip.active);
            mouseClick(chip);
            verify(test.stand.lab.proxy.idleTimeout);
            verify(chip.active);
            verify(chip.label.includes("60 s"));
            keyClick(Qt.Key_Escape); // its choices
            test.stand.lab.proxy.idleTimeout = false; // by its key, say: the chip has to follow
            verify(!chip.active);
        }

        function test_chipsOpenTheirChoices() {
            const chip = test.find("Heartbeat");
            chip.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(chip.active);
            keyClick(Qt.Key_Right); // the choices have the focus
            tryVerify(() => chip.label.includes("10 s"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => chip.activeFocus);
            keyClick(Qt.Key_Space);
            verify(!chip.active);
            verify(!test.stand.lab.faulty);
        }

        function test_choicesStayInTheWindow() {
            for (const name of ["Idle timeout", "Heartbeat", "Slow handler"]) {
                const chip = test.find(name);
                mouseClick(chip);
                const sheet = Array.from(chip.data).find(item => item instanceof Popup) as Popup;
                tryVerify(() => sheet.opened);
                const left = sheet.background.mapToItem(null, 0, 0).x;
                verify(left >= 0, name);
                verify(left + sheet.width <= root.Window.window.width, name);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !sheet.visible);
            }
        }

        function test_clientsAreWanted() {
            const field = test.find("WebSocket clients wanted");
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(field.value, 200);
            verify(test.stand.lab.clients.totals.startsWith("200"));
            test.stand.lab.clients.setWanted(2, 50);
            compare(field.value, 50);
        }

        function test_threadingIsChosen() {
            const choice = test.find("Threading: Event loop");
            choice.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(test.stand.lab.server.threadPerRequest);
        }

        function test_proxyIsChosen() {
            const proxy = test.stand.lab.proxy;
            const choice = test.find("Proxy program: Built-in");
            choice.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right); // past nginx, which is not there
            compare(proxy.kind, 2);
            verify(!proxy.counts);
            keyClick(Qt.Key_Left);
            compare(proxy.kind, 0);
            const missing = test.descendants(test.shown).find(item => item.Accessible.name === "Proxy program: nginx");
            mouseClick(missing);
            compare(proxy.kind, 0);
            verify(missing.Accessible.description.includes("is not installed"));
        }

        function test_marksAreLinesInEveryChart() {
            test.stand.lab.start(); // shows the charts
            test.stand.run(30, 10);
            test.stand.mark(10, true, "it broke");
            test.stand.mark(20, false, "it healed");
            waitForRendering(root);
            const numbers = test.descendants(test.shown).filter(item => item instanceof MarkNumber && item.text === "1");
            compare(numbers.length, 4); // and before its name
            const inks = numbers.map(item => item.color.toString());
            compare(inks, Array(4).fill(Theme.fault.toString()));
            compare(test.said("it broke at 00:10.0"), 1);
            compare(test.said("it healed at 00:20.0"), 1);
        }

        //! A language from right to left mirrors the page, and not what stands in the order of time.
        function test_namesOfMarksAreInSightWhenMirrored() {
            test.shown.LayoutMirroring.enabled = true;
            test.shown.LayoutMirroring.childrenInherit = true;
            test.stand.lab.start(); // shows the charts
            test.stand.run(30, 10);
            test.stand.mark(10, true, "it broke");
            waitForRendering(root);
            const name = test.descendants(test.shown).find(item => item.text === "it broke at 00:10.0");
            verify(name);
            const place = name.mapToItem(root, 0, 0).x;
            verify(place >= 0 && place + name.width <= root.width, "at " + place);
        }

        function charts() {
            test.stand.lab.start(); // shows the charts
            tryCompare(test.stand.lab, "condition", LabController.Failed); // with its banner
            test.stand.run(300, 10);
            waitForRendering(root);
            return test.stand.lab.charts;
        }

        //! Visible texts that say \a words.
        function said(words) {
            return test.descendants(test.shown).filter(item => item.text === words).length;
        }

        function test_crosshairByMouse() {
            const feed = test.charts();
            const plot = test.descendants(test.shown).filter(item => item instanceof Crosshair)[1];
            mouseMove(plot, plot.width / 4, plot.height / 2);
            tryVerify(() => Math.abs(feed.cursor - 0.25) < 0.02);
            compare(test.said(feed.cursorTime), 3); // in every chart
            mouseMove(test.shown, 5, 5);
            tryCompare(feed, "cursor", -1);
        }

        function test_crosshairByKeys() {
            const feed = test.charts();
            mouseMove(test.shown, 5, 5); // Where another test left it, it would point, too.
            tryCompare(feed, "cursor", -1);
            test.find("Charts").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            const first = feed.cursor;
            verify(first > 0);
            keyClick(Qt.Key_Left);
            verify(feed.cursor < first);
            compare(test.said(feed.cursorTime), 3);
            keyClick(Qt.Key_Escape);
            compare(feed.cursor, -1);
        }

        function test_chartsAreHeldScrolledAndZoomed() {
            const feed = test.charts();
            mouseClick(test.find("Hold the charts"));
            verify(feed.held);
            const strip = test.descendants(test.shown).find(item => item instanceof TimeStrip);
            strip.forceActiveFocus(Qt.TabFocusReason);
            const start = feed.windowStart;
            keyClick(Qt.Key_Left);
            fuzzyCompare(feed.windowStart, start - 12, 0.01);
            const plot = test.descendants(test.shown).find(item => item instanceof Crosshair);
            mouseDrag(plot, plot.width / 2, plot.height / 2, plot.width / 4, 0);
            verify(feed.windowStart < start - 12 - 10, "moved to " + feed.windowStart + " from " + start); // less what it takes to be a drag
            mouseWheel(plot, plot.width / 2, plot.height / 2, 0, 120, Qt.NoButton, Qt.ControlModifier);
            compare(feed.windowSeconds, 60);
            mouseClick(test.find("Zoom out"));
            compare(feed.windowSeconds, 120);
            mouseClick(test.find("Follow the run"));
            verify(!feed.held);
            fuzzyCompare(feed.windowStart, 180, 0.5);
        }

        function test_everyChartCanBeLarge_data() {
            return [0, 1, 2, 3, 4, 5].map(kind => ({
                        tag: test.titleOf(kind),
                        kind: kind
                    }));
        }

        function titleOf(kind: int): string {
            return ["Delivery latency", "Reconnections", "Thread usage", "Connections", "Payments", "Server resources"][kind];
        }

        function test_everyChartCanBeLarge(row) {
            const feed = test.charts();
            const pick = test.find("Chart 2");
            pick.forceActiveFocus(Qt.TabFocusReason);
            feed.choose(1, row.kind);
            waitForRendering(root);
            const shown = test.descendants(test.shown).filter(item => item instanceof TimeChart);
            compare(shown.length, 3);
            compare(shown[1].title, row.tag);
            compare(test.find("Chart 2").displayText, row.tag);
            const view = test.descendants(shown[1]).find(item => item instanceof PlotView);
            verify(view.count >= shown[1].chart.lines.length);
            verify(shown[1].chart.counts !== "");
        }

        function test_chartIsPickedByKeys() {
            const feed = test.charts();
            test.find("Chart 3").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(feed.places[2], 3);
            compare(test.find("Chart 3").displayText, "Connections");
        }
    }
}
