// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/progressbar.h"
#include "cli/proxychoice.h"
#include "cli/table.h"

#include "lab/comparison.h"
#include "lab/recordingfile.h"
#include "lesson/aspectpicture.h"
#include "lesson/aspectrun.h"
#include "lesson/measuredcost.h"
#include "report/export.h"
#include "report/figuretable.h"
#include "report/htmlreport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace Pushlab {

namespace {

// Of figuresOfTransport(): the others are 0 while nobody injects faults.
const QStringList shownFigures = QStringLiteral("delivered expected lost duplicated reordered latency.p50 latency.p95 "
                                                "latency.p99 latency.max sendLatency.p99 bytesPerMessage "
                                                "payloadPerMessage overheadPerMessage requestsPerMessage")
                                     .split(u' ');

QString tableText(const QList<ComparisonRow> &rows)
{
    QList<QStringList> columns{
        {QStringLiteral("measured here"), QStringLiteral("clients"), QStringLiteral("published")}};
    for (const ComparisonRow &row : rows) {
        QStringList column{transportName(row.transport), QString::number(row.clients), QString::number(row.published)};
        const bool first = columns.size() == 1;
        for (const Figure &figure : figuresOfTransport(row.figures)) {
            if (!shownFigures.contains(figure.key))
                continue;
            column.append(figure.text());
            if (first)
                columns.first().append(figure.label);
        }
        const auto cpu = [](std::optional<double> value) {
            return value ? QStringLiteral("%1 µs").arg(*value, 0, 'f', 1) : QStringLiteral("not told");
        };
        column << cpu(row.serverCpuPerMessage) << cpu(row.clientCpuPerMessage) << QString::number(row.poolThreads)
               << QString::number(row.osThreads) << QStringLiteral("%1 KiB").arg(row.bytesOfMemory / 1024, 0, 'f', 1)
               << QStringLiteral("%1 ms").arg(row.connecting.count());
        columns.append(column);
    }
    columns.first() << QStringLiteral("server CPU per message") << QStringLiteral("clients' CPU per message")
                    << QStringLiteral("request threads held") << QStringLiteral("server threads")
                    << QStringLiteral("memory per connection") << QStringLiteral("time until all open");
    QList<QStringList> table;
    for (qsizetype line = 0; line < columns.first().size(); ++line) {
        table.append(QStringList());
        for (const QStringList &column : columns)
            table.last().append(column[line]);
    }
    return alignedTable(table);
}

QByteArray json(const QList<ComparisonRow> &rows, const ComparisonOptions &options)
{
    QJsonArray results;
    for (const ComparisonRow &row : rows)
        results.append(row.toJson());
    return QJsonDocument(QJsonObject{{QStringLiteral("tls"), false},
                                     {QStringLiteral("loopback"), true},
                                     {QStringLiteral("proxy"), proxyKindKey(options.proxyKind)},
                                     {QStringLiteral("clients"), options.clients},
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
    addProxyChoice(options);
    options.add(QStringLiteral("json"), QStringLiteral("Also write the results to FILE as JSON."),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("save"), QStringLiteral("Save all that was seen to FILE, for pushlab-cli report."),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("html"), QStringLiteral("Write a report with charts to FILE."), QStringLiteral("FILE"));
    options.add(QStringLiteral("csv"), QStringLiteral("Write frames, marks and figures into FOLDER."),
                QStringLiteral("FOLDER"));
    options.add(QStringLiteral("markdown"),
                QStringLiteral("Write what is taught, with what was measured beside it, to FILE."),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("png"), QStringLiteral("Write the same table as a picture to FILE."),
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
    const auto proxy = proxyChoice(options);
    if (!proxy)
        return usageError(QStringLiteral("compare: ") + proxy.error());
    const ComparisonOptions comparisonOptions{.clients = int(*clients),
                                              .rate = *rate,
                                              .duration = std::chrono::seconds(qint64(*seconds)),
                                              .threading = model.threading,
                                              .proxyKind = *proxy};

    if (const auto writable = options.checkFiles({"json", "save", "html", "markdown", "png"}); !writable)
        return usageError(writable.error());
    if (options.isSet(QStringLiteral("csv"))) {
        if (const auto made = makeFolder(options.text(QStringLiteral("csv"))); !made)
            return usageError(QStringLiteral("compare: ") + made.error());
    }

    // The table of what is taught has rows that the comparison alone does not measure.
    const bool wantsTable = options.isSet(QStringLiteral("markdown")) || options.isSet(QStringLiteral("png"));
    const QList<Aspect> aspects = wantsTable ? shippedAspects().value_or(QList<Aspect>()) : QList<Aspect>();
    AspectRun run(aspects, comparisonOptions);
    const MeasuredAspects measured = ProgressBar::during(run, &AspectRun::finished);
    const QList<ComparisonRow> &rows = measured.rows;
    if (model.threading == ServerSettings::Threading::EventLoop)
        rememberCosts(rows, QDate::currentDate()); // what capacity plans with

    bool whole = true;
    const auto keep = [&whole](const Expected<void> &written) {
        if (written)
            return;
        whole = false;
        err() << "pushlab-cli: compare: " << written.error() << Qt::endl;
    };
    const auto fileOf = [&options](const char *name) { return options.text(QLatin1StringView(name)); };
    if (options.isSet(QStringLiteral("json")))
        keep(writeFile(fileOf("json"), json(rows, comparisonOptions)));
    if (options.isSet(QStringLiteral("save")))
        keep(saveRecording(run.recording(), fileOf("save")));
    if (options.isSet(QStringLiteral("html")))
        keep(writeFile(fileOf("html"), htmlReport(run.recording())));
    if (options.isSet(QStringLiteral("markdown")))
        keep(writeFile(fileOf("markdown"), comparisonMarkdown(aspects, measured).toUtf8()));
    if (options.isSet(QStringLiteral("png"))) {
        QBuffer png;
        comparisonImage(aspects, measured).save(&png, "PNG");
        keep(writeFile(fileOf("png"), png.data()));
    }
    if (options.isSet(QStringLiteral("csv")))
        keep(writeCsv(run.recording(), fileOf("csv")));
    out() << tableText(rows) << "\nProxy: " << proxyKindKey(*proxy)
          << ". TLS off, loopback: clients, proxy and server on this machine. Latency: receive time minus intended "
             "publish\n"
             "time; \"since the send\" is what a closed-loop tool would say of the same messages. Bytes: TCP payload "
             "both\n"
             "ways. Memory: the server's resident set per connection, without the kernel's socket buffers.\n";
    for (const ComparisonRow &row : rows) {
        whole = whole && row.isWhole();
        if (!row.error.isEmpty())
            err() << "pushlab-cli: " << transportKey(row.transport).toString() << ": " << row.error << Qt::endl;
    }
    return whole ? Success : NotWhole;
}

} // namespace Pushlab
