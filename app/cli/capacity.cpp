// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/table.h"

#include "lesson/capacity.h"

#include <QTextStream>

namespace Pushlab {

namespace {

std::optional<Transport> transportOf(const QString &text)
{
    static const QMap<QString, Transport> names{{QStringLiteral("poll"), Transport::LongPoll},
                                                {QStringLiteral("sse"), Transport::Sse},
                                                {QStringLiteral("ws"), Transport::WebSocket}};
    return names.contains(text) ? std::optional(names.value(text)) : std::nullopt;
}

QString text(double number) { return QString::number(number, 'g', 10); }

} // namespace

int capacityCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("capacity"), QStringLiteral("[options]"),
                    QStringLiteral("Reckons what a chat for a million people takes: nodes, memory, network, money.\n"
                                   "What a connection and a message cost is what compare or bench measured last on "
                                   "this machine."));
    options.add("transport", "poll, sse or ws (ws).", "NAME", "ws");
    for (const AssumptionField &field : assumptionFields()) {
        const QString unit = *field.unit ? QStringLiteral(", ") + QLatin1StringView(field.unit) : QString();
        options.add(QLatin1StringView(field.key),
                    QStringLiteral("%1%2 (%3). ").arg(QString::fromUtf8(field.name), QString::fromUtf8(unit.toUtf8()),
                                                      text(ChatAssumptions().*field.member))
                        + QString::fromUtf8(field.why),
                    QStringLiteral("N"));
    }
    if (const auto code = options.parse(arguments, 0))
        return *code;
    const auto transport = transportOf(options.text(QStringLiteral("transport")));
    if (!transport)
        return usageError(QStringLiteral("capacity: --transport takes poll, sse or ws, not \"%1\"")
                              .arg(options.text(QStringLiteral("transport"))));
    const auto measured = rememberedCost(*transport);
    ChatAssumptions assumptions = usualAssumptions(measured);
    for (const AssumptionField &field : assumptionFields()) {
        const QString key = QLatin1StringView(field.key);
        if (!options.isSet(key))
            continue;
        const auto value = options.number(key, field.from, field.to);
        if (!value)
            return usageError(value.error());
        assumptions.*field.member = *value;
    }

    out() << originText(*transport, measured) << '\n';
    if (!measured)
        out() << "pushlab-cli compare measures them in a minute.\n";
    QList<QStringList> table{{QStringLiteral("what"), QStringLiteral("how much"), QStringLiteral("how it comes about")}};
    for (const PlanLine &line : planLines(assumptions, planChat(assumptions)))
        table.append({line.name, line.value, line.reckoning});
    out() << '\n' << alignedTable(table) << "\nEach assumption is an option: pushlab-cli capacity --help.\n";
    return Success;
}

} // namespace Pushlab
