// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "wire/httphead.h"

namespace Pushlab {

/*!
 * What the settings change in a request head on its way to the server: Upgrade, and the manner of the field names.
 *
 * Under Upgrade::Http10 a chunked request keeps HTTP/1.1, which has the coding: nginx would collect it first.
 */
void applyRequestRules(HttpRequestHead &head, const HttpBodyFraming &body, const ProxySettings &settings);

//! The manner of the field names of a response; HAProxy also drops a `Connection: keep-alive` that says nothing.
void applyManner(HttpResponseHead &head, ProxySettings::Manner manner);

//! RFC 9110 12.5.3: gzip is listed, and not with a weight of 0.
bool acceptsGzip(const HttpHeaders &headers);

} // namespace Pushlab
