// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/eventid.h"

#include <algorithm>

namespace Pushlab {

std::optional<quint64> parseEventId(const QByteArray &text)
{
    // Digits only: toULongLong() would take a sign and white space too.
    if (!std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    bool ok = false;
    const quint64 id = text.toULongLong(&ok);
    return ok ? std::optional(id) : std::nullopt;
}

Expected<std::optional<quint64>> readSince(const HttpRequestHead &head)
{
    const QByteArray text = head.query("since").value_or(QByteArray());
    if (text.isEmpty())
        return std::optional<quint64>();
    const std::optional<quint64> id = parseEventId(text);
    if (!id)
        return failure(QStringLiteral("since must be an event id, a whole number."));
    return id;
}

} // namespace Pushlab
