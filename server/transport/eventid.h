// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/expected.h"
#include "wire/httphead.h"

#include <optional>

namespace Pushlab {

//! An event id as a client sends it; nullopt for anything that is not a number.
std::optional<quint64> parseEventId(const QByteArray &text);

//! `?since=ID` of a poll or a WebSocket: nullopt when absent or empty, an error when it is no number.
Expected<std::optional<quint64>> readSince(const HttpRequestHead &head);

} // namespace Pushlab
