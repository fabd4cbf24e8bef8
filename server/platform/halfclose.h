// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractSocket;

namespace Pushlab {

/*!
 * Sends the FIN and keeps reading, so that what the peer still sends does not turn into an RST that destroys our last
 * words on their way (RFC 9112 9.6). Nothing may be left in the socket's write buffer. False where it cannot be done.
 */
bool finishWriting(QAbstractSocket &socket);

} // namespace Pushlab
