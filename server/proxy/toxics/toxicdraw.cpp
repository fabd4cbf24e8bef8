// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/toxicdraw.h"

namespace Pushlab {

bool ToxicDraw::meets(const Toxic &toxic) const
{
    const double lot = double(hash(toxic.name) >> 11) / double(Q_UINT64_C(1) << 53); // in [0, 1), as random() does
    return lot < toxic.toxicity;
}

// Not qHash(): a seed must give the same draws on every machine and with every Qt.
quint64 ToxicDraw::hash(const QString &name) const
{
    quint64 hash = Q_UINT64_C(0xcbf29ce484222325) ^ m_connection;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * Q_UINT64_C(0x100000001b3); // FNV-1a
    hash = (hash ^ (hash >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9); // the finish of SplitMix64 spreads it over all bits
    hash = (hash ^ (hash >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
    return hash ^ (hash >> 31);
}

} // namespace Pushlab
