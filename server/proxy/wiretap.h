// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/wirerecord.h"

#include <QSet>

#include <deque>
#include <memory>

namespace Pushlab {

class TappedLink;

/*!
 * Keeps what passes on the connections of one client, which are known by their source ports.
 *
 * A client's port becomes known a little after its connection has come, and its first bytes must not be lost. So while
 * the tap is on, each new link is tapped at first, within bounds, and let go when nobody has asked for it. While it is
 * off, a link has no TappedLink and nothing is kept. Lives in the proxy's thread.
 */
class WireTap
{
public:
    using Clock = WireRecord::Clock;
    struct Limits {
        qint64 young = 16 * 1024; //!< Bytes of one link that nobody has asked for yet.
        qint64 allYoung = 8 * 1024 * 1024; //!< Of all of them; above it further ones are not kept.
        qint64 waiting = 1024 * 1024; //!< Bytes of the client's links that take() has not taken yet.
        qsizetype records = 20'000; //!< How many, likewise.
        std::chrono::milliseconds youngFor{3'000};
    };

    WireTap();
    explicit WireTap(const Limits &limits);
    ~WireTap();

    bool isOn() const { return m_on; }
    void begin(); //!< Links that come from now on are kept for a while.
    void end(); //!< Forgets everything.

    //! A new connection with its source port. Null while the tap is off.
    std::shared_ptr<TappedLink> accepted(quint16 port, Clock::time_point now = Clock::now());
    //! Takes what happens on the link from that port, from its first byte on. False when no such link has come since
    //! begin(): it may come yet, and is then followed; or it is older: see join().
    bool follow(quint16 port);
    //! A link that was there before.
    std::shared_ptr<TappedLink> join(quint16 port);
    //! What has happened on the followed links since the last call, in order; and lets go of old young ones.
    WireRecords take(Clock::time_point now = Clock::now());

    qint64 heldBytes() const { return m_youngBytes + m_waitingBytes; }

private:
    friend class TappedLink;

    bool add(TappedLink &link, WireRecord record);
    void sweep(Clock::time_point now);
    void adopt(TappedLink &link);

    Limits m_limits;
    bool m_on = false;
    quint64 m_lastLink = 0;
    std::deque<std::shared_ptr<TappedLink>> m_young; //!< The oldest first.
    std::deque<std::shared_ptr<TappedLink>> m_followed;
    QSet<quint16> m_expected; //!< Ports whose links have not come yet.
    WireRecords m_waiting;
    qint64 m_youngBytes = 0;
    qint64 m_waitingBytes = 0;
};

/*!
 * One link as the tap sees it: its endpoints report here.
 *
 * Each report returns false when nobody wants further ones: the endpoint then forgets the TappedLink.
 */
class TappedLink
{
public:
    using Hop = WireRecord::Hop;

    TappedLink(WireTap &tap, quint64 number, quint16 port, WireRecord::Clock::time_point came);

    bool opened(Hop hop, quint16 port);
    bool joined(Hop hop, quint16 port, WireRecord::Stage stage);
    bool passed(Hop hop, bool up, const QByteArray &bytes);
    bool ended(Hop hop, bool up, WireRecord::What how);

private:
    friend class WireTap;

    WireRecord record(Hop hop, WireRecord::What what, bool up) const;
    bool add(WireRecord record) { return m_tap && m_tap->add(*this, std::move(record)); }

    WireTap *m_tap; //!< Null when nobody wants it any more.
    const quint64 m_number;
    const quint16 m_port;
    const WireRecord::Clock::time_point m_came;
    bool m_followed = false;
    WireRecords m_records; //!< Of a young one.
    qint64 m_bytes = 0;
};

} // namespace Pushlab
