// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientsettings.h"
#include "wire/expected.h"

#include <optional>

namespace Pushlab {

class Options;

// What the commands that are clients have in common.

//! What a transport is called on the command line: "poll", "sse", "ws".
QString transportWord(Transport transport);
std::optional<Transport> transportNamed(const QString &word);

//! A client as it is when it is not told to be somebody.
ClientSettings plainClient(Transport transport, const QUrl &url);

void addPersona(Options &options);
//! Makes \a settings those of --persona where it is given. An error names the option.
Expected<void> applyPersona(const Options &options, ClientSettings &settings);

} // namespace Pushlab
