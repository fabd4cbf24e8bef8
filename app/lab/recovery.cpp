// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/recovery.h"

#include <algorithm>

namespace Pushlab {

RecoveryWatch::RecoveryWatch(const QList<Mark> &marks)
{
    bool ended = true;
    for (const Mark &mark : marks) {
        if (mark.kind == Mark::Kind::Fault) {
            if (!m_watched.isEmpty())
                m_watched.last().until = mark.time;
            Watched watched;
            watched.recovery.fault = mark.label;
            watched.recovery.began = watched.recovery.ended = mark.time;
            watched.until = Recovery::Duration::max();
            m_watched.append(watched);
            ended = false;
        } else if (mark.kind == Mark::Kind::Fix && !ended) {
            m_watched.last().recovery.ended = mark.time;
            ended = true;
        }
    }
}

void RecoveryWatch::add(const Frame &frame)
{
    m_serverKnown = m_serverKnown || frame.server.reachable; // nobody watches somebody else's server
    for (Watched &watched : m_watched) {
        if (frame.time >= watched.recovery.began && frame.time < watched.until)
            follow(watched, frame, m_serverKnown && !frame.server.reachable);
    }
}

void RecoveryWatch::follow(Watched &watched, const Frame &frame, bool serverIsGone)
{
    Recovery &recovery = watched.recovery;
    const bool nobodyIsBack
        = std::none_of(watched.back.begin(), watched.back.end(), [](const auto &time) { return time.has_value(); });
    if (serverIsGone && nobodyIsBack)
        recovery.ended = std::max(recovery.ended, frame.time);
    for (size_t i = 0; i < transportCount; ++i) {
        if (watched.back[i])
            continue;
        const TransportFrame &clients = frame.swarm.transports[i];
        const int open = clients.open - clients.openDip;
        recovery.fewestOpen[i] = watched.seen ? std::min(recovery.fewestOpen[i], open) : open;
        if (clients.open < clients.clients)
            watched.dipped[i] = recovery.disturbed = true;
        else if (watched.dipped[i] && frame.time >= recovery.ended)
            watched.back[i] = frame.time;
    }
    watched.seen = true;
}

QList<Recovery> RecoveryWatch::recoveries() const
{
    QList<Recovery> list;
    for (const Watched &watched : m_watched) {
        Recovery recovery = watched.recovery;
        recovery.all = Recovery::Duration(0);
        for (size_t i = 0; i < transportCount; ++i) {
            if (!watched.dipped[i])
                recovery.transports[i] = Recovery::Duration(0);
            else if (watched.back[i])
                recovery.transports[i] = *watched.back[i] - recovery.ended;
            if (!recovery.transports[i])
                recovery.all.reset();
            else if (recovery.all)
                recovery.all = std::max(*recovery.all, *recovery.transports[i]);
        }
        list.append(recovery);
    }
    return list;
}

} // namespace Pushlab
