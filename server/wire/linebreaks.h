// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Pushlab {

/*!
 * Finds each CR and LF of some bytes in turn.
 *
 * It remembers how far it has looked for either, so a text without any CR is searched for one only once and not once
 * for each line.
 */
class LineBreaks
{
public:
    explicit LineBreaks(QByteArrayView bytes) : m_bytes(bytes) {}

    //! The first CR or LF at or after \a from, which never goes back; the size of the bytes when there is none.
    qsizetype next(qsizetype from)
    {
        m_cr = find('\r', m_cr, from);
        m_lf = find('\n', m_lf, from);
        return qMin(m_cr, m_lf);
    }

private:
    qsizetype find(char wanted, qsizetype known, qsizetype from) const
    {
        if (known >= from)
            return known;
        const qsizetype at = m_bytes.indexOf(wanted, from);
        return at < 0 ? m_bytes.size() : at;
    }

    QByteArrayView m_bytes;
    qsizetype m_cr = -1;
    qsizetype m_lf = -1;
};

} // namespace Pushlab
