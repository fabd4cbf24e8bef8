// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/httphead.h"

namespace Pushlab {

//! Whether the request names this token in `Authorization: Bearer …` (RFC 6750 2.1). Takes the same time wherever the
//! first difference is, so that a guesser learns nothing from the clock.
bool carriesBearerToken(const HttpRequestHead &head, const QByteArray &token);
//! As above, or where a page can put it that cannot set a field: in the cookie `token`, or in the query `?token=`.
bool carriesToken(const HttpRequestHead &head, const QByteArray &token);

} // namespace Pushlab
