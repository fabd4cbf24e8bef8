// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QAbstractSocket;

namespace Pushlab {

//! Keeps a connection's descriptor open after its socket has gone: what a server that forgets to close leaks.
class KeptDescriptor
{
public:
    KeptDescriptor() = default;
    explicit KeptDescriptor(const QAbstractSocket &socket); //!< Empty when the system refuses or has no such thing.
    ~KeptDescriptor();
    KeptDescriptor(KeptDescriptor &&other) noexcept;
    KeptDescriptor &operator=(KeptDescriptor &&other) noexcept;

    //! The next thing to read from the socket is its end: a FIN or an error. Takes nothing.
    static bool isAtEnd(const QAbstractSocket &socket);

private:
    qintptr m_descriptor = -1;
};

} // namespace Pushlab
