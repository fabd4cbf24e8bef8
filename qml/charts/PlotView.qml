// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtCharts
import Pushlab
import Pushlab.Ui

//! The plot of one chart. Its plotArea is given, so that the time axes of neighbours agree.
ChartView {
    id: root

    required property ChartFeed feed
    required property int kind
    readonly property ChartPlot chart: root.feed.plot(root.kind)

    antialiasing: true
    backgroundColor: "transparent"
    plotAreaColor: "transparent"
    dropShadowEnabled: false
    backgroundRoundness: 0
    legend.visible: false
    localizeNumbers: true
    locale: root.chart.locale // qmllint disable
    margins.left: 0
    margins.right: 0
    margins.top: 0
    margins.bottom: 0

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
        max: root.chart.top
        tickCount: root.chart.ticks
        truncateLabels: false // in a low chart they would be dots
        labelFormat: "%.0f"
        labelsColor: Theme.muted
        labelsFont.pixelSize: Theme.small
        gridLineColor: Theme.grid
        lineVisible: false
    }
    LogValueAxis {
        id: decades

        min: root.chart.logarithmic ? root.chart.bottom : 1
        max: root.chart.logarithmic ? root.chart.top : 10
        base: 10
        labelsVisible: false // it would leave out the lowest; TimeChart has them
        gridLineColor: Theme.grid
        lineVisible: false
    }

    function addSeries(type: int): AbstractSeries {
        return root.createSeries(type, "", time, root.chart.logarithmic ? decades : amount);
    }

    function addLine(ink: int, width: real, dash: int, opacity: real): LineSeries {
        const line = root.addSeries(ChartView.SeriesTypeLine) as LineSeries;
        line.color = Qt.binding(() => Qt.alpha(Theme.inks[ink], opacity));
        line.width = Qt.binding(() => width * Theme.stroke);
        line.style = Theme.dashes[dash];
        return line;
    }

    function addArea(ink: int): LineSeries {
        const area = root.addSeries(ChartView.SeriesTypeArea) as AreaSeries;
        area.color = Qt.binding(() => Qt.alpha(Theme.inks[ink], 0.22));
        area.visible = Qt.binding(() => root.feed.newest > 0); // without points its edge would be a line
        area.borderColor = "transparent"; // it would go all round: a line along the upper edge is another series
        return area.upperSeries;
    }

    function addMarkers(protocol: int): ScatterSeries {
        const markers = root.addSeries(ChartView.SeriesTypeScatter) as ScatterSeries;
        markers.color = Qt.binding(() => Theme.inks[protocol]);
        markers.borderColor = Qt.binding(() => Theme.card);
        markers.borderWidth = 1;
        markers.markerSize = Qt.binding(() => 8 * Theme.scale);
        markers.markerShape = [ScatterSeries.MarkerShapeCircle, ScatterSeries.MarkerShapeRectangle, ScatterSeries.MarkerShapeTriangle][protocol];
        return markers;
    }

    Component.onCompleted: {
        const lines = root.chart.lines;
        for (let i = 0; i < lines.length; ++i) {
            const line = lines[i];
            if (line.stroke === 2)
                root.feed.attach(root.kind, i, root.addArea(line.ink));
            else if (line.stroke === 1)
                root.feed.attach(root.kind, i, root.addLine(line.ink, 0.5, line.dash, 0.6));
            else if (line.protocol >= 0)
                root.feed.attach(root.kind, i, root.addLine(line.ink, 1, line.dash, 1), root.addMarkers(line.protocol));
            else
                root.feed.attach(root.kind, i, root.addLine(line.ink, 1, line.dash, 1));
        }
    }
}
