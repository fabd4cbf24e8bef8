// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Pushlab
import Pushlab.Ui
import Pushlab.Bench

//! The lanes on the Lab page: chosen, sorted and filtered by mouse and by keyboard, and nothing of them is cut off.
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
            id: shown

            anchors.fill: parent
            view: 1
            onViewChosen: index => shown.view = index
        }
    }

    TestCase {
        id: test

        property LabBench stand
        property LabPage shown
        property LabController lab

        name: "Lanes"
        when: windowShown

        function init() {
            failOnWarning(/Binding loop/);
            Theme.scale = 1;
            root.width = 1204;
            root.height = 1200; // room for every lane
            test.stand = createTemporaryObject(bench, root);
            test.lab = test.stand.lab;
            test.shown = page.createObject(root, {
                lab: test.lab
            });
            test.lab.start(); // shows the charts
            tryCompare(test.lab, "condition", LabController.Failed); // with its banner
            test.stand.run(20, 100);
            waitForRendering(root);
        }

        function cleanup() {
            test.shown.destroy(); // before the lab that it shows
            Theme.scale = 1;
            Theme.projector = false;
        }

        function descendants(item) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.opacity > 0)
                    found = found.concat([child], test.descendants(child));
            }
            return found;
        }

        function find(name) {
            const found = test.descendants(test.shown).find(item => item.Accessible.name === name && item.activeFocusOnTab);
            verify(found, "nothing is called " + name);
            return found;
        }

        function view(): LanesView {
            return test.descendants(test.shown).find(item => item instanceof LanesView);
        }

        function test_nothingIsCutOff_data() {
            return [
                {tag: "1024×700", width: 963, height: 671, scale: 0.8, projector: false},
                {tag: "1280×800", width: 1204, height: 764, scale: 1, projector: false},
                {tag: "1280×800 on a projector", width: 1204, height: 764, scale: 1.2, projector: true},
                {tag: "1920×1080", width: 1817, height: 1031, scale: 1.35, projector: false}];
        }

        function test_nothingIsCutOff(row) {
            Theme.scale = row.scale;
            Theme.projector = row.projector;
            root.width = row.width;
            root.height = row.height;
            test.stand.runInTrouble(8);
            test.lab.lanes.choose(3);
            const pane = test.descendants(test.shown).find(item => item instanceof LanesPane);
            tryVerify(() => test.cutOff(pane) === "", 3000, test.cutOff(pane)); // a layout follows the type some frames later
            tryVerify(() => test.view().height >= 60 * row.scale, 3000, "lanes of " + test.view().height);
        }

        //! The first text of \a pane that is not whole or not inside.
        function cutOff(pane): string {
            for (const item of test.descendants(pane)) {
                if (!(item instanceof Text) || item.text === "")
                    continue;
                const place = item.mapToItem(pane, 0, 0);
                if (item.truncated || place.x < 0 || place.x + item.width > pane.width + 1 || place.y < 0 || place.y + item.height > pane.height + 1)
                    return item.text;
            }
            return "";
        }

        function test_viewIsSwitchedByKeys() {
            verify(test.view());
            verify(test.lab.charts.resting); // lines that nobody sees are not drawn
            const choice = test.find("View: Lanes");
            choice.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            compare(test.shown.view, 0);
            verify(!test.view());
            verify(!test.lab.charts.resting);
            mouseClick(test.descendants(test.shown).find(item => item.Accessible.name === "View: Lanes"));
            compare(test.shown.view, 1);
        }

        function test_clickChooses() {
            const view = test.view();
            mouseClick(view, 100, Math.floor(4.5 * view.pitch)); // a lane may be a pixel high
            compare(test.lab.selection.name, "long polling 4");
            compare(test.lab.lanes.chosenRow, 4);
            verify(test.lab.lanes.story.startsWith("long polling 4"));
            mouseClick(view, 100, Math.floor(1.5 * view.pitch));
            compare(test.lab.selection.index, 1);
        }

        function test_arrowsChoose() {
            test.find("Lanes of the clients").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(test.lab.selection.name, "long polling 0");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            compare(test.lab.selection.name, "long polling 1");
            keyClick(Qt.Key_End);
            compare(test.lab.selection.name, "WebSocket 39");
            keyClick(Qt.Key_PageUp);
            verify(test.lab.lanes.chosenRow < 118);
            keyClick(Qt.Key_Home);
            compare(test.lab.lanes.chosenRow, 0);
            keyClick(Qt.Key_Left);
            verify(test.lab.charts.cursor > 0);
            keyClick(Qt.Key_Escape);
            compare(test.lab.charts.cursor, -1);
            verify(test.lab.selection.chosen);
            keyClick(Qt.Key_Escape);
            verify(!test.lab.selection.chosen);
        }

        function test_pointerTellsWhatIsBelowIt() {
            const view = test.view();
            const plot = test.find("Lanes of the clients");
            mouseMove(view, view.width / 2, Math.floor(2.5 * view.pitch));
            tryCompare(plot, "hoveredRow", 2);
            verify(plot.hoveredStory.startsWith("long polling 2"));
            mouseMove(test.shown, 5, 5);
            tryCompare(plot, "hoveredStory", "");
        }

        function test_picksSortAndFilter() {
            const order = test.find("Order of the lanes");
            order.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(test.lab.lanes.sorting, LaneModel.ByState);
            const protocol = test.find("Protocol of the lanes");
            protocol.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(test.lab.lanes.transport, 1);
            compare(test.lab.lanes.count, 40);
            const state = test.find("State of the lanes");
            state.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(test.lab.lanes.state, 0); // queued: nobody is
            compare(test.lab.lanes.count, 0);
            verify(test.descendants(test.shown).some(item => item instanceof Text && item.text.startsWith("No client is like that now")));
        }

        //! Of the first lanes, along their upper edges.
        function colours(): string {
            const image = grabImage(root);
            const view = test.view();
            const place = view.mapToItem(root, 0, 0);
            let found = "";
            for (let row = 0; row < 10; ++row) {
                for (let x = 0; x < view.width; x += 5)
                    found += image.pixel(place.x + x, place.y + row * view.pitch);
            }
            return found;
        }

        function test_heldLanesStandStill() {
            test.lab.charts.held = true;
            const start = test.lab.charts.windowStart;
            const before = test.colours();
            test.stand.run(5, 100);
            waitForRendering(root, 200);
            compare(test.lab.charts.windowStart, start);
            compare(test.colours(), before);
            test.lab.charts.held = false;
            tryVerify(() => test.colours() !== before); // what came meanwhile
        }

        function test_marksGoThroughTheLanes() {
            test.stand.mark(10, true, "it broke");
            waitForRendering(root);
            compare(test.descendants(test.shown).filter(item => item instanceof MarkNumber && item.text === "1").length, 2);
            compare(test.descendants(test.shown).filter(item => item instanceof Text && item.text === "it broke at 00:10.0").length, 1);
        }
    }
}
