// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/blockbuffer.h"

namespace Pushlab {

QByteArray BlockBuffer::push(const QByteArray &bytes)
{
    m_held += bytes;
    const qsizetype size = leaving();
    if (size == m_held.size())
        return flush();
    const QByteArray blocks = m_held.first(size);
    m_held.remove(0, size);
    return blocks;
}

qsizetype BlockBuffer::leaving()
{
    switch (m_mode) {
    case ProxySettings::Buffering::Off:
        break;
    case ProxySettings::Buffering::Blocks:
        return m_held.size() - m_held.size() % blockSize;
    case ProxySettings::Buffering::WholeBody:
        m_overflown = m_overflown || m_held.size() > wholeBound;
        return m_overflown ? m_held.size() : 0;
    }
    return m_held.size();
}

} // namespace Pushlab
