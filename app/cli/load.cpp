// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/clientoptions.h"
#include "cli/options.h"
#include "cli/progressbar.h"
#include "cli/table.h"

#include "lab/externalload.h"
#include "lab/recordingfile.h"
#include "platform/processstats.h"
#include "report/export.h"
#include "report/figuretable.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTextStream>
#include <QUrlQuery>

#include <algorithm>

namespace Pushlab {

namespace {

//! What somebody else's machine may be asked for; on this one only the options' own bounds count.
constexpr int remoteClients = 1000;
constexpr double remoteRate = 100;
constexpr int remoteDials = 100;

constexpr QLatin1StringView cursorPlace("{since}");

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback();
}

Expected<QUrl> readUrl(const QString &option, const QString &text, const QString &scheme, bool allowRemote)
{
    const QUrl url(text);
    if (url.scheme() == scheme + u's')
        return failure(QStringLiteral("load: --%1: there is no TLS here; give a URL with %2://").arg(option, scheme));
    if (!url.isValid() || url.scheme() != scheme || url.host().isEmpty())
        return failure(
            QStringLiteral("load: --%1: \"%2\" is not a URL like %3://127.0.0.1:8471/…").arg(option, text, scheme));
    if (!allowRemote && !isLoopback(url))
        return failure(
            QStringLiteral("load: --%1: %2 is not this machine, and a load test against a server without its "
                           "owner's leave is an attack; if you may, add --allow-remote")
                .arg(option, url.host()));
    return url;
}

//! Takes "after={since}" out of the query and leaves "after" as the item that the cursor goes into.
Expected<void> readTemplate(ClientSettings &settings)
{
    QUrlQuery query(settings.url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (value != cursorPlace)
            continue;
        settings.sinceName = name;
        query.removeQueryItem(name);
        settings.url.setQuery(query);
        if (settings.transport == Transport::Sse)
            return failure(QStringLiteral("load: an EventSource resumes by its Last-Event-ID header; leave out %1")
                               .arg(cursorPlace));
        return {};
    }
    if (QByteArray::fromPercentEncoding(settings.url.toEncoded()).contains(cursorPlace.latin1()))
        return failure(QStringLiteral("load: %1 must be the value of a query item, as in ?since=%1").arg(cursorPlace));
    return {};
}

Expected<ClientSettings> readClient(const Options &options, bool allowRemote)
{
    const QString word = options.text(QStringLiteral("transport"));
    const auto transport = transportNamed(word);
    if (!transport)
        return failure(word.isEmpty()
                           ? QStringLiteral("load: give the protocol with --transport sse, poll or ws")
                           : QStringLiteral("load: --transport takes sse, poll or ws, not \"%1\"").arg(word));
    const Expected<QUrl> url
        = readUrl(QStringLiteral("url"), options.text(QStringLiteral("url")),
                  *transport == Transport::WebSocket ? QStringLiteral("ws") : QStringLiteral("http"), allowRemote);
    if (!url)
        return failure(url.error());
    ClientSettings settings = plainClient(*transport, *url);
    if (const auto applied = applyPersona(options, settings); !applied)
        return failure(QStringLiteral("load: ") + applied.error());
    if (const Expected<void> read = readTemplate(settings); !read)
        return failure(read.error());
    return settings;
}

Expected<ExternalLoadOptions> readOptions(const Options &options)
{
    const bool allowRemote = options.isSet(QStringLiteral("allow-remote"));
    const Expected<ClientSettings> client = readClient(options, allowRemote);
    if (!client)
        return failure(client.error());
    ExternalLoadOptions load;
    load.client = *client;
    bool isRemote = !isLoopback(load.client.url);
    if (options.isSet(QStringLiteral("publish-url"))) {
        const Expected<QUrl> url = readUrl(QStringLiteral("publish-url"), options.text(QStringLiteral("publish-url")),
                                           QStringLiteral("http"), allowRemote);
        if (!url)
            return failure(url.error());
        load.publishUrl = *url;
        isRemote = isRemote || !isLoopback(*url);
    }

    const auto clients = options.number(QStringLiteral("clients"), 1, isRemote ? remoteClients : 20'000);
    const auto rate = options.number(QStringLiteral("rate"), 0.1, isRemote ? remoteRate : 5'000);
    const auto seconds = options.number(QStringLiteral("seconds"), 1, 3'600);
    const auto drain = options.number(QStringLiteral("drain"), 0, 600);
    const auto size = options.number(QStringLiteral("size"), 1, 1024 * 1024);
    const auto dials = options.number(QStringLiteral("ramp"), 1, 10'000);
    const auto pid = options.number(QStringLiteral("server-pid"), 0, 1e9);
    for (const auto &value : {clients, rate, seconds, drain, size, dials, pid}) {
        if (!value)
            return failure(value.error() + (isRemote ? QStringLiteral(" (of another machine)") : QString()));
    }
    load.clients = int(*clients);
    load.rate = *rate;
    load.duration = std::chrono::seconds(qint64(*seconds));
    load.drain = std::chrono::seconds(qint64(*drain));
    load.messageSize = qsizetype(*size);
    load.dialsPerSecond = isRemote ? std::min(int(*dials), remoteDials) : int(*dials);
    load.serverPid = qint64(*pid);
    if (load.serverPid != 0 && processStats(load.serverPid).residentBytes < 0)
        return failure(
            QStringLiteral("load: --server-pid: this machine tells nothing of a process %1").arg(load.serverPid));
    return load;
}

QString tableText(const ExternalLoadResult &result)
{
    const auto kib = [](double bytes) { return QStringLiteral("%1 KiB").arg(bytes / 1024, 0, 'f', 1); };
    const auto cpu = [](const std::optional<double> &value) {
        return value ? QStringLiteral("%1 µs").arg(*value, 0, 'f', 1) : QStringLiteral("not told");
    };
    QList<QStringList> table{
        {QStringLiteral("measured here"), transportName(result.transport)},
        {QStringLiteral("clients"), QString::number(result.clients)},
        {QStringLiteral("time until all open"), QStringLiteral("%1 ms").arg(result.connecting.count())},
        {QStringLiteral("received"), QString::number(result.received)}};
    if (result.publishes) {
        static const QStringList shown
            = QStringLiteral("delivered expected lost duplicated reordered drops latency.p50 latency.p95 latency.p99 "
                             "latency.max bytesPerMessage requestsPerMessage")
                  .split(u' ');
        table.append({QStringLiteral("published"), QString::number(result.published)});
        for (const Figure &figure : figuresOfTransport(result.figures)) {
            if (shown.contains(figure.key))
                table.append({figure.label, figure.text()});
        }
        table.append({QStringLiteral("clients' CPU per message"), cpu(result.clientCpuPerMessage)});
        table.append({QStringLiteral("server CPU per message"), cpu(result.serverCpuPerMessage)});
    }
    table.append({QStringLiteral("client memory per connection"), kib(result.clientMemory)});
    table.append({QStringLiteral("server memory per connection"),
                  result.knowsServer ? kib(result.bytesOfMemory) : QStringLiteral("not told")});
    return alignedTable(table);
}

} // namespace

int loadCommand(const QStringList &arguments)
{
    Options options(
        QStringLiteral("load"), QStringLiteral("--transport sse|poll|ws --url URL [--publish-url URL] [options]"),
        QStringLiteral("Many clients of a server that is not ours, and an account of every message to every "
                       "one of them.\nOne query item of the URL may have the value {since}: there the clients "
                       "put their cursor (otherwise ?since=)."));
    options.add("transport", "sse, poll or ws.", "NAME");
    options.add("url", "Where the clients dial.", "URL");
    options.add("publish-url",
                "Where messages are posted. Without it others publish, and what arrives is only counted.", "URL");
    options.add("clients", "How many (100; at most 20000, of another machine 1000).", "N", "100");
    options.add("rate", "Messages a second (10; at most 5000, of another machine 100).", "R", "10");
    options.add("seconds", "How long messages flow (10).", "S", "10");
    options.add("drain", "How long to wait afterwards for what is still missing (10).", "S", "10");
    options.add("size", "Bytes of a message (100).", "BYTES", "100");
    options.add("ramp", "Clients that dial in a second (1000; at most 10000, of another machine 100).", "N", "1000");
    options.add("server-pid", "The server's process on this machine, for its memory and CPU.", "PID", "0");
    options.add("json", "Also write the result to FILE as JSON.", "FILE");
    options.add("save", "Save all that was seen to FILE, for pushlab-cli report.", "FILE");
    addPersona(options);
    options.add("allow-remote", "Allow targets that are not this machine.");
    if (const auto code = options.parse(arguments, 0))
        return *code;
    const Expected<ExternalLoadOptions> loadOptions = readOptions(options);
    if (!loadOptions)
        return usageError(loadOptions.error());
    const QString jsonFile = options.text(QStringLiteral("json"));
    const QString saveFile = options.text(QStringLiteral("save"));
    if (const auto writable = options.checkFiles({"json", "save"}); !writable)
        return usageError(writable.error());

    ExternalLoad load(*loadOptions);
    const ExternalLoadResult result = ProgressBar::during(load, &ExternalLoad::finished);
    Expected<void> written;
    if (!jsonFile.isEmpty())
        written = writeFile(jsonFile, QJsonDocument(result.toJson()).toJson());
    if (written && !saveFile.isEmpty())
        written = saveRecording(load.recording(), saveFile);
    if (!written)
        return usageError(QStringLiteral("load: ") + written.error());
    if (!result.error.isEmpty()) {
        err() << "pushlab-cli: load: " << result.error << Qt::endl;
        return NotWhole;
    }
    out() << tableText(result) << '\n'
          << (isLoopback(loadOptions->client.url) ? "Loopback, no TLS." : "No TLS, another machine.")
          << " Latency: receive time minus intended publish time, both by this machine's clock.\n"
             "Memory: resident set, without the kernel's socket buffers.\n";
    return result.isWhole() ? Success : NotWhole;
}

} // namespace Pushlab
