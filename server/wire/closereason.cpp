// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/closereason.h"

#include <array>

namespace Pushlab {

QLatin1StringView closeReasonName(CloseReason reason)
{
    static constexpr std::array<const char *, closeReasonCount> names{
        "clientLeft", "slowConsumer", "writeTimeout", "missedPong", "protocolError", "refused", "serverStopping"};
    return QLatin1StringView(names[size_t(reason)]);
}

} // namespace Pushlab
