// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab.Ui

//! Everything that opens over the pages, one at a time.
Item {
    id: root

    required property LabController lab

    readonly property bool shown: markDialog.visible || aboutSheet.visible || shortcutSheet.visible || cureSheet.visible || runsSheet.visible || commandSheet.visible

    function askForMark() {
        markDialog.ask();
    }

    function openAbout() {
        aboutSheet.open();
    }

    function toggleShortcuts() {
        if (shortcutSheet.visible)
            shortcutSheet.close();
        else
            shortcutSheet.open();
    }

    function openCures() {
        cureSheet.open();
    }

    function openRuns() {
        runsSheet.open();
    }

    function openCommand() {
        commandSheet.open();
    }

    MarkDialog {
        id: markDialog

        onNamed: text => root.lab.addMark(text)
    }
    AboutSheet {
        id: aboutSheet
    }
    ShortcutSheet {
        id: shortcutSheet
    }
    CureSheet {
        id: cureSheet

        proxy: root.lab.proxy
    }
    RunsSheet {
        id: runsSheet

        runs: root.lab.runs
    }
    CommandSheet {
        id: commandSheet

        lab: root.lab
    }
}
