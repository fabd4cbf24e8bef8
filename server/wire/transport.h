// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

namespace Pushlab {

enum class Transport { LongPoll, Sse, WebSocket };

inline constexpr std::array allTransports{Transport::LongPoll, Transport::Sse, Transport::WebSocket};
inline constexpr int transportCount = int(allTransports.size());

//! The key in JSON: "longPoll", "sse", "webSocket".
constexpr QLatin1StringView transportKey(Transport transport)
{
    constexpr std::array keys{QLatin1StringView("longPoll"), QLatin1StringView("sse"), QLatin1StringView("webSocket")};
    return keys[size_t(transport)];
}

} // namespace Pushlab
