// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"

namespace Pushlab {

/*!
 * The luck of one connection: which toxics meet it, and the seeds of what is random in them.
 *
 * A draw is a function of the connection's number and the toxic's name, so it is drawn once without being kept: other
 * toxics that come, go or change do not draw anew, and a higher toxicity meets all that a lower one met.
 */
class ToxicDraw
{
public:
    explicit ToxicDraw(quint64 connection = 0) : m_connection(connection) {}

    bool meets(const Toxic &toxic) const;
    quint32 seed(const QString &name) const { return quint32(hash(name)); }

private:
    quint64 hash(const QString &name) const;

    quint64 m_connection;
};

} // namespace Pushlab
