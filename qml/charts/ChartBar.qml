// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! Which part of the run the charts show: follow or hold, scroll back, zoom. The run goes on whatever is looked at.
RowLayout {
    id: root

    required property ChartFeed feed
    required property list<string> views
    required property int view

    signal viewChosen(int index)

    spacing: Theme.half

    Segments {
        choices: root.views
        current: root.view
        //: Name of the choice between charts and lanes, for screen readers.
        name: qsTr("View")
        //: Hint of the choice between charts and lanes.
        hint: qsTr("Charts add all clients up; lanes show single ones, each a line over time. Both show the same part of the run.")
        onChosen: index => root.viewChosen(index)
    }
    PushButton {
        text: root.feed.held ?
            //: Button: the charts follow the run again.
            qsTr("Follow") :
            //: Button: the charts stand still.
            qsTr("Hold")
        Accessible.name: root.feed.held ?
            //: Name of the button "Follow", for screen readers.
            qsTr("Follow the run") :
            //: Name of the button "Hold", for screen readers; there is a fault of that name, too.
            qsTr("Hold the charts")
        //: Hint of the button "Hold" or "Follow".
        hint: qsTr("The charts stand still, the run goes on and is kept. Key P.")
        primary: root.feed.held
        implicitWidth: Math.round(76 * Theme.scale)
        onClicked: root.feed.held = !root.feed.held
    }
    TimeStrip {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.control
        feed: root.feed
    }
    PushButton {
        // The charts show more time.
        text: "−"
        //: Name of the button "−", for screen readers.
        Accessible.name: qsTr("Zoom out")
        //: Hint of the button that zooms out.
        hint: qsTr("Shows more time, narrower; up to an hour. Key −.")
        enabled: root.feed.canZoomOut
        onClicked: root.feed.zoom(-1)
    }
    AppText {
        text: root.feed.span
        horizontalAlignment: Text.AlignHCenter
        Layout.minimumWidth: Math.round(50 * Theme.scale)
        //: How much time the charts show, for screen readers. %1 a duration.
        Accessible.name: qsTr("%1 shown").arg(text)
    }
    PushButton {
        // The charts show less time.
        text: "+"
        //: Name of the button "+", for screen readers.
        Accessible.name: qsTr("Zoom in")
        //: Hint of the button that zooms in.
        hint: qsTr("Shows less time, wider. Key +, or Ctrl and the wheel over a chart.")
        enabled: root.feed.canZoomIn
        onClicked: root.feed.zoom(1)
    }
}
