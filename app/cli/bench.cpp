// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/benchchart.h"
#include "cli/cli.h"
#include "cli/options.h"
#include "cli/progressbar.h"
#include "cli/table.h"

#include "lab/bench.h"
#include "lesson/measuredcost.h"
#include "report/export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cmath>

namespace Pushlab {

namespace {

struct Line {
    QString label;
    QString unit;
    double (*figure)(const BenchRow &row);
    int decimals;
};

const QList<Line> &lines()
{
    static const QList<Line> all{
        {QStringLiteral("server CPU per message"), QStringLiteral("µs"),
         [](const BenchRow &row) { return row.cpuPerMessage(); }, 1},
        {QStringLiteral("latency p50"), QStringLiteral("ms"), [](const BenchRow &row) { return row.latency(0.5); }, 2},
        {QStringLiteral("latency p99"), QStringLiteral("ms"), [](const BenchRow &row) { return row.latency(0.99); }, 2},
        {QStringLiteral("memory per connection"), QStringLiteral("KiB"),
         [](const BenchRow &row) { return row.memoryPerConnection() / 1024; }, 1},
        {QStringLiteral("time until all open"), QStringLiteral("ms"),
         [](const BenchRow &row) { return row.connecting(); }, 0}};
    return all;
}

QString numberText(double value, int decimals)
{
    return std::isfinite(value) ? QString::number(value, 'f', decimals) : QStringLiteral("–");
}

//! The first server's figures, and each other's with how many times the first one's it is.
QString tableText(const QList<BenchRow> &rows, const QList<BenchServer> &servers)
{
    QStringList header{QStringLiteral("medians")};
    for (const BenchServer server : servers) {
        header.append(benchServerName(server));
        if (server != servers.first())
            header.append(QStringLiteral("ratio"));
    }
    QList<QStringList> table{header};
    for (qsizetype first = 0; first < rows.size(); first += servers.size()) {
        const BenchRow &ours = rows[first];
        for (const Line &line : lines()) {
            QStringList cells{
                QStringLiteral("%1 × %2: %3 (%4)")
                    .arg(transportKey(ours.transport), QString::number(ours.clients), line.label, line.unit)};
            for (qsizetype i = 0; i < servers.size(); ++i) {
                const BenchRow &row = rows[first + i];
                const bool whole = row.error().isEmpty();
                cells.append(whole ? numberText(line.figure(row), line.decimals) : QStringLiteral("failed"));
                if (i > 0)
                    cells.append(whole && ours.error().isEmpty() ? numberText(line.figure(row) / line.figure(ours), 2)
                                                                 : QStringLiteral("–"));
            }
            table.append(cells);
        }
    }
    return alignedTable(table);
}

QByteArray json(const QList<BenchRow> &rows, const BenchOptions &options)
{
    QJsonArray results;
    for (const BenchRow &row : rows)
        results.append(row.toJson());
    return QJsonDocument(QJsonObject{{QStringLiteral("loopback"), true},
                                     {QStringLiteral("tls"), false},
                                     {QStringLiteral("messageSize"), options.messageSize},
                                     {QStringLiteral("deliveriesPerSecond"), options.deliveriesPerSecond},
                                     {QStringLiteral("seconds"), qint64(options.duration.count())},
                                     {QStringLiteral("results"), results}})
        .toJson();
}

QByteArray png(const QList<BenchRow> &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    benchImage(rows).save(&buffer, "PNG");
    return bytes;
}

//! Of "100,1000": each a whole number; empty when one is not.
QList<int> numbersOf(const QString &text, int from, int to)
{
    QList<int> numbers;
    for (const QString &item : text.split(u',')) {
        bool isNumber = false;
        numbers.append(item.toInt(&isNumber));
        if (!isNumber || numbers.last() < from || numbers.last() > to)
            return {};
    }
    return numbers;
}

Expected<BenchOptions> readOptions(const Options &options)
{
    BenchOptions bench;
    bench.clients = numbersOf(options.text(QStringLiteral("clients")), 1, 20'000);
    if (bench.clients.isEmpty())
        return failure(QStringLiteral("--clients takes numbers from 1 to 20000, such as 100,1000,5000"));
    const auto runs = options.number(QStringLiteral("runs"), 1, 99);
    const auto seconds = options.number(QStringLiteral("seconds"), 1, 20); // shorter than a heartbeat
    const auto rate = options.number(QStringLiteral("rate"), 1, 1'000'000);
    const auto size = options.number(QStringLiteral("size"), 60, 100'000);
    for (const auto &value : {runs, seconds, rate, size}) {
        if (!value)
            return failure(value.error());
    }
    bench.runs = int(*runs);
    bench.duration = std::chrono::seconds(qint64(*seconds));
    bench.deliveriesPerSecond = *rate;
    bench.messageSize = qsizetype(*size);
    return bench;
}

} // namespace

int benchCommand(const QStringList &arguments)
{
    Options options(
        QStringLiteral("bench"), QStringLiteral("[options]"),
        QStringLiteral("The same fan-out load on our server, on Node with ws and on nginx with nchan, as far "
                       "as they are\ninstalled, the runs interleaved: medians, and ratios to ours."));
    options.add("clients", "How many at once, one after the other (100,1000,5000).", "N,…", "100,1000,5000");
    options.add("runs", "Of each cell (3).", "N", "3");
    options.add("seconds", "How long messages flow in a run (4).", "S", "4");
    options.add("rate", "Deliveries a second, whatever the number of clients (10000).", "R", "10000");
    options.add("size", "Bytes of a message (100).", "BYTES", "100");
    options.add("json", "Also write the results to FILE as JSON.", "FILE");
    options.add("png", "Also draw them into FILE.", "FILE");
    options.add("alone", "Our server only.");
    if (const auto code = options.parse(arguments, 0))
        return *code;
    Expected<BenchOptions> benchOptions = readOptions(options);
    if (!benchOptions)
        return usageError(QStringLiteral("bench: ") + benchOptions.error());
    if (const auto writable = options.checkFiles({"json", "png"}); !writable)
        return usageError(writable.error());
    for (const BenchServer peer : {BenchServer::Node, BenchServer::Nchan}) {
        if (options.isSet(QStringLiteral("alone")))
            break;
        if (const auto installed = checkInstalled(peer))
            benchOptions->servers.append(peer);
        else
            err() << "pushlab-cli: bench: " << installed.error() << Qt::endl;
    }

    Bench bench(*benchOptions);
    const QList<BenchRow> rows = ProgressBar::during(bench, &Bench::finished);
    rememberCosts(rows, QDate::currentDate()); // what capacity plans with

    bool whole = true;
    const auto keep = [&whole](const Expected<void> &written) {
        if (written)
            return;
        whole = false;
        err() << "pushlab-cli: bench: " << written.error() << Qt::endl;
    };
    if (options.isSet(QStringLiteral("json")))
        keep(writeFile(options.text(QStringLiteral("json")), json(rows, *benchOptions)));
    if (options.isSet(QStringLiteral("png")))
        keep(writeFile(options.text(QStringLiteral("png")), png(rows)));
    out()
        << tableText(rows, benchOptions->servers) << "\nRatio: the server's figure by ours. Medians of "
        << benchOptions->runs << " interleaved runs; " << benchOptions->messageSize << "-byte messages, "
        << benchOptions->deliveriesPerSecond
        << " deliveries a second.\nLoopback, no TLS: the clients share this machine with the server. Latency: receive "
           "time minus intended publish time.\nMemory: resident set, without the kernel's socket buffers.\n";
    for (const BenchRow &row : rows) {
        if (row.error().isEmpty())
            continue;
        whole = false;
        err() << "pushlab-cli: bench: " << benchServerName(row.server) << ", " << transportKey(row.transport).toString()
              << ", " << row.clients << " clients: " << row.error() << Qt::endl;
    }
    return whole ? Success : NotWhole;
}

} // namespace Pushlab
