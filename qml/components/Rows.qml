// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab

//! Items below one another that come and go by themselves; each takes its width from here by id, for it loses its parent
//! when it goes. No layout: when the window changes its size in the same frame, Qt 6.4's still lays out the ones that are
//! gone, and that crashes.
Column {
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    spacing: Theme.half
}
