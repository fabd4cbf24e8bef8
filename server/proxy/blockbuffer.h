// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"

#include <QByteArray>

#include <utility>

namespace Pushlab {

/*!
 * Holds a body back as a buffering proxy does: until a block of 4,096 bytes is full, or until the end.
 *
 * Pure. Knows nothing of events or chunks, so blocks are cut anywhere. Holds wholeBound bytes at most: a body that
 * grows beyond flows from then on.
 */
class BlockBuffer
{
public:
    static constexpr qsizetype blockSize = 4096; // nginx proxy_buffer_size on most systems
    static constexpr qsizetype wholeBound = 256 * 1024;

    //! Also in the middle of a body; push({}) then gives what the new mode does not hold.
    void setMode(ProxySettings::Buffering mode) { m_mode = mode; }
    ProxySettings::Buffering mode() const { return m_mode; }

    QByteArray push(const QByteArray &bytes); //!< Returns what leaves now.
    QByteArray flush() { return std::exchange(m_held, {}); }
    qsizetype held() const { return m_held.size(); }

private:
    qsizetype leaving();

    ProxySettings::Buffering m_mode = ProxySettings::Buffering::Off;
    QByteArray m_held;
    bool m_overflown = false;
};

} // namespace Pushlab
