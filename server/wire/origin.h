// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Pushlab {

//! A web origin as browsers write it in the Origin field (RFC 6454 6.2): lower case, without the scheme's own port.
//! Empty for anything else than an http or https origin: "null", a path, a user name.
std::optional<QString> canonicalOrigin(QStringView text);

} // namespace Pushlab
