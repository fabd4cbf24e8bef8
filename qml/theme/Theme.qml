// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

//! Colours and sizes of the whole window. `dark`, `scale` and `projector` are set by Main.qml; nothing else changes.
QtObject {
    id: root

    property bool dark: false
    property real scale: 1
    property bool projector: false //!< Larger type, thicker lines, fewer things.

    readonly property color window: root.dark ? "#10141b" : "#f3f5f9"
    readonly property color card: root.dark ? "#1a2029" : "#ffffff"
    readonly property color raised: root.dark ? "#232b37" : "#f6f8fb"
    readonly property color border: root.dark ? "#303a49" : "#dde3ec"
    readonly property color controlBorder: root.dark ? "#4a586c" : "#c3ccd9"
    readonly property color grid: root.dark ? "#2a3341" : "#e9edf3"
    readonly property color text: root.dark ? "#e8edf4" : "#18202c"
    readonly property color muted: root.dark ? "#a3b0c2" : "#566275"
    readonly property color navigation: root.dark ? "#0b0e13" : "#18202d"
    readonly property color navigationText: "#dfe6f0"
    readonly property color navigationActive: root.dark ? "#263140" : "#2d3b50"
    readonly property color primary: root.dark ? "#dfe7f2" : "#18202c"
    readonly property color primaryText: root.dark ? "#10141b" : "#ffffff"
    readonly property color focus: root.dark ? "#8ab4ff" : "#2563d9"
    readonly property color selected: root.dark ? "#33445c" : "#dfe8f7"

    readonly property color fault: root.dark ? "#ff8a66" : "#b83a14"
    readonly property color faultTint: root.dark ? "#3a2420" : "#fdeee8"
    readonly property color fix: root.dark ? "#5fd08c" : "#1b7440"
    readonly property color pool: root.dark ? "#f0a030" : "#d98200"
    readonly property color caution: root.dark ? "#f0a030" : "#8a5200" //!< In words, where the ink of pool would be too pale.

    // Long polling, SSE, WebSocket: told apart by colour, dash and marker.
    readonly property list<color> protocolColors: root.dark ? ["#f0a030", "#2fc795", "#78a6ff"] : ["#d98200", "#00875f", "#2f6fde"]
    // The inks and dashes of a chart's lines, in the order of ChartLine.
    readonly property list<color> inks: [root.protocolColors[0], root.protocolColors[1], root.protocolColors[2], root.pool, root.text, root.muted, root.fault, root.fix]
    readonly property list<int> dashes: [Qt.SolidLine, Qt.DashLine, Qt.DotLine]

    readonly property int small: Math.max(10, Math.round((root.projector ? 12 : 11) * root.scale))
    readonly property int body: Math.max(11, Math.round(12.5 * root.scale))
    readonly property int title: Math.round(14 * root.scale)
    readonly property int page: Math.round(20 * root.scale)
    readonly property int gap: Math.round(12 * root.scale)
    readonly property int half: Math.round(6 * root.scale)
    readonly property int control: Math.round(28 * root.scale)
    readonly property int radius: Math.round(8 * root.scale)
    readonly property real stroke: (root.projector ? 3 : 2) * root.scale

    //! A figure and its unit stay on one line: "6.5 / s".
    function unbroken(words: string): string {
        return words.replace(/(\d) (?=[^\d\s])/g, "$1\u00A0").replace(/\/ /g, "/\u00A0");
    }
}
