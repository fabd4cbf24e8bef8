// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figuretable.h"

#include "report/numbertext.h"
#include "report/reporttext.h"

namespace Pushlab {

namespace {

QString counted(qint64 count) { return numberText(double(count)); }

QString seconds(std::chrono::milliseconds time)
{
    return QStringLiteral("%1 s").arg(double(time.count()) / 1000, 0, 'f', 1);
}

void addLatency(QList<Figure> &list, const QString &key, const QString &label, const LatencyFigures &figures)
{
    const auto add = [&](const QString &name, const LatencyFigures::Latency &latency, double quantile) {
        const auto value = latency ? std::optional(double(latency->count()) / 1000) : std::nullopt;
        const QString few = ReportText::tr("too few samples (%1 of %2)")
                                .arg(counted(figures.samples), counted(Histogram::samplesFor(quantile)));
        list.append({key + u'.' + name, label + u' ' + name, QStringLiteral("ms"), value, 2, few});
    };
    add(QStringLiteral("p50"), figures.p50, 0.5);
    add(QStringLiteral("p95"), figures.p95, 0.95);
    add(QStringLiteral("p99"), figures.p99, 0.99);
    const auto largest = figures.samples > 0 ? std::optional(double(figures.max.count()) / 1000) : std::nullopt;
    list.append({key + QStringLiteral(".max"), ReportText::tr("%1 max").arg(label), QStringLiteral("ms"), largest, 2,
                 ReportText::tr("no samples")});
}

//! \a columns beside each other; they have the same figures in the same order.
QList<QStringList> besideEachOther(const QStringList &headings, const QList<QList<Figure>> &columns)
{
    QList<QStringList> rows{headings};
    for (qsizetype line = 0; !columns.isEmpty() && line < columns.first().size(); ++line) {
        QStringList row{columns.first()[line].label};
        for (const QList<Figure> &column : columns)
            row.append(column[line].text());
        rows.append(row);
    }
    return rows;
}

} // namespace

QString Figure::text() const
{
    if (!value)
        return without;
    const QString number = numberText(*value, decimals);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QList<Figure> figuresOfTransport(const TransportFigures &figures)
{
    QList<Figure> list;
    const auto count = [&list](const char *key, const char *label, qint64 value) {
        list.append({QString::fromLatin1(key), ReportText::tr(label), {}, double(value), 0, {}});
    };
    const QString noMessages = ReportText::tr("no messages");
    const auto perMessage
        = [&](const char *key, const char *label, const char *unit, std::optional<double> value, int decimals) {
              list.append({QString::fromLatin1(key), ReportText::tr(label), QString::fromLatin1(unit), value, decimals,
                           noMessages});
          };
    count("clients", QT_TRANSLATE_NOOP("ReportText", "clients"), figures.clients);
    count("expected", QT_TRANSLATE_NOOP("ReportText", "expected"), figures.expected);
    count("delivered", QT_TRANSLATE_NOOP("ReportText", "delivered"), figures.delivered);
    count("lost", QT_TRANSLATE_NOOP("ReportText", "lost"), figures.lost);
    count("duplicated", QT_TRANSLATE_NOOP("ReportText", "duplicated"), figures.duplicated);
    count("reordered", QT_TRANSLATE_NOOP("ReportText", "reordered"), figures.reordered);
    addLatency(list, QStringLiteral("latency"), ReportText::tr("latency"), figures.latency);
    addLatency(list, QStringLiteral("sendLatency"), ReportText::tr("since the send"), figures.sendLatency);
    perMessage("bytesPerMessage", QT_TRANSLATE_NOOP("ReportText", "bytes per message"), "B", figures.bytesPerMessage(),
               0);
    perMessage("payloadPerMessage", QT_TRANSLATE_NOOP("ReportText", "of them payload"), "B", figures.payloadPerMessage,
               0);
    perMessage("overheadPerMessage", QT_TRANSLATE_NOOP("ReportText", "of them headers, framing"), "B",
               figures.overheadPerMessage, 0);
    perMessage("requestsPerMessage", QT_TRANSLATE_NOOP("ReportText", "requests per message"), "",
               figures.requestsPerMessage, 2);
    count("attempts", QT_TRANSLATE_NOOP("ReportText", "connection attempts"), figures.attempts);
    count("failedAttempts", QT_TRANSLATE_NOOP("ReportText", "failed attempts"), figures.failedAttempts);
    count("peakAttempts", QT_TRANSLATE_NOOP("ReportText", "most attempts in a second"), figures.peakAttempts);
    count("peakArrivals", QT_TRANSLATE_NOOP("ReportText", "most attempts in 100 ms"), figures.peakArrivals);
    count("drops", QT_TRANSLATE_NOOP("ReportText", "connections lost"), figures.drops);
    count("reconnections", QT_TRANSLATE_NOOP("ReportText", "reconnections"), figures.reconnections);
    count("gaps", QT_TRANSLATE_NOOP("ReportText", "gaps told by the server"), figures.gaps);
    return list;
}

QList<Figure> figuresOfRun(const RunFigures &figures)
{
    const auto count = [](const char *key, const char *label, qint64 value) {
        return Figure{QString::fromLatin1(key), ReportText::tr(label), {}, double(value), 0, {}};
    };
    const auto cpu = [](const char *key, const char *label, std::optional<double> value) {
        return Figure{QString::fromLatin1(key),  ReportText::tr(label), QStringLiteral("µs"), value, 1,
                      ReportText::tr("not told")};
    };
    return {
        count("published", QT_TRANSLATE_NOOP("ReportText", "messages published"), qint64(figures.published)),
        cpu("serverCpuPerMessage", QT_TRANSLATE_NOOP("ReportText", "server CPU per delivered message"),
            figures.serverCpuPerMessage),
        cpu("clientCpuPerMessage", QT_TRANSLATE_NOOP("ReportText", "clients' CPU per delivered message"),
            figures.clientCpuPerMessage),
        count("mostConnections", QT_TRANSLATE_NOOP("ReportText", "most connections"), figures.mostConnections),
        count("mostPoolBusy", QT_TRANSLATE_NOOP("ReportText", "most request threads busy"), figures.mostPoolBusy),
        count("mostThreads", QT_TRANSLATE_NOOP("ReportText", "most server threads"), figures.mostThreads),
        {QStringLiteral("mostResidentBytes"),
         ReportText::tr("most memory of the server"),
         QStringLiteral("MiB"),
         double(figures.mostResidentBytes) / 1024 / 1024,
         1,
         {}},
        count("paid", QT_TRANSLATE_NOOP("ReportText", "payments"), figures.paid),
        count("paymentsRejected", QT_TRANSLATE_NOOP("ReportText", "payments rejected"), figures.paymentsRejected),
        count("paymentsFailed", QT_TRANSLATE_NOOP("ReportText", "payments failed"), figures.paymentsFailed),
    };
}

QStringList figureNotes()
{
    return {
        ReportText::tr("Latency: time of receipt minus the time at which the message was meant to be published, so a "
                       "stalled publisher or server is not hidden. \"Since the send\" leaves that wait out, as a "
                       "closed-loop tool does (coordinated omission); it is here to be compared with, not believed."),
        ReportText::tr("A percentile is told when ten samples lie on either side of it: p50 needs %1, p95 %2, p99 %3.")
            .arg(counted(Histogram::samplesFor(0.5)), counted(Histogram::samplesFor(0.95)),
                 counted(Histogram::samplesFor(0.99))),
        ReportText::tr(
            "Bytes: TCP payload both ways, without TCP's and IP's own headers. CPU: user and system time; the "
            "server's includes telling its figures. Memory: the resident set, without the kernel's socket "
            "buffers."),
    };
}

QStringList recoveryTexts(const QList<Recovery> &recoveries)
{
    QStringList texts;
    for (const Recovery &recovery : recoveries) {
        QString text = ReportText::tr("%1 at %2: ").arg(recovery.fault, seconds(recovery.began));
        if (!recovery.disturbed)
            text += ReportText::tr("no client was seen to lose its connection");
        else if (recovery.all)
            text += ReportText::tr("all clients open again %1 after its end").arg(seconds(*recovery.all));
        else
            text += ReportText::tr("not all clients were open again");
        texts.append(text);
    }
    return texts;
}

FigureTable transportTable(const Recording &recording)
{
    QStringList headings{ReportText::tr("measured")};
    QList<QList<Figure>> columns;
    for (const RecordedRun &run : recording.runs) {
        const RunFigures figures = figuresOf(run);
        for (const Transport transport : allTransports) {
            const TransportFigures &of = figures.transports[size_t(transport)];
            if (of.clients == 0)
                continue;
            const QString name = transportName(transport);
            headings.append(run.title.isEmpty() || run.title == name ? name : run.title + QStringLiteral(": ") + name);
            columns.append(figuresOfTransport(of));
        }
    }
    return {ReportText::tr("Clients"), besideEachOther(headings, columns)};
}

FigureTable runTable(const Recording &recording)
{
    QStringList headings{ReportText::tr("measured")};
    QList<QList<Figure>> columns;
    for (const RecordedRun &run : recording.runs) {
        headings.append(run.title.isEmpty() ? ReportText::tr("run") : run.title);
        columns.append(figuresOfRun(figuresOf(run)));
    }
    return {ReportText::tr("Server and publisher"), besideEachOther(headings, columns)};
}

QList<FigureTable> comparedTables(const QList<ComparedRuns> &pairs)
{
    const QStringList headings{ReportText::tr("measured"), ReportText::tr("before"), ReportText::tr("after")};
    QList<FigureTable> tables;
    for (const ComparedRuns &pair : pairs) {
        for (const Transport transport : allTransports) {
            const TransportFigures &before = pair.before.transports[size_t(transport)];
            const TransportFigures &after = pair.after.transports[size_t(transport)];
            if (before.clients == 0 && after.clients == 0)
                continue;
            const QString name = transportName(transport);
            tables.append({pair.title.isEmpty() || pair.title == name ? name : pair.title + QStringLiteral(": ") + name,
                           besideEachOther(headings, {figuresOfTransport(before), figuresOfTransport(after)})});
        }
        tables.append({ReportText::tr("%1: server and publisher").arg(pair.title),
                       besideEachOther(headings, {figuresOfRun(pair.before), figuresOfRun(pair.after)})});
    }
    return tables;
}

} // namespace Pushlab
