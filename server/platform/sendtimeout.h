// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

class QAbstractSocket;

namespace Pushlab {

/*!
 * Lets the system end a connection whose peer does not acknowledge, or has no room for, what was sent for so long
 * (RFC 5482); its socket then reports an error. 0: the system's own patience, a quarter of an hour and more.
 *
 * Linux keeps milliseconds and counts a closed window too; macOS and Windows keep whole seconds, at least one, of
 * unanswered retransmissions.
 */
void setSendTimeout(QAbstractSocket &socket, std::chrono::milliseconds time);

} // namespace Pushlab
