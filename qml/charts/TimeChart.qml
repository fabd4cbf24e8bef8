// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Pushlab
import Pushlab.Ui

//! One of the large charts: which it is can be chosen at its title. Marks and the crosshair go through all of them.
Card {
    id: root

    required property ChartFeed feed
    required property MarkModel marks
    property int place: -1 //!< Among the large ones of the feed; -1: it always shows the same.
    required property int kind
    readonly property ChartPlot chart: root.feed.plot(root.kind)
    readonly property bool latency: root.kind === 0
    readonly property var percentiles: [50, 95, 99]

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    headHeight: Theme.control
    title: root.chart.title
    note: root.chart.note
    lead: Repeater {
        model: root.place >= 0 ? 1 : 0

        TitlePick {
            choices: root.feed.titles
            current: root.kind
            //: Name of the choice of a chart, for screen readers. %1 the place of the chart: 1, 2 or 3.
            name: qsTr("Chart %1").arg(root.place + 1)
            //: Hint of the choice of a chart.
            hint: qsTr("Which chart is here.")
            onChosen: index => root.feed.choose(root.place, index)
        }
    }
    corner: Repeater {
        model: root.latency ? 1 : 0

        Segments {
            //: Percentiles of the delivery latency; p50 is the median.
            choices: [qsTr("p50"), qsTr("p95"), qsTr("p99")]
            current: root.percentiles.indexOf(root.feed.percentile)
            //: Name of the percentile choice, for screen readers.
            name: qsTr("Percentile")
            //: Hint of the percentile choice.
            hint: qsTr("p99: 99 of 100 messages come faster than this. Of the last second, or of as many as it takes to say: 20 messages for p50, 200 for p95, 1000 for p99, from ten seconds at most.")
            onChosen: index => root.feed.percentile = root.percentiles[index]
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        PlotView {
            id: view

            anchors.fill: parent
            feed: root.feed
            kind: root.kind
        }
        Row {
            spacing: Theme.half

            Repeater {
                model: root.latency ? 1 : 0

                TitlePick {
                    small: true
                    //: What the latency chart counts: milliseconds since a message was meant to be sent, or since it really was.
                    choices: [qsTr("ms since the intended time"), qsTr("ms since the send")]
                    current: root.feed.sinceSend ? 1 : 0
                    //: Name of the choice of what latency is counted from, for screen readers.
                    name: qsTr("Latency")
                    //: Hint of the choice of what latency is counted from.
                    hint: qsTr("Since the send is what most load tools tell: what waited for a stalled server is left out (coordinated omission).")
                    onChosen: index => root.feed.sinceSend = index === 1
                }
            }
            Muted {
                height: Math.round(18 * Theme.scale)
                text: root.chart.counts
            }
        }
        Muted {
            anchors.right: parent.right
            text: root.chart.countsRight
        }
        Repeater {
            model: root.chart.countsRight === "" ? 0 : root.chart.ticks

            Muted {
                required property int index
                readonly property real share: index / (root.chart.ticks - 1)

                x: view.plotArea.x + view.plotArea.width + 4
                y: view.plotArea.y + view.plotArea.height * (1 - share) - height / 2
                text: root.chart.topRight * share
            }
        }
        MarkOverlay {
            x: view.plotArea.x
            y: view.plotArea.y
            width: view.plotArea.width
            height: view.plotArea.height
            feed: root.feed
            marks: root.marks
        }
        Crosshair {
            x: view.plotArea.x
            y: view.plotArea.y
            width: view.plotArea.width
            height: view.plotArea.height
            feed: root.feed
        }
    }
    RowLayout {
        Layout.fillHeight: false
        Layout.fillWidth: true
        spacing: Theme.half

        Repeater {
            model: root.chart.legend

            LegendEntry {
                id: entry

                required property int index
                required property var modelData

                name: entry.modelData.name
                value: root.chart.values[entry.index]

                Repeater {
                    model: entry.modelData.protocol >= 0 ? 1 : 0

                    ProtocolSign {
                        protocol: entry.modelData.protocol
                        line: true
                    }
                }
                Repeater {
                    model: entry.modelData.protocol >= 0 ? 0 : 1

                    LineSign {
                        ink: Theme.inks[entry.modelData.ink]
                        area: entry.modelData.stroke === 2
                        dash: entry.modelData.dash
                    }
                }
            }
        }
    }
}
