// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Pushlab
import Pushlab.Ui

//! How late messages come: one percentile of each protocol boldly, the median thinly, on a logarithmic axis.
ChartCard {
    id: root

    readonly property var percentiles: [50, 95, 99]

    //: Title of a chart.
    title: qsTr("Delivery latency")
    //: What the vertical axis of the latency chart counts.
    counts: root.feed.percentile === 50 ? qsTr("ms from intended publish to receipt · log") : qsTr("ms from intended publish to receipt · log · thin: p50")
    corner: Segments {
        //: Percentiles of the delivery latency; p50 is the median.
        choices: [qsTr("p50"), qsTr("p95"), qsTr("p99")]
        current: root.percentiles.indexOf(root.feed.percentile)
        //: Name of the percentile choice, for screen readers.
        name: qsTr("Percentile")
        //: Hint of the percentile choice.
        hint: qsTr("p99: 99 of 100 messages come faster than this. Counted over the last second.")
        onChosen: index => root.feed.percentile = root.percentiles[index]
    }
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
        LogValueAxis {
            id: milliseconds

            min: root.feed.latencyBottom
            max: root.feed.latencyTop
            base: 10
            labelFormat: "%g"
            labelsColor: Theme.muted
            labelsFont.pixelSize: Theme.small
            gridLineColor: Theme.grid
            lineVisible: false
        }
        ProtocolLine {
            id: pollMedian

            protocol: 0
            thin: true
            visible: root.feed.percentile !== 50
            axisX: time
            axisY: milliseconds
        }
        ProtocolLine {
            id: sseMedian

            protocol: 1
            thin: true
            visible: root.feed.percentile !== 50
            axisX: time
            axisY: milliseconds
        }
        ProtocolLine {
            id: socketMedian

            protocol: 2
            thin: true
            visible: root.feed.percentile !== 50
            axisX: time
            axisY: milliseconds
        }
        ProtocolLine {
            id: poll

            protocol: 0
            axisX: time
            axisY: milliseconds
        }
        ProtocolLine {
            id: sse

            protocol: 1
            axisX: time
            axisY: milliseconds
        }
        ProtocolLine {
            id: socket

            protocol: 2
            axisX: time
            axisY: milliseconds
        }
        ProtocolMarks {
            id: pollMarks

            protocol: 0
            axisX: time
            axisY: milliseconds
        }
        ProtocolMarks {
            id: sseMarks

            protocol: 1
            axisX: time
            axisY: milliseconds
        }
        ProtocolMarks {
            id: socketMarks

            protocol: 2
            axisX: time
            axisY: milliseconds
        }
    }

    ProtocolLegend {
        values: root.feed.latencies
    }

    Component.onCompleted: {
        root.feed.attach(ChartFeed.Median, 0, pollMedian);
        root.feed.attach(ChartFeed.Median, 1, sseMedian);
        root.feed.attach(ChartFeed.Median, 2, socketMedian);
        root.feed.attach(ChartFeed.Latency, 0, poll, pollMarks);
        root.feed.attach(ChartFeed.Latency, 1, sse, sseMarks);
        root.feed.attach(ChartFeed.Latency, 2, socket, socketMarks);
    }
}
