// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Pushlab
import Pushlab.Ui

//! The server's request pool: threads busy under the pool's limit, requests that wait, requests refused.
ChartCard {
    id: root

    //: Title of a chart.
    title: qsTr("Thread usage")
    //: Beside the chart's title. %1 the number of threads in the pool.
    note: qsTr("pool of %1").arg(root.feed.threads[3])
    //: What the vertical axis of the thread chart counts.
    counts: qsTr("threads busy · requests queued · rejected/s")
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
            id: amount

            min: 0
            max: root.feed.threadTop
            tickCount: root.feed.threadTicks
            labelFormat: "%.0f"
            labelsColor: Theme.muted
            labelsFont.pixelSize: Theme.small
            gridLineColor: Theme.grid
            lineVisible: false
        }
        AreaSeries {
            axisX: time
            axisY: amount
            color: Qt.alpha(Theme.pool, 0.22)
            borderColor: Theme.pool
            borderWidth: Theme.stroke
            upperSeries: LineSeries {
                id: busy
            }
        }
        LineSeries {
            id: limit

            axisX: time
            axisY: amount
            color: Theme.muted
            style: Qt.DashLine
            width: 1
        }
        LineSeries {
            id: queued

            axisX: time
            axisY: amount
            color: Theme.text
            style: Qt.DotLine
            width: Theme.stroke
        }
        LineSeries {
            id: rejected

            axisX: time
            axisY: amount
            color: Theme.fault
            width: Theme.stroke
        }
    }

    Repeater {
        //: Legend of the thread chart: threads busy, requests queued, requests rejected per second.
        model: [qsTr("busy"), qsTr("queued"), qsTr("rejected/s")]

        LegendEntry {
            id: entry

            required property int index
            required property string modelData

            name: entry.modelData
            value: root.feed.threads[entry.index]

            Row {
                spacing: Math.round(2 * Theme.scale)

                Repeater {
                    model: entry.index === 1 ? 5 : 1 // queued is a dotted line

                    Rectangle {
                        width: Math.round((entry.index === 1 ? 3 : 22) * Theme.scale)
                        height: entry.index === 0 ? Math.round(10 * Theme.scale) : Theme.stroke
                        color: [Qt.alpha(Theme.pool, 0.35), Theme.text, Theme.fault][entry.index]
                        border.color: Theme.pool
                        border.width: entry.index === 0 ? 1 : 0
                    }
                }
            }
        }
    }

    Component.onCompleted: {
        root.feed.attach(ChartFeed.Busy, 0, busy);
        root.feed.attach(ChartFeed.PoolLimit, 0, limit);
        root.feed.attach(ChartFeed.Queued, 0, queued);
        root.feed.attach(ChartFeed.Rejected, 0, rejected);
    }
}
