// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Pushlab
import Pushlab.Ui
import Pushlab.Bench

//! The window in each language, in one that is two fifths longer, and in one that runs from right to left: nothing is cut
//! off; and the language changes while it is open.
Item {
    id: root

    LabBench {
        id: stand
    }
    Glance {
        id: glance
    }
    SignalSpy {
        id: spoken

        target: stand
        signalName: "spoken"
    }

    TestCase {
        id: test

        property Main shown
        readonly property var languages: ["en", "de", "es", "fr", "zh_CN", "pseudo", "rtl"]
        readonly property int pages: 8

        name: "Languages"
        when: windowShown

        function initTestCase() {
            stand.lab.load.payments = true;
            stand.lab.proxy.idleTimeout = true;
        }

        function cleanup() {
            test.shown.destroy();
            stand.incidents.close();
            stand.speak("en");
        }

        //! The window in that language, of that size.
        function open(language, width, height) {
            spoken.clear();
            stand.speak(language);
            spoken.wait();
            const component = Qt.createComponent("qrc:/qt/qml/Pushlab/Main.qml");
            compare(component.errorString(), "");
            test.shown = component.createObject(null, {
                lab: stand.lab,
                incidents: stand.incidents,
                preferences: stand.preferences
            });
            test.shown.requestActivate();
            tryVerify(() => test.shown.active);
            test.shown.width = width;
            test.shown.height = height;
            stand.runInTrouble(3);
        }

        function show(page) {
            test.shown.page = page;
            waitForRendering(test.shown.contentItem);
        }

        function test_pagesAreWhole_data() {
            const rows = [];
            for (const language of test.languages) {
                for (const size of [[1024, 700], [1280, 800], [1920, 1080]])
                    rows.push({
                        tag: language + " " + size[0] + "×" + size[1],
                        language: language,
                        width: size[0],
                        height: size[1]
                    });
            }
            return rows;
        }

        function test_pagesAreWhole(row) {
            test.open(row.language, row.width, row.height);
            let flaws = [];
            for (let page = 0; page < test.pages; ++page) {
                test.show(page);
                flaws = flaws.concat(glance.flaws(test.shown.contentItem).map(flaw => page + ": " + flaw));
            }
            stand.incidents.choose("silent-minute");
            test.show(1);
            flaws = flaws.concat(glance.flaws(test.shown.contentItem));
            compare(flaws.join("\n"), "");
        }

        function test_sheetsAreWhole_data() {
            return test.languages.map(language => ({
                        tag: language
                    }));
        }

        function test_sheetsAreWhole(row) {
            test.open(row.tag, 1024, 700);
            test.show(0);
            let flaws = [];
            const all = test.shown.contentItem.parent; // sheets are beside the content
            for (const key of [Qt.Key_O, Qt.Key_E]) {
                keyClick(key, Qt.ControlModifier);
                waitForRendering(test.shown.contentItem);
                flaws = flaws.concat(glance.flaws(all));
                keyClick(Qt.Key_Escape);
            }
            keyClick(Qt.Key_F1);
            waitForRendering(test.shown.contentItem);
            verify(glance.descendants(all).some(item => item instanceof AppText && item.text === "Ctrl+R"));
            flaws = flaws.concat(glance.flaws(all));
            keyClick(Qt.Key_Escape);
            compare(flaws.join("\n"), "");
        }

        function test_everyPageIsTranslated_data() {
            return ["de", "es", "fr", "zh_CN"].map(language => ({
                        tag: language
                    }));
        }

        //! No text of ours stays English.
        function test_everyPageIsTranslated(row) {
            test.open("en", 1280, 800);
            let english = [];
            for (let page = 0; page < test.pages; ++page) {
                test.show(page);
                english = english.concat(glance.texts(test.shown.contentItem));
            }
            verify(stand.untranslated(english, row.tag).length > 50); // so the check can see what is English
            test.shown.destroy();
            test.open(row.tag, 1280, 800);
            for (let page = 0; page < test.pages; ++page) {
                test.show(page);
                const translated = glance.texts(test.shown.contentItem);
                compare(stand.untranslated(translated, row.tag).join("\n"), "", "page " + page);
            }
        }

        function test_theFootChoosesIt() {
            test.open("en", 1280, 800);
            test.show(1);
            const pick = glance.descendants(test.shown.contentItem).find(item => item instanceof Pick && item.name === "Language");
            verify(pick);
            compare(pick.currentIndex, 0);
            pick.chosen(2); // System, English, Deutsch
            compare(stand.preferences.language, "de");
            compare(pick.currentIndex, 2);
            pick.chosen(0);
            compare(stand.preferences.language, "");
        }

        //! A comma in numbers that are read; digits alone in those that are typed.
        function test_numbersFollow() {
            test.open("de", 1280, 800);
            test.show(0);
            const texts = glance.texts(test.shown.contentItem);
            verify(texts.some(text => /^\d+,\d+ ms$/.test(text)), texts.join(" · "));
            verify(!texts.some(text => /^\d+\.\d+ (ms|s)$/.test(text)), texts.join(" · "));
            const fields = glance.descendants(test.shown.contentItem).filter(item => item instanceof NumberField && item.visible);
            verify(fields.length > 3);
            for (const field of fields)
                compare(field.displayText, String(field.value));
            const clients = fields.find(field => field.to >= 10000 || field.stepSize === 100);
            verify(clients);
            const input = clients.contentItem;
            clients.forceActiveFocus();
            input.selectAll();
            for (const digit of "1234")
                keyClick(digit);
            keyClick(Qt.Key_Return);
            tryCompare(clients, "value", 1234);
            compare(input.text, "1234");
            stand.lab.clients.addToEach(-100000);
            verify(/pushlab-cli/.test(stand.lab.command()));
        }

        function test_itRunsFromTheRight() {
            const left = () => {
                test.show(0);
                const tabs = glance.descendants(test.shown.contentItem).find(item => item instanceof Navigation);
                return tabs.mapToItem(test.shown.contentItem, 0, 0).x;
            };
            test.open("de", 1280, 800);
            compare(left(), 0);
            test.shown.destroy();
            test.open("rtl", 1280, 800);
            verify(left() > 1000);
        }
    }
}
