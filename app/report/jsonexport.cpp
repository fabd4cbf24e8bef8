// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/export.h"

#include "lab/framefields.h"
#include "report/figuretable.h"

#include <QJsonArray>

namespace Pushlab {

namespace {

QJsonValue milliseconds(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue();
}

QJsonObject json(const QList<Figure> &figures)
{
    QJsonObject object;
    for (const Figure &figure : figures)
        object.insert(figure.key, figure.value ? QJsonValue(*figure.value) : QJsonValue());
    return object;
}

QJsonObject json(const Recovery &recovery)
{
    QJsonObject transports;
    for (const Transport transport : allTransports)
        transports.insert(transportKey(transport), milliseconds(recovery.transports[size_t(transport)]));
    return {{QStringLiteral("fault"), recovery.fault},
            {QStringLiteral("beganMs"), qint64(recovery.began.count())},
            {QStringLiteral("endedMs"), qint64(recovery.ended.count())},
            {QStringLiteral("disturbed"), recovery.disturbed},
            {QStringLiteral("recoveryMs"), milliseconds(recovery.all)},
            {QStringLiteral("transportsMs"), transports}};
}

QJsonObject json(const RunFigures &figures)
{
    QJsonObject object = json(figuresOfRun(figures));
    QJsonObject transports;
    for (const Transport transport : allTransports) {
        const TransportFigures &of = figures.transports[size_t(transport)];
        if (of.clients > 0)
            transports.insert(transportKey(transport), json(figuresOfTransport(of)));
    }
    object.insert(QStringLiteral("transports"), transports);
    QJsonArray recoveries;
    for (const Recovery &recovery : figures.recoveries)
        recoveries.append(json(recovery));
    object.insert(QStringLiteral("recoveries"), recoveries);
    return object;
}

QJsonObject json(const Histogram &histogram)
{
    const auto latency = [](const std::optional<Histogram::Duration> &value) {
        return value ? QJsonValue(double(value->count()) / 1000) : QJsonValue();
    };
    return {{QStringLiteral("samples"), histogram.count()},
            {QStringLiteral("p50"), latency(histogram.settledPercentile(0.5))},
            {QStringLiteral("p95"), latency(histogram.settledPercentile(0.95))},
            {QStringLiteral("p99"), latency(histogram.settledPercentile(0.99))},
            {QStringLiteral("max"), latency(histogram.max())}};
}

QJsonObject json(const Frame &frame)
{
    QJsonObject object{{QStringLiteral("time.ms"), qint64(frame.time.count())}};
    for (const FrameField &field : frameFields())
        object.insert(field.key, field.get(frame));
    for (const FrameHistogram &histogram : frameHistograms()) {
        if (histogram.get(frame).count() > 0)
            object.insert(histogram.key + QStringLiteral(".ms"), json(histogram.get(frame)));
    }
    return object;
}

QJsonObject json(const RecordedRun &run)
{
    static constexpr std::array kinds{QLatin1StringView("fault"), QLatin1StringView("fix"), QLatin1StringView("note")};
    QJsonArray marks;
    for (const Mark &mark : run.marks)
        marks.append(QJsonObject{{QStringLiteral("time.ms"), qint64(mark.time.count())},
                                 {QStringLiteral("kind"), kinds[size_t(mark.kind)]},
                                 {QStringLiteral("label"), mark.label}});
    QJsonArray frames;
    run.visit([&frames](const Frame &frame) { frames.append(json(frame)); });
    return {{QStringLiteral("title"), run.title},
            {QStringLiteral("tls"), run.tls},
            {QStringLiteral("loopback"), run.loopback},
            {QStringLiteral("closed"), run.closed},
            {QStringLiteral("measuredFrom.ms"), qint64(run.measuredFrom.count())},
            {QStringLiteral("settings"), run.settings},
            {QStringLiteral("figures"), json(figuresOf(run))},
            {QStringLiteral("marks"), marks},
            {QStringLiteral("frames"), frames}};
}

} // namespace

QJsonObject toJson(const Recording &recording)
{
    QJsonArray runs;
    for (const RecordedRun &run : recording.runs)
        runs.append(json(run));
    return {{QStringLiteral("program"), recording.program},
            {QStringLiteral("system"), recording.system},
            {QStringLiteral("recorded"), recording.recorded.toString(Qt::ISODate)},
            {QStringLiteral("runs"), runs}};
}

} // namespace Pushlab
