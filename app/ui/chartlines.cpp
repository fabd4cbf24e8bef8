// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartlines.h"

#include "ui/figures.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace Pushlab {

namespace {

using Sample = ChartSample;

QString text(const char *source) { return QCoreApplication::translate("ChartLines", source); }

template <bool SinceSend, size_t Quantile>
double latency(const Sample &sample, int transport)
{
    return sample.latency[SinceSend][Quantile][size_t(transport)];
}
double nothing(const Sample &, int) { return std::numeric_limits<double>::quiet_NaN(); }
double reconnections(const Sample &sample, int transport) { return sample.reconnections[size_t(transport)]; }
double attempts(const Sample &sample, int transport) { return sample.attempts[size_t(transport)]; }
template <double Sample::*Member>
double member(const Sample &sample, int)
{
    return sample.*Member;
}
double megabytes(const Sample &sample, int) { return sample.residentBytes / 1e6; }

constexpr std::array intended{&latency<false, 0>, &latency<false, 1>, &latency<false, 2>};
constexpr std::array sent{&latency<true, 0>, &latency<true, 1>, &latency<true, 2>};

QString latencyText(double ms) { return Figures::latency(std::chrono::microseconds(qint64(ms * 1000))); }
double busyOrNone(const ChartSample &sample, int) { return std::isnan(sample.busy) ? 0 : sample.busy; }
QString countText(double value) { return Figures::count(std::llround(value)); }
QString megabyteText(double value) { return Figures::bytes(std::llround(value * 1e6)); }

//! A thin and a bold line for each protocol, the bold ones with a place in the legend.
QList<ChartLine> eachProtocol(ChartHistory::Field bold, ChartHistory::Field thin, QString (*inWords)(double),
                              bool thinRight = false)
{
    const std::array names{text(QT_TRANSLATE_NOOP("ChartLines", "Long polling")),
                           text(QT_TRANSLATE_NOOP("ChartLines", "SSE")),
                           text(QT_TRANSLATE_NOOP("ChartLines", "WebSocket"))};
    QList<ChartLine> lines;
    for (int i = 0; i < transportCount; ++i)
        lines.append({{}, ChartLine::Ink(i), ChartLine::Thin, ChartLine::Solid, thin, i, inWords, thinRight});
    for (int i = 0; i < transportCount; ++i)
        lines.append({names[size_t(i)], ChartLine::Ink(i), ChartLine::Bold, ChartLine::Dash(i), bold, i, inWords});
    return lines;
}

} // namespace

ChartWords chartWords(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Latency:
        return {.title = text(QT_TRANSLATE_NOOP("ChartLines", "Delivery latency")),
                .counts = text(QT_TRANSLATE_NOOP("ChartLines", "log · thin: p50")),
                .logarithmic = true};
    case ChartKind::Reconnections:
        return {.title = text(QT_TRANSLATE_NOOP("ChartLines", "Reconnections")),
                .counts = text(QT_TRANSLATE_NOOP("ChartLines", "clients open again, per second")),
                .countsRight = text(QT_TRANSLATE_NOOP("ChartLines", "thin: dials per second"))};
    case ChartKind::Threads:
        return {.title = text(QT_TRANSLATE_NOOP("ChartLines", "Thread usage")),
                .counts
                = text(QT_TRANSLATE_NOOP("ChartLines", "threads busy · requests queued · rejected per second"))};
    case ChartKind::Connections:
        return {.title = text(QT_TRANSLATE_NOOP("ChartLines", "Connections")),
                .counts = text(QT_TRANSLATE_NOOP("ChartLines", "clients in each state"))};
    case ChartKind::Payments:
        return {.title = text(QT_TRANSLATE_NOOP("ChartLines", "Payments")),
                .counts = text(QT_TRANSLATE_NOOP("ChartLines", "payments per second"))};
    case ChartKind::Memory:
        return {.title = text(QT_TRANSLATE_NOOP("ChartLines", "Server resources")),
                .counts = text(QT_TRANSLATE_NOOP("ChartLines", "MB of resident memory")),
                .countsRight = text(QT_TRANSLATE_NOOP("ChartLines", "open descriptors"))};
    }
    Q_UNREACHABLE();
}

QList<ChartLine> chartLines(ChartKind kind, const LatencyView &view)
{
    using L = ChartLine;
    switch (kind) {
    case ChartKind::Latency: {
        const auto &fields = view.sinceSend ? sent : intended;
        return eachProtocol(fields[size_t(view.quantile)], view.quantile == 0 ? &nothing : fields[0], &latencyText);
    }
    case ChartKind::Reconnections:
        // Clients that are refused dial a hundred times as often as they come back.
        return eachProtocol(&reconnections, &attempts, &Figures::perSecond, true);
    case ChartKind::Threads:
        return {{{}, L::Pool, L::Area, L::Solid, &busyOrNone}, // an area cannot be interrupted
                {text(QT_TRANSLATE_NOOP("ChartLines", "busy")), L::Pool, L::Bold, L::Solid, &member<&Sample::busy>, 0,
                 &countText},
                {{}, L::Muted, L::Thin, L::Dashed, &member<&Sample::pool>},
                {text(QT_TRANSLATE_NOOP("ChartLines", "queued")), L::Text, L::Bold, L::Dotted, &member<&Sample::queued>,
                 0, &countText},
                {text(QT_TRANSLATE_NOOP("ChartLines", "rejected/s")), L::Fault, L::Bold, L::Solid,
                 &member<&Sample::rejected>, 0, &Figures::perSecond}};
    case ChartKind::Connections:
        return {{text(QT_TRANSLATE_NOOP("ChartLines", "open")), L::Fix, L::Bold, L::Solid, &member<&Sample::open>, 0,
                 &countText},
                {text(QT_TRANSLATE_NOOP("ChartLines", "connecting")), L::Text, L::Bold, L::Dotted,
                 &member<&Sample::connecting>, 0, &countText},
                {text(QT_TRANSLATE_NOOP("ChartLines", "waiting")), L::Pool, L::Bold, L::Dashed,
                 &member<&Sample::waiting>, 0, &countText},
                {text(QT_TRANSLATE_NOOP("ChartLines", "gave up")), L::Fault, L::Bold, L::Solid,
                 &member<&Sample::givenUp>, 0, &countText}};
    case ChartKind::Payments:
        return {{text(QT_TRANSLATE_NOOP("ChartLines", "succeeded")), L::Fix, L::Bold, L::Solid, &member<&Sample::paid>,
                 0, &Figures::perSecond},
                {text(QT_TRANSLATE_NOOP("ChartLines", "rejected 503")), L::Fault, L::Bold, L::Dashed,
                 &member<&Sample::paymentsRejected>, 0, &Figures::perSecond},
                {text(QT_TRANSLATE_NOOP("ChartLines", "no answer")), L::Text, L::Bold, L::Dotted,
                 &member<&Sample::paymentsFailed>, 0, &Figures::perSecond}};
    case ChartKind::Memory:
        return {
            {text(QT_TRANSLATE_NOOP("ChartLines", "memory")), L::Pool, L::Bold, L::Solid, &megabytes, 0, &megabyteText},
            {text(QT_TRANSLATE_NOOP("ChartLines", "descriptors")), L::Text, L::Bold, L::Dashed,
             &member<&Sample::descriptors>, 0, &countText, true}};
    }
    Q_UNREACHABLE();
}

} // namespace Pushlab
