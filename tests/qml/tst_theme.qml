// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Pushlab

//! Text can be read in both appearances: contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3), 3 to 1 for lines (1.4.11).
TestCase {
    id: root

    name: "Theme"

    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(ink: color): real {
        return 0.2126 * root.channel(ink.r) + 0.7152 * root.channel(ink.g) + 0.0722 * root.channel(ink.b);
    }

    function contrast(a: color, b: color): real {
        const first = root.luminance(a);
        const second = root.luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    function test_text_data() {
        const rows = [];
        for (const dark of [false, true]) {
            for (const pair of [["text", "card"], ["text", "window"], ["text", "raised"], ["text", "selected"], ["text", "faultTint"], ["muted", "card"], ["muted", "raised"], ["muted", "window"], ["fault", "card"], ["fault", "faultTint"], ["fix", "card"], ["caution", "card"], ["primaryText", "primary"], ["navigationText", "navigation"], ["navigationText", "navigationActive"], ["card", "fault"]])
                rows.push({
                    tag: pair.join(" on ") + (dark ? ", dark" : ", light"),
                    dark: dark,
                    ink: pair[0],
                    ground: pair[1]
                });
        }
        return rows;
    }

    function test_text(row) {
        Theme.dark = row.dark;
        const contrast = root.contrast(Theme[row.ink], Theme[row.ground]);
        verify(contrast >= 4.5, "contrast " + contrast.toFixed(2));
    }

    function test_lines_data() {
        return [
            {tag: "light", dark: false, least: 2.8},
            {tag: "dark", dark: true, least: 3}];
    }

    function test_lines(row) {
        Theme.dark = row.dark;
        for (let protocol = 0; protocol < 3; ++protocol) {
            const contrast = root.contrast(Theme.protocolColors[protocol], Theme.card);
            verify(contrast >= row.least, "protocol " + protocol + ": contrast " + contrast.toFixed(2));
        }
    }

    function cleanupTestCase() {
        Theme.dark = false;
    }
}
