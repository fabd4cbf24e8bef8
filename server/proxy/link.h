// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/exchange.h"
#include "proxy/idletimer.h"
#include "proxy/messagereader.h"
#include "proxy/proxycounters.h"
#include "proxy/proxysettings.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <optional>

namespace Pushlab {

class Endpoint;

//! What all links of one proxy share; owned by the proxy, which outlives them.
struct LinkContext {
    ProxySettings settings;
    ProxyCounters counters;
    QHostAddress upstream;
    quint16 upstreamPort = 0;
};

/*!
 * One client connection and at most one connection to the server for it.
 *
 * Requests are answered one at a time and in order. Whatever happens on either connection ends in advance(), which
 * looks at both and does what can be done; no step depends on which signal came first. After ended() the owner
 * deletes the link from the event loop, never at once.
 */
class Link final : public QObject
{
    Q_OBJECT
public:
    Link(qintptr descriptor, LinkContext &context);
    ~Link() override;

    void close(); //!< FIN on both sides; a response in progress stays without its end.
    void reset(); //!< RST on both sides.
    void applySettings(); //!< The context's settings have changed.
    qint64 heldBytes() const; //!< In memory here, both directions; kernel buffers not counted.

Q_SIGNALS:
    void ended();

private:
    enum class Phase {
        Idle, //!< Between requests.
        Exchange, //!< A request is on its way or its response is.
        Discard, //!< Answered before the request's body was read: what comes of it is thrown away.
        Lingering, //!< Refused and said so; the client may still be sending.
        Tunnel, //!< After 101: bytes both ways.
        Closing, //!< We have closed both ends; what was sent is leaving.
        Over,
    };

    // link.cpp: the life of the link
    void advance();
    void step();
    void enter(Phase phase);
    std::optional<IdleTimer::Duration> silenceLimit() const;
    void expire();
    void settle();
    void dial();
    void dropServer();
    void countServer();
    qint64 unsent() const;
    void toClient(const QByteArray &bytes);
    void toServer(const QByteArray &bytes);

    // linktraffic.cpp: what goes through it
    void readRequestHead();
    void begin(HttpParsed<HttpRequestHead> request);
    void passRequest();
    void passResponse();
    void readResponseHead();
    void passResponseBody();
    void serverEnded();
    void passTunnel();
    void discardRequest();
    void endExchange(bool keepAlive);
    void answer(int status);
    void refuse(int status);

    LinkContext &m_context;
    std::unique_ptr<Endpoint> m_client;
    std::unique_ptr<Endpoint> m_server; //!< Null before the first request and after it was dropped.
    QHostAddress m_dialled;
    quint16 m_dialledPort = 0;
    bool m_serverCounted = false;

    Phase m_phase = Phase::Idle;
    MessageReader m_request;
    MessageReader m_response;
    Exchange m_exchange;
    QByteArray m_responseHead; //!< Leaves together with the first piece of the body.
    bool m_serverStays = false; //!< The response lets the server's connection serve again.

    IdleTimer m_idle;
    qint64 m_unsent = 0; //!< When closing began, or at the last look since.
    bool m_advancing = false;
    bool m_again = false;
};

} // namespace Pushlab
