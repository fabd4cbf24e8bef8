// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wiredecoder.h"

namespace Pushlab {

namespace {
constexpr size_t mostConversations = 64; // of connections that nobody ends
}

QList<WireEntry> WireDecoder::take(const WireRecord &record)
{
    // The proxy opens one connection to the server after the other on the same link.
    const std::pair key(record.link, record.hop);
    if (record.what == WireRecord::What::Opened || record.what == WireRecord::What::Joined)
        m_conversations.erase(key);
    auto [place, isNew] = m_conversations.try_emplace(key, record.hop, m_transport);
    QList<WireEntry> entries;
    place->second.take(record, [&entries](const WireEntry &entry) { entries.append(entry); });
    if (place->second.isOver())
        m_conversations.erase(place);
    else if (isNew && m_conversations.size() > mostConversations)
        m_conversations.erase(m_conversations.begin());
    return entries;
}

QList<WireEntry> WireDecoder::take(const WireFrame &frame)
{
    QList<WireEntry> entries;
    for (const WireRecord &record : frame.records)
        entries += take(record);
    if (frame.client.mishap == Mishap::None)
        return entries;
    for (WireEntry &entry : entries) {
        const bool isHeard = frame.client.heard && entry.time <= *frame.client.heard;
        if (entry.hop == WireRecord::Hop::Client && !entry.up && !isHeard)
            entry.page.clear();
    }
    return entries;
}

} // namespace Pushlab
