// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/measuredcost.h"

#include "lab/bench.h"
#include "lesson/usersettings.h"

#include <cmath>

namespace Pushlab {

namespace {

QString keyOf(Transport transport, const char *figure)
{
    return QStringLiteral("measured/%1/%2").arg(transportKey(transport), QLatin1StringView(figure));
}

void remember(const MeasuredCost &cost)
{
    if (!(cost.bytesPerConnection > 0 && cost.cpuPerMessage > 0)) // NaN as well
        return;
    UserSettings settings;
    settings.setValue(keyOf(cost.transport, "bytes-per-connection"), std::round(cost.bytesPerConnection));
    settings.setValue(keyOf(cost.transport, "us-per-message"), cost.cpuPerMessage);
    settings.setValue(keyOf(cost.transport, "clients"), cost.clients);
    settings.setValue(keyOf(cost.transport, "day"), cost.day.toString(Qt::ISODate));
}

} // namespace

void rememberCosts(const QList<ComparisonRow> &rows, const QDate &day)
{
    for (const ComparisonRow &row : rows) {
        if (row.error.isEmpty())
            remember({row.transport, row.bytesOfMemory, row.serverCpuPerMessage.value_or(0), row.clients, day});
    }
}

void rememberCosts(const QList<BenchRow> &rows, const QDate &day)
{
    for (const BenchRow &row : rows) {
        if (row.server == BenchServer::Pushlab && !row.runs.isEmpty() && row.error().isEmpty())
            remember({row.transport, row.memoryPerConnection(), row.cpuPerMessage(), row.clients, day});
    }
}

std::optional<MeasuredCost> rememberedCost(Transport transport)
{
    const UserSettings settings;
    const MeasuredCost cost{
        transport, settings.value(keyOf(transport, "bytes-per-connection")).toDouble(),
        settings.value(keyOf(transport, "us-per-message")).toDouble(), settings.value(keyOf(transport, "clients")).toInt(),
        QDate::fromString(settings.value(keyOf(transport, "day")).toString(), Qt::ISODate)};
    const bool isWhole = cost.bytesPerConnection > 0 && cost.cpuPerMessage > 0 && cost.clients > 0 && cost.day.isValid();
    return isWhole ? std::optional(cost) : std::nullopt;
}

} // namespace Pushlab
