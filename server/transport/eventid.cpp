// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/eventid.h"

#include <charconv>

namespace Pushlab {

std::optional<quint64> parseEventId(const QByteArray &text)
{
    // Digits only, to the end: QByteArray::toULongLong() would take a sign and white space too.
    quint64 id = 0;
    const char *const last = text.constData() + text.size();
    const auto [end, error] = std::from_chars(text.constData(), last, id);
    return error == std::errc() && end == last ? std::optional(id) : std::nullopt;
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
