// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/progressbar.h"
#include "cli/table.h"

#include "lab/comparison.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace Pushlab {

namespace {

QString milliseconds(const ComparisonRow::Latency &latency)
{
    return latency ? QStringLiteral("%1 ms").arg(double(latency->count()) / 1000, 0, 'f', 2)
                   : QStringLiteral("too few samples");
}

QString tableText(const QList<ComparisonRow> &rows)
{
    QList<QStringList> table{{QStringLiteral("measured here")}};
    for (const char *label :
         {"clients", "published", "delivered", "expected", "lost", "duplicated", "reordered", "latency p50",
          "latency p95", "latency p99", "latency max", "bytes per message", "requests per message",
          "request threads held", "server threads", "memory per connection", "time until all open"})
        table.append({QString::fromLatin1(label)});
    for (const ComparisonRow &row : rows) {
        static constexpr std::array names{"long polling", "SSE", "WebSocket"};
        const QStringList cells{QString::fromLatin1(names[size_t(row.transport)]),
                                QString::number(row.clients),
                                QString::number(row.published),
                                QString::number(row.delivered),
                                QString::number(row.expected),
                                QString::number(row.lost),
                                QString::number(row.duplicated),
                                QString::number(row.reordered),
                                milliseconds(row.p50),
                                milliseconds(row.p95),
                                milliseconds(row.p99),
                                milliseconds(row.max),
                                QString::number(row.bytesPerMessage, 'f', 0),
                                QString::number(row.requestsPerMessage, 'f', 2),
                                QString::number(row.poolThreads),
                                QString::number(row.osThreads),
                                QStringLiteral("%1 KiB").arg(row.bytesOfMemory / 1024, 0, 'f', 1),
                                QStringLiteral("%1 ms").arg(row.connecting.count())};
        for (qsizetype line = 0; line < cells.size(); ++line)
            table[line].append(cells[line]);
    }
    return alignedTable(table);
}

QByteArray json(const QList<ComparisonRow> &rows, const ComparisonOptions &options)
{
    QJsonArray results;
    for (const ComparisonRow &row : rows)
        results.append(row.toJson());
    return QJsonDocument(QJsonObject{{QStringLiteral("clients"), options.clients},
                                     {QStringLiteral("rate"), options.rate},
                                     {QStringLiteral("seconds"), qint64(options.duration.count())},
                                     {QStringLiteral("results"), results}})
        .toJson();
}

} // namespace

int compareCommand(const QStringList &arguments)
{
    Options options(
        QStringLiteral("compare"), QStringLiteral("[options]"),
        QStringLiteral("Measures long polling, SSE and WebSockets in turn on the same schedule: a fresh server, "
                       "the proxy, real connections."));
    options.add(QStringLiteral("clients"), QStringLiteral("Clients of each transport (100)."), QStringLiteral("N"),
                QStringLiteral("100"));
    options.add(QStringLiteral("rate"), QStringLiteral("Messages a second (10)."), QStringLiteral("R"),
                QStringLiteral("10"));
    options.add(QStringLiteral("seconds"), QStringLiteral("How long messages flow for each transport (10)."),
                QStringLiteral("S"), QStringLiteral("10"));
    options.add(QStringLiteral("threading"), QStringLiteral("event-loop or thread-per-request."),
                QStringLiteral("MODEL"), QStringLiteral("event-loop"));
    options.add(QStringLiteral("json"), QStringLiteral("Also write the results to FILE as JSON."),
                QStringLiteral("FILE"));
    if (const auto code = options.parse(arguments, 0))
        return *code;

    const auto clients = options.number(QStringLiteral("clients"), 1, 20'000);
    const auto rate = options.number(QStringLiteral("rate"), 0.1, 5'000);
    const auto seconds = options.number(QStringLiteral("seconds"), 1, 3'600);
    for (const auto &value : {clients, rate, seconds}) {
        if (!value)
            return usageError(value.error());
    }
    ServerSettings model;
    if (const auto set = model.set(u"threading", options.text(QStringLiteral("threading"))); !set)
        return usageError(QStringLiteral("compare: ") + set.error());
    const ComparisonOptions comparisonOptions{.clients = int(*clients),
                                              .rate = *rate,
                                              .duration = std::chrono::seconds(qint64(*seconds)),
                                              .threading = model.threading};

    QFile file(options.text(QStringLiteral("json")));
    if (options.isSet(QStringLiteral("json")) && !file.open(QIODevice::WriteOnly))
        return usageError(QStringLiteral("compare: cannot write %1: %2").arg(file.fileName(), file.errorString()));

    Comparison comparison(comparisonOptions);
    QList<ComparisonRow> rows;
    {
        ProgressBar bar;
        QObject::connect(&comparison, &Comparison::progress, &comparison,
                         [&bar](double share, const QString &what) { bar.show(share, what); });
        QObject::connect(&comparison, &Comparison::finished, &comparison, [&rows](const QList<ComparisonRow> &result) {
            rows = result;
            QCoreApplication::quit();
        });
        comparison.start();
        QCoreApplication::exec();
    }

    if (file.isOpen())
        file.write(json(rows, comparisonOptions));
    out() << tableText(rows)
          << "\nLoopback, no TLS, everything on this machine. Latency: receive time minus intended publish time.\n"
             "Memory: the server's resident set per connection, without the kernel's socket buffers.\n";
    bool whole = true;
    for (const ComparisonRow &row : rows) {
        whole = whole && row.isWhole();
        if (!row.error.isEmpty())
            err() << "pushlab-cli: " << transportKey(row.transport).toString() << ": " << row.error << Qt::endl;
    }
    return whole ? Success : NotWhole;
}

} // namespace Pushlab
