// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Pushlab
import Pushlab.Ui
import Pushlab.Bench

//! The wire inspector: rows and arrows, follow and hold, filters, the three truths, keyboard.
Item {
    id: root

    width: 1180
    height: 420

    Component {
        id: bench

        LabBench {
        }
    }
    Component {
        id: pane

        WirePane {
            anchors.fill: parent
            views: ["Charts", "Wire"]
            view: 1
        }
    }
    SignalSpy {
        id: views

        signalName: "viewChosen"
    }

    TestCase {
        id: test

        property LabBench stand
        property WirePane shown

        name: "Wire"
        when: windowShown

        function init() {
            failOnWarning(/Binding loop/);
            Theme.scale = 1;
            root.width = 1180;
            root.height = 420;
            test.stand = createTemporaryObject(bench, root);
            test.shown = pane.createObject(root, {
                wire: test.stand.lab.wire
            });
            views.target = test.shown;
            views.clear();
        }

        function cleanup() {
            test.shown.destroy(); // before the lab that it shows
        }

        function descendants(item) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.width > 0 && child.height > 0)
                    found = found.concat([child], test.descendants(child));
            }
            return found;
        }

        function named(name) {
            const found = test.descendants(test.shown).find(item => item.Accessible.name === name);
            verify(found, name);
            return found;
        }

        function list() {
            return test.named("The wire");
        }

        function rows() {
            return test.descendants(test.list()).filter(item => item instanceof WireRow);
        }

        function begin(events) {
            test.stand.lab.wire.selection.choose(1, 0);
            test.stand.wire(events);
            waitForRendering(test.shown);
        }

        function test_saysWhatToDo() {
            test.named("Choose a client: its protocol and number above, or a lane.");
            verify(test.stand.lab.wire.active);
            test.named("Client's protocol: SSE").clicked();
            compare(test.stand.lab.selection.transport, 1);
            compare(test.stand.lab.selection.index, 0);
            test.named("Nothing has passed yet.");
        }

        function test_showsWhatThePageSees() {
            test.begin(1);
            const shown = test.rows();
            compare(shown.map(row => row.title), ["the client connects from port 40000", "GET /events", "200 OK", "chunk of 36 bytes (size line 24)", "event \"message\", id \"1\", 10 bytes of data", "comment: keepalive"]);
            compare(shown[4].page, "onmessage: data \"price 4711\", lastEventId \"1\"");
            compare(shown[5].page, "nothing");
            verify(shown[5].Accessible.name.includes("[page: nothing]"));
        }

        function test_followsTheNewest() {
            test.begin(50);
            tryVerify(() => test.list().atYEnd);
            test.stand.wire(20);
            waitForRendering(test.shown);
            tryVerify(() => test.list().atYEnd);
        }

        //! Held, it never moves under the reader's eyes.
        function test_holdsItsPlace() {
            test.begin(100);
            const list = test.list();
            mouseWheel(list, list.width / 2, list.height / 2, 0, 600);
            tryVerify(() => !list.moving);
            verify(!list.atYEnd);
            const place = list.contentY;
            const first = test.rows()[0].title;
            test.stand.wire(40);
            waitForRendering(test.shown);
            compare(list.contentY, place);
            compare(test.rows()[0].title, first);
            const follow = test.named("Follow the wire");
            compare(follow.text, "Follow (120 new)");
            mouseClick(follow);
            tryVerify(() => list.atYEnd);
            test.named("Hold the wire");
        }

        //! Not what the list keeps ready above it, which it makes when it has time.
        function firstInSight(list) {
            const place = row => row.mapToItem(list, 0, 0).y;
            return test.rows().filter(row => place(row) >= 0).reduce((a, b) => place(a) < place(b) ? a : b).name;
        }

        function test_holdsItsPlaceWhileOlderOnesGo() {
            test.begin(1500);
            const list = test.list();
            list.positionViewAtIndex(2000, ListView.Beginning);
            mouseWheel(list, list.width / 2, list.height / 2, 0, 120);
            tryVerify(() => !list.moving);
            const first = firstInSight(list);
            test.stand.wire(300); // of the two hops together more than are kept
            waitForRendering(test.shown);
            verify(test.stand.lab.wire.entries.dropped > 0);
            const now = firstInSight(list);
            compare(now, first);
            test.named(test.stand.lab.wire.entries.dropped + " older entries were dropped to bound memory.");
        }

        function test_keysChooseAndCopy() {
            test.begin(3);
            const list = test.list();
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Home);
            compare(list.currentIndex, 0);
            keyClick(Qt.Key_Down);
            waitForRendering(test.shown);
            const detail = test.named("The chosen entry, in full");
            verify(detail.text.includes("Accept: text/event-stream"));
            verify(detail.text.includes("47 45 54"));
            keySequence("Ctrl+C");
            compare(test.stand.lab.wire.told, "Copied with its bytes.");
            test.stand.wire(5);
            compare(list.currentIndex, 1); // the choice stays
            keyClick(Qt.Key_End);
            compare(list.currentIndex, -1);
            tryVerify(() => list.atYEnd);
        }

        function test_filters() {
            test.begin(2);
            test.stand.lab.wire.entries.kind = 6; // comments
            waitForRendering(test.shown);
            compare(test.rows().map(row => row.title), ["comment: keepalive", "comment: keepalive"]);
            const text = test.named("Text to look for");
            mouseClick(text);
            keySequence("n,o,w,h,e,r,e");
            test.named("The filter lets nothing through.");
        }

        function test_showsADiagram() {
            root.height = 700;
            test.begin(1);
            test.named("Shown as: Diagram").clicked();
            waitForRendering(test.shown);
            const arrows = test.descendants(test.list()).filter(item => item instanceof WireArrow);
            compare(arrows.length, 12); // of both hops
            compare(arrows.filter(arrow => arrow.up).length, 4);
            compare(arrows.filter(arrow => arrow.clientHop).length, 6);
        }

        function test_truthsDiffer() {
            test.begin(5);
            test.named("They agree: the connection is open.");
            test.stand.halfOpen();
            const truths = test.descendants(test.shown).filter(item => item.Accessible.name.includes("believes: ") || item.Accessible.name.includes("did: ")).map(item => item.Accessible.name);
            compare(truths.length, 3);
            verify(truths[0].includes("Open"));
            verify(truths[1].includes("neither FIN nor RST"));
            verify(truths[2].includes("registered"));
            verify(test.descendants(test.shown).some(item => item.Accessible.name.startsWith("Half-open")));
        }

        function test_viewsAreChosen() {
            test.named("View: Charts").clicked();
            compare(views.count, 1);
            compare(views.signalArguments[0][0], 0);
            test.shown.visible = false;
            verify(!test.stand.lab.wire.active); // nobody's wire is tapped
        }

        //! Controls have names, and stay inside.
        function test_controlsAreNamedAndInside_data() {
            return [
                {
                    tag: "usual",
                    scale: 1,
                    width: 1180
                },
                {
                    tag: "narrow",
                    scale: 1,
                    width: 860
                },
                {
                    tag: "projector",
                    scale: 1.35,
                    width: 1180
                }
            ];
        }
        function test_controlsAreNamedAndInside(data) {
            Theme.scale = data.scale;
            root.width = data.width;
            test.begin(10);
            for (const item of test.descendants(test.shown)) {
                if (item.activeFocusOnTab || item.focusPolicy === Qt.StrongFocus)
                    verify(item.Accessible.name !== "", item.toString());
                const right = item.mapToItem(test.shown, item.width, 0).x;
                verify(right <= test.shown.width + 1, item + " ends at " + right);
            }
        }
    }
}
