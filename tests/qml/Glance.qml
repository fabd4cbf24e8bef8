// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

//! What a test sees of a window: its items, and what is wrong with them at first glance.
QtObject {
    id: root

    //! All visible items below \a item, by depth.
    function descendants(item) {
        let found = [];
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child.visible && child.opacity > 0)
                found = found.concat([child], root.descendants(child));
        }
        return found;
    }

    //! One line for each text that is cut off or outside of \a page, and each control without a name.
    function flaws(page) {
        const found = [];
        for (const item of root.descendants(page)) {
            if (item.activeFocusOnTab && item.Accessible.name === "")
                found.push("a control without a name: " + item);
            if (!(item instanceof Text) || item.text === "")
                continue; // Qt does not take "truncated" back from a text that becomes empty
            if (item.truncated)
                found.push("cut off: " + item.text);
            const place = item.mapToItem(page, 0, 0);
            if (place.x < -1 || place.x + item.width > page.width + 1)
                found.push("outside: " + item.text);
            if (item.width > 0 && item.elide === Text.ElideNone && item.wrapMode === Text.NoWrap && item.contentWidth > item.width + 1)
                found.push("wider than its place: " + item.text);
        }
        return found;
    }

    function texts(page) {
        return root.descendants(page).filter(item => item instanceof Text && item.text !== "").map(item => item.text);
    }
}
