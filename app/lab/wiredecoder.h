// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wireconversation.h"
#include "lab/wireframe.h"

#include <QList>

#include <map>

namespace Pushlab {

/*!
 * What the tap kept of one client's connections, decoded. Values in, values out.
 */
class WireDecoder
{
public:
    explicit WireDecoder(Transport transport) : m_transport(transport) {}

    QList<WireEntry> take(const WireRecord &record);
    //! Everything of \a frame. What came to a client whose mishap keeps it from reading is not seen by its page.
    QList<WireEntry> take(const WireFrame &frame);

private:
    Transport m_transport;
    //! By link and hop; links are numbered in the order in which they came.
    std::map<std::pair<quint64, WireRecord::Hop>, WireConversation> m_conversations;
};

} // namespace Pushlab
