// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractSocket;

namespace Pushlab {

//! Ends a TCP connection with a real RST: QAbstractSocket::abort() alone sends a FIN.
void resetConnection(QAbstractSocket &socket);

} // namespace Pushlab
