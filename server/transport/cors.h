// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/httphead.h"

#include <QStringList>

namespace Pushlab {

/*!
 * May the page that sends this request come in?
 *
 * Without an Origin it is no page, or one that only reads from its own server, and may. A page of the server's own
 * origin may, any page of this machine's loopback names, and those of \a allowed (canonicalOrigin()). Every other page
 * would borrow its visitor's access to this server; a WebSocket has no other guard (RFC 6455 10.2).
 *
 * \a named: the server may be known by a name. One that only this machine reaches is not: a name that leads to it is
 * a stranger's whose DNS points here (rebinding), and its Host field says what its Origin says.
 */
bool mayEnter(const HttpRequestHead &head, const QStringList &allowed, bool named);

//! What lets the page that mayEnter() read the answer (Fetch, CORS protocol); nothing for a request without an Origin.
HttpHeaders corsHeaders(const HttpRequestHead &head);
//! What a preflight is told besides, at a path that knows these \a methods.
HttpHeaders preflightHeaders(const QByteArray &methods);

} // namespace Pushlab
