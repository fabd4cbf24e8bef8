// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/proxyconfiguration.h"

namespace Pushlab {

/*!
 * The configuration with which HAProxy does what \a settings say, on 127.0.0.1:\a port before \a servers
 * ("host:port"); or a sentence that names the settings that HAProxy has nothing for.
 *
 * The manner is not looked at, a product has its own: without a second try, too, an unreachable server is a 503.
 */
Expected<QString> haproxyConfiguration(const ProxySettings &settings, quint16 port, const QStringList &servers);

} // namespace Pushlab
