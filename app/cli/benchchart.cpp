// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/benchchart.h"

#include "report/pngexport.h"

#include <QPainter>

namespace Pushlab {

namespace {

using Figure = double (*)(const BenchRow &row);

struct Measure {
    QString label;
    Figure figure;
};

LineStyle styleOf(BenchServer server)
{
    using Marker = LineStyle::Marker;
    switch (server) {
    case BenchServer::Pushlab:
        return {QStringLiteral("#2f6fde"), {}, Marker::Circle};
    case BenchServer::Node:
        return {QStringLiteral("#c4621b"), QStringLiteral("6 4"), Marker::Square};
    case BenchServer::Nchan:
        break;
    }
    return {QStringLiteral("#2a8a4a"), QStringLiteral("2 3"), Marker::Triangle};
}

Chart chartOf(const QList<BenchRow> &rows, Transport transport, const Measure &measure)
{
    Chart chart;
    chart.title = transportKey(transport) + QStringLiteral(": ") + measure.label;
    double fewest = 1e9;
    double most = 0;
    for (const BenchServer server : allBenchServers) {
        Series series{benchServerName(server), styleOf(server), {}};
        for (const BenchRow &row : rows) {
            if (row.server != server || row.transport != transport || !row.error().isEmpty())
                continue;
            series.points.append({double(row.clients), measure.figure(row)});
            fewest = std::min(fewest, double(row.clients));
            most = std::max(most, double(row.clients));
        }
        if (!series.points.isEmpty())
            chart.series.append(series);
    }
    chart.x = Axis::decades(QStringLiteral("clients"), std::min(fewest, most), most);
    chart.y = Axis::linear(measure.label, chart.largestY());
    return chart;
}

} // namespace

QImage benchImage(const QList<BenchRow> &rows)
{
    const Measure measures[]{
        {QStringLiteral("server CPU per message (µs)"), [](const BenchRow &row) { return row.cpuPerMessage(); }},
        {QStringLiteral("p99 latency (ms)"), [](const BenchRow &row) { return row.latency(0.99); }}};
    QList<QList<QImage>> grid;
    QSize cell;
    for (const Measure &measure : measures) {
        grid.append(QList<QImage>());
        for (const Transport transport : allTransports) {
            grid.last().append(toImage(chartOf(rows, transport, measure)));
            cell = cell.expandedTo(grid.last().last().size());
        }
    }
    QImage image(cell.width() * transportCount, cell.height() * int(grid.size()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int line = 0; line < int(grid.size()); ++line) {
        for (int column = 0; column < transportCount; ++column)
            painter.drawImage(column * cell.width(), line * cell.height(), grid[line][column]);
    }
    return image;
}

} // namespace Pushlab
