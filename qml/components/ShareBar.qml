// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick.Controls.Basic
import Pushlab

//! How much of something is done, from 0 to 1, in the window's colours.
ProgressBar {
    palette.midlight: Theme.border
    palette.dark: Theme.focus
}
