// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Pushlab
import Pushlab.Ui

//! Who comes back, and how hard they try: reconnections boldly, every dial thinly.
ChartCard {
    id: root

    //: Title of a chart.
    title: qsTr("Reconnections")
    //: Beside the chart's title. %1 the highest value in the chart.
    note: qsTr("peak %1/s").arg(root.feed.reconnectionPeak)
    //: What the vertical axis of the reconnection chart counts.
    counts: qsTr("clients open again, per second · thin: dials per second")
    plotArea: view.plotArea
    plot: PlotView {
        id: view

        anchors.fill: parent

        ValuesAxis {
            id: time

            min: 0
            max: root.feed.windowSeconds
            labelsVisible: false
            gridVisible: false
            lineVisible: false
        }
        ValuesAxis {
            id: rate

            min: 0
            max: root.feed.reconnectionTop
            tickCount: root.feed.reconnectionTicks
            labelFormat: "%.0f"
            labelsColor: Theme.muted
            labelsFont.pixelSize: Theme.small
            gridLineColor: Theme.grid
            lineVisible: false
        }
        ProtocolLine {
            id: pollDials

            protocol: 0
            thin: true
            axisX: time
            axisY: rate
        }
        ProtocolLine {
            id: sseDials

            protocol: 1
            thin: true
            axisX: time
            axisY: rate
        }
        ProtocolLine {
            id: socketDials

            protocol: 2
            thin: true
            axisX: time
            axisY: rate
        }
        ProtocolLine {
            id: poll

            protocol: 0
            axisX: time
            axisY: rate
        }
        ProtocolLine {
            id: sse

            protocol: 1
            axisX: time
            axisY: rate
        }
        ProtocolLine {
            id: socket

            protocol: 2
            axisX: time
            axisY: rate
        }
        ProtocolMarks {
            id: pollMarks

            protocol: 0
            axisX: time
            axisY: rate
        }
        ProtocolMarks {
            id: sseMarks

            protocol: 1
            axisX: time
            axisY: rate
        }
        ProtocolMarks {
            id: socketMarks

            protocol: 2
            axisX: time
            axisY: rate
        }
    }

    ProtocolLegend {
        values: root.feed.reconnections
    }

    Component.onCompleted: {
        root.feed.attach(ChartFeed.Attempts, 0, pollDials);
        root.feed.attach(ChartFeed.Attempts, 1, sseDials);
        root.feed.attach(ChartFeed.Attempts, 2, socketDials);
        root.feed.attach(ChartFeed.Reconnections, 0, poll, pollMarks);
        root.feed.attach(ChartFeed.Reconnections, 1, sse, sseMarks);
        root.feed.attach(ChartFeed.Reconnections, 2, socket, socketMarks);
    }
}
