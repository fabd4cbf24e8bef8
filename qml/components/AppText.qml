// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Pushlab

//! Text in the window's ink and size.
Text {
    id: root

    //! Smaller letters where the words are too long for their place, as those of other languages often are.
    property bool fit: false

    fontSizeMode: root.fit ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Math.round(root.font.pixelSize * 0.7)
    color: Theme.text
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    linkColor: Theme.focus
    verticalAlignment: Text.AlignVCenter
}
