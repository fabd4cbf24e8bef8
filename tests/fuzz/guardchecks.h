// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parserchecks.h"

namespace Pushlab {

// As parserchecks.h, of what stands at the server's door.

//! Where the connection is cut changes nothing; no body is above its limit, and nothing is read after a refusal.
Complaint checkRequestGuard(QByteArrayView bytes);
//! A handshake is accepted only with all that RFC 6455 4.2.1 asks for, and answered with the right key.
Complaint checkHandshake(QByteArrayView bytes);
//! The whole of a request's page: what may come in is echoed as it came, and is never of another host.
Complaint checkOrigin(QByteArrayView bytes);

} // namespace Pushlab
