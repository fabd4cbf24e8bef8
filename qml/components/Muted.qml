// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Pushlab

//! Small text that explains: units, captions, sentences beside a control.
AppText {
    color: Theme.muted
    font.pixelSize: Theme.small
}
