// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Pushlab {

/*!
 * What befalls a client while it is connected. Live: SimulatedClient::suffer() begins it, and None ends it.
 */
enum class Mishap : quint8 {
    None,
    //! The cable is pulled: nobody reads the connection or answers on it, and its end is told to nobody. Whoever dials
    //! meanwhile fails at once. When it is plugged in the old connection is gone and a new one is made by the policy.
    //! On one machine the kernel still acknowledges what comes until the receive buffer is full; a real loss of the
    //! network would not, and the server's kernel would give up after about a quarter of an hour.
    Unplugged,
    //! A page that is busy, a slow consumer: what comes stays in the kernel. Some hundred kilobytes fit there and in
    //! the server's kernel; what follows fills the server's own buffer.
    NotReading,
    //! The lid of the laptop is shut: nothing is read and every timer stops; afterwards all of them fire at once.
    Suspended,
};

//! As files name them, by Mishap: "none", "unplugged", "not-reading", "suspended".
const QStringList &mishapNames();

} // namespace Pushlab
