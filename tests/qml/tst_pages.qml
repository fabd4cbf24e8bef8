// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Pushlab
import Pushlab.Ui
import Pushlab.Bench

//! Every page of the window at several sizes: nothing cut off or outside, every control named; and the ways between them.
Item {
    id: root

    LabBench {
        id: stand
    }

    TestCase {
        id: test

        property Main shown

        name: "Pages"
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
            stand.incidents.close();
        }

        //! All visible items, by depth.
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
            for (const item of test.descendants(test.shown.contentItem)) {
                if (item.Accessible.name === accessibleName && item.activeFocusOnTab)
                    return item;
            }
            fail("nothing is called " + accessibleName);
            return null;
        }

        //! One of a few choices side by side; only the one that is taken is a tab stop.
        function take(choice) {
            const found = test.descendants(test.shown.contentItem).find(item => item.Accessible.name.endsWith(": " + choice) && item.clicked);
            verify(found, "no choice is called " + choice);
            mouseClick(found);
            waitForRendering(test.shown.contentItem);
        }

        function open(page) {
            const tab = test.find(page);
            mouseClick(tab);
            waitForRendering(test.shown.contentItem);
        }

        function test_pageIsWhole_data() {
            const rows = [];
            for (const page of ["Incidents", "Compare", "Choose", "Claims", "Interview", "Triage", "Learn"]) {
                for (const size of [[1024, 700], [1280, 800], [1920, 1080]])
                    rows.push({
                        tag: page + " " + size[0] + "×" + size[1],
                        page: page,
                        width: size[0],
                        height: size[1]
                    });
            }
            return rows;
        }

        function test_pageIsWhole(row) {
            test.shown.width = row.width;
            test.shown.height = row.height;
            test.open(row.page);
            test.look();
        }

        function look() {
            const page = test.shown.contentItem;
            for (const item of test.descendants(page)) {
                if (item.truncated && item.text !== "") // Qt does not take it back from a text that becomes empty
                    fail("cut off: " + item.text);
                if (item.activeFocusOnTab)
                    verify(item.Accessible.name !== "", "a control without a name: " + item);
                if (!(item instanceof Text) || item.text === "")
                    continue;
                const place = item.mapToItem(page, 0, 0);
                verify(place.x >= 0 && place.x + item.width <= page.width + 1, "outside: " + item.text);
            }
        }

        function test_incidentIsWhole_data() {
            return stand.incidents.shelf.incidents.map(incident => ({
                        tag: incident.name,
                        title: incident.title
                    }));
        }

        function test_incidentIsWhole(row) {
            test.shown.width = 1024;
            test.shown.height = 700;
            test.open("Incidents");
            stand.incidents.choose(row.tag);
            waitForRendering(test.shown.contentItem);
            verify(test.find("Play it"));
            test.look();
        }

        function test_claimLeadsToItsIncident() {
            test.open("Claims");
            const link = test.descendants(test.shown.contentItem).find(item => item.Accessible.name.startsWith("Live through: "));
            verify(link);
            mouseClick(link);
            verify(stand.incidents.open.title !== undefined);
            test.find("Play it");
        }

        function test_answersLeadToAnAdvice() {
            test.open("Choose");
            let asked = 0;
            for (let option = test.option(); option; option = test.option()) {
                mouseClick(option);
                waitForRendering(test.shown.contentItem);
                verify(++asked < 10);
            }
            verify(asked > 1);
            verify(test.descendants(test.shown.contentItem).some(item => item.text === "What you have to do"));
            test.look();
            stand.incidents.choose("storm");
            mouseClick(test.find("Start a lab like it"));
            compare(test.shown.page, 0);
            verify(stand.lab.command().includes("'{"));
            verify(stand.lab.everStarted);
            compare(stand.incidents.open.title, undefined);
            stand.lab.reset();
        }

        function test_wholeTree_data() {
            return test.sizes();
        }

        function sizes() {
            return [[1024, 700], [1280, 800], [1920, 1080]].map(size => ({
                        tag: size[0] + "×" + size[1],
                        width: size[0],
                        height: size[1]
                    }));
        }

        //! By wheel, keys and a click; what it says to those who do not see it.
        function test_wholeTree(row) {
            test.shown.width = row.width;
            test.shown.height = row.height;
            test.open("Choose");
            test.take("The whole tree");
            waitForRendering(test.shown.contentItem);
            test.look();
            const picture = test.find("Decision tree");
            picture.path.back(0);
            verify(picture.Accessible.description.split("\n").length > 10);
            verify(picture.fitted);
            const zoom = picture.zoom;
            mouseWheel(picture, picture.width / 2, picture.height / 2, 0, 120);
            verify(picture.zoom > zoom);
            picture.forceActiveFocus();
            keyClick(Qt.Key_Minus);
            fuzzyCompare(picture.zoom, zoom, 0.001);
            const left = picture.presentBox().x;
            keyClick(Qt.Key_Left);
            verify(picture.presentBox().x > left);
            keyClick(Qt.Key_0);
            verify(picture.fitted);
            picture.path.choose(1);
            const box = picture.presentBox();
            picture.path.back(0);
            mouseClick(picture, box.x + box.width / 2, box.y + box.height / 2);
            compare(picture.path.steps.length, 1);
            mouseClick(test.find("Begin anew"));
            test.take("Step by step");
        }

        //! The last answer that is offered; undefined at the end.
        function option() {
            return test.descendants(test.shown.contentItem).filter(item => item instanceof PushButton && /^(Yes|No)\b/.test(item.text)).pop();
        }

        function test_answerIsHiddenUntilAsked() {
            test.open("Interview");
            const hidden = () => !test.descendants(test.shown.contentItem).some(item => item.text === "In two sentences");
            verify(hidden());
            mouseClick(test.find("Show the answer"));
            verify(!hidden());
            test.look();
            mouseClick(test.find("I knew it"));
            verify(hidden());
        }

        function test_learnTurnsPages() {
            test.open("Learn");
            const shown = name => test.descendants(test.shown.contentItem).some(item => item instanceof Text && item.text === name);
            verify(shown("1 of 7"));
            test.find("Next").forceActiveFocus();
            keyClick(Qt.Key_PageDown);
            verify(shown("2 of 7"));
            keyClick(Qt.Key_Right);
            verify(shown("3 of 7"));
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_PageUp);
            verify(shown("1 of 7"));
            for (let page = 1; page < 7; ++page) {
                test.look();
                mouseClick(test.find("Next"));
                waitForRendering(test.shown.contentItem);
            }
            verify(shown("7 of 7"));
            mouseClick(test.find("The quick answer"));
            const links = test.descendants(test.shown.contentItem).filter(item => item instanceof TextLink);
            links[links.length - 1].clicked();
            compare(test.shown.page, 1);
            verify(stand.incidents.open.title !== undefined);
            test.open("Learn");
            test.descendants(test.shown.contentItem).find(item => item instanceof TextLink && item.text === "Compare").clicked();
            compare(test.shown.page, 2);
        }

        function test_about() {
            mouseClick(test.find("About"));
            let sheet = test.shown.contentItem;
            while (sheet.parent) // sheets are beside the content
                sheet = sheet.parent;
            waitForRendering(test.shown.contentItem);
            const texts = () => test.descendants(sheet).filter(item => item instanceof Text).map(item => item.text).join("\n");
            for (const word of ["Qt HttpServer", "LGPL-3.0-only", "tl::expected", "Where the figures come from"])
                verify(texts().includes(word), word);
            mouseClick(test.descendants(sheet).find(item => item.Accessible.name === "The licence"));
            verify(texts().includes("GNU GENERAL PUBLIC LICENSE"));
            keyClick(Qt.Key_Escape);
        }

        function test_showMePlaysAtOnce() {
            test.open("Interview");
            mouseClick(test.find("Show me"));
            compare(test.shown.page, 1);
            verify(stand.incidents.playing);
        }

        //! Controls are as high as their type wants at once when the projector is switched on and off.
        function test_projectorScalesEveryControl_data() {
            return ["Lab", "Incidents", "Compare", "Choose", "Claims", "Interview", "Triage", "Learn"].map(page => ({
                        tag: page
                    })).concat([
                {
                    tag: "Interview",
                    view: "Mock interview"
                },
                {
                    tag: "Interview",
                    view: "A chat for a million"
                }
            ]);
        }

        function test_projectorScalesEveryControl(row) {
            test.open(row.tag);
            if (row.view)
                test.take(row.view);
            const controls = () => test.descendants(test.shown.contentItem).filter(item => item instanceof PushButton || item instanceof NumberField || item instanceof Segments);
            const told = item => item.Accessible.name + " " + item.height;
            const settled = text => {
                for (let frame = 0; frame < 20 && text() !== ""; ++frame)
                    waitForRendering(test.shown.contentItem, 100);
                return text();
            };
            const before = controls().map(told).join("\n");
            stand.preferences.projector = true;
            compare(settled(() => controls().filter(item => item.height < item.implicitHeight - 1).map(told).join("\n")), "");
            stand.preferences.projector = false;
            compare(settled(() => controls().map(told).join("\n") === before ? "" : controls().map(told).join("\n")), "");
            if (row.view)
                test.take("Practice");
        }

        function test_mockInterview() {
            test.open("Interview");
            test.take("Mock interview");
            mouseClick(test.find("Begin"));
            mouseClick(test.find("I have answered"));
            waitForRendering(test.shown.contentItem);
            test.look();
            mouseClick(test.find("I missed it"));
            mouseClick(test.find("End it"));
            waitForRendering(test.shown.contentItem);
            test.look();
            verify(test.descendants(test.shown.contentItem).some(item => item.Accessible.name.startsWith("Show me: ")));
            mouseClick(test.find("Another one"));
            test.find("Begin");
            test.take("Practice");
        }

        function test_chatForAMillion_data() {
            return test.sizes();
        }

        function test_chatForAMillion(row) {
            test.shown.width = row.width;
            test.shown.height = row.height;
            test.open("Interview");
            test.take("A chat for a million");
            waitForRendering(test.shown.contentItem);
            test.look();
            const field = test.descendants(test.shown.contentItem).find(item => item.Accessible.name === "People connected at once" && item.stepSize);
            const texts = () => test.descendants(test.shown.contentItem).filter(item => item instanceof Text).map(item => item.text).join("\n");
            const before = texts();
            compare(field.value, 10000000);
            field.increase();
            field.valueModified();
            compare(field.value, 11000000);
            verify(texts() !== before);
            mouseClick(test.find("Usual figures"));
            compare(field.value, 10000000);
            test.take("Practice");
        }
    }
}
