// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Pushlab {

using Pieces = QList<QByteArrayView>;

inline Pieces singleBytes(QByteArrayView bytes)
{
    Pieces pieces;
    for (qsizetype at = 0; at < bytes.size(); ++at)
        pieces.append(bytes.sliced(at, 1));
    return pieces;
}

//! The bytes in one piece, byte by byte, and in two pieces cut at each place; large inputs at some places after the
//! 200th.
inline QList<Pieces> allCuts(QByteArrayView bytes)
{
    QList<Pieces> cuts{Pieces{bytes}, singleBytes(bytes)};
    const qsizetype step = bytes.size() > 2000 ? bytes.size() / 30 : 1;
    for (qsizetype at = 0; at <= bytes.size(); at += at < 200 ? 1 : step)
        cuts.append(Pieces{bytes.first(at), bytes.sliced(at)});
    return cuts;
}

} // namespace Pushlab
