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
    property string remark //!< Beside what the chart says of itself.
    property int place: -1 //!< Among the large ones of the feed; -1: it always shows the same.
    required property int kind
    readonly property ChartPlot chart: root.feed.plot(root.kind)
    readonly property bool latency: root.kind === 0
    readonly property var percentiles: [50, 95, 99]

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    headHeight: root.place >= 0 ? Theme.control : Math.round(22 * Theme.scale)
    title: root.chart.title
    note: root.chart.note !== "" && root.remark !== "" ? root.chart.note + " · " + root.remark : root.chart.note + root.remark
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
    corner: Segments {
        visible: root.latency
        //: Percentiles of the delivery latency; p50 is the median.
        choices: [qsTr("p50"), qsTr("p95"), qsTr("p99")]
        current: root.percentiles.indexOf(root.feed.percentile)
        //: Name of the percentile choice, for screen readers.
        name: qsTr("Percentile")
        //: Hint of the percentile choice.
        hint: qsTr("p99: 99 of 100 messages come faster than this. Of the last second, or of as many as it takes to say: 20 messages for p50, 200 for p95, 1000 for p99, from ten seconds at most.")
        onChosen: index => root.feed.percentile = root.percentiles[index]
    }

    Item {
        id: plot

        readonly property int leftSpace: Math.round(44 * Theme.scale)
        //! Charts that always show the same stand one below the other, and their marks with them.
        readonly property int rightSpace: root.chart.countsRight === "" && root.place >= 0 ? 8 : Math.round(46 * Theme.scale)
        readonly property int topSpace: Math.round(34 * Theme.scale) // what is counted, and below it the numbers of the marks
        readonly property int bottomSpace: Math.round(22 * Theme.scale)
        readonly property rect area: Qt.rect(plot.leftSpace, plot.topSpace, Math.max(10, plot.width - plot.leftSpace - plot.rightSpace), Math.max(10, plot.height - plot.topSpace - plot.bottomSpace))

        Layout.fillWidth: true
        Layout.fillHeight: true
        LayoutMirroring.enabled: false // time goes from left to right in every language
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: [root.kind] // another chart has other lines and axes

            PlotView {
                required property int modelData

                anchors.fill: parent
                feed: root.feed
                kind: modelData
                plotArea: plot.area
            }
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
                width: Math.max(0, Math.min(implicitWidth, plot.width - x - right.implicitWidth))
                height: Math.round(18 * Theme.scale)
                text: root.chart.counts
                fit: true
                elide: Text.ElideRight
            }
        }
        Muted {
            id: right

            anchors.right: parent.right
            height: Math.round(18 * Theme.scale)
            text: root.chart.countsRight
        }
        Repeater {
            model: root.chart.countsRight === "" ? 0 : root.chart.ticks

            Muted {
                required property int index
                readonly property real share: index / (root.chart.ticks - 1)

                visible: index % Math.ceil(implicitHeight * (root.chart.ticks - 1) / plot.area.height) === 0
                x: plot.area.x + plot.area.width + 7
                y: plot.area.y + plot.area.height * (1 - share) - height / 2
                text: root.chart.topRight * share
            }
        }
        Repeater {
            model: root.chart.logarithmic ? Math.round(Math.log10(root.chart.top / root.chart.bottom)) + 1 : 0

            Muted {
                required property int index

                x: plot.area.x - width - 6
                y: plot.area.y + plot.area.height * (1 - index / Math.log10(root.chart.top / root.chart.bottom)) - height / 2
                text: index === 0 ? root.chart.bottom : Math.round(root.chart.bottom * Math.pow(10, index))
            }
        }
        MarkOverlay {
            x: plot.area.x
            y: plot.area.y
            width: plot.area.width
            height: plot.area.height
            feed: root.feed
            marks: root.marks
            beyond: plot.rightSpace
        }
        Crosshair {
            x: plot.area.x
            y: plot.area.y
            width: plot.area.width
            height: plot.area.height
            feed: root.feed
        }
    }
    Row { // no layout: Qt 6.4's may still lay out what another legend has replaced
        id: legend

        spacing: Theme.half
        Layout.fillHeight: false
        Layout.fillWidth: true

        Repeater {
            model: root.chart.legend

            LegendEntry {
                id: entry

                required property int index
                required property var modelData

                width: legend.width / root.chart.legend.length - Theme.half
                name: entry.modelData.name
                value: root.chart.values[entry.index] ?? ""
                flat: root.place < 0 || Theme.projector // a wide one

                Repeater {
                    model: entry.modelData.protocol >= 0 ? [entry.modelData.protocol] : []

                    ProtocolSign {
                        required property int modelData

                        protocol: modelData
                        line: true
                    }
                }
                Repeater {
                    model: entry.modelData.protocol >= 0 ? [] : [entry.modelData]

                    LineSign {
                        required property var modelData

                        ink: Theme.inks[modelData.ink]
                        dash: modelData.dash
                    }
                }
            }
        }
    }
}
