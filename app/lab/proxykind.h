// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "wire/expected.h"

#include <QString>

#include <array>
#include <optional>

namespace Pushlab {

//! What stands between the clients and the server.
enum class ProxyKind { BuiltIn, Nginx, Haproxy };

inline constexpr std::array allProxyKinds{ProxyKind::BuiltIn, ProxyKind::Nginx, ProxyKind::Haproxy};

QString proxyKindKey(ProxyKind kind); //!< In options and files: "built-in", "nginx", "haproxy".
QString proxyKindName(ProxyKind kind); //!< For people: "HAProxy".
std::optional<ProxyKind> proxyKindOf(QStringView key);

//! Or a sentence that says what to install.
Expected<void> checkInstalled(ProxyKind kind);
//! That it can do all that \a settings say; or a sentence that names what it has nothing for.
Expected<void> checkExpressible(ProxyKind kind, const ProxySettings &settings);
Expected<void> checkResets(ProxyKind kind); //!< That it can end every connection with an RST; or a sentence.

} // namespace Pushlab
