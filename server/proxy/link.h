// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/exchange.h"
#include "proxy/gatewayanswer.h"
#include "proxy/idletimer.h"
#include "proxy/linkcontext.h"
#include "proxy/linkinfo.h"
#include "proxy/messagereader.h"
#include "proxy/responseflow.h"
#include "proxy/toxics/toxicdraw.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Pushlab {

class Endpoint;
class TappedLink;

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
    enum class Phase {
        Idle, //!< Between requests.
        Queued, //!< A request waits for a place below connectionLimit.
        Pausing, //!< No server could be reached; one more try is due.
        Exchange, //!< A request is on its way or its response is.
        Discard, //!< Answered before the request's body was read: what comes of it is thrown away.
        Lingering, //!< Refused and said so; the client may still be sending.
        Tunnel, //!< After 101: bytes both ways.
        Closing, //!< We have closed both ends; what was sent is leaving.
        Over,
    };
    Q_ENUM(Phase)

    Link(qintptr descriptor, LinkContext &context);
    ~Link() override;

    void close(); //!< FIN on both sides; a response in progress stays without its end.
    void reset(); //!< RST on both sides.
    void applySettings(); //!< The context's settings have changed.
    void drain(); //!< The proxy stops gracefully: closes when nothing is in progress.
    //! From now on, in the middle of what the link is doing.
    void joinTap(std::shared_ptr<TappedLink> tap);
    void applyToxics(); //!< Only the context's toxics have.
    LinkInfo info() const;
    quint16 clientPort() const;
    qint64 heldBytes() const; //!< In memory here, both directions; kernel buffers not counted.

Q_SIGNALS:
    void ended();

private:
    // link.cpp: the life of the link
    void advance();
    void step();
    void enter(Phase phase);
    void expire();
    void settle();
    void dial();
    void dropServer();
    void leaveServer();
    void countServer();
    void countConnection(const std::optional<Upstream> &upstream);
    void setBusy(const std::optional<Upstream> &upstream);
    qint64 unsent() const;
    void toClient(const QByteArray &bytes);
    void toServer(const QByteArray &bytes);

    // linklimits.cpp: how long it may be silent
    using Limit = std::optional<IdleTimer::Duration>;
    Limit silenceLimit() const;
    Limit exchangeLimit() const;
    void setLimits();
    bool headIsDue() const;
    bool bodyIsDue() const;
    void idleExpired();
    void exchangeExpired();
    void requestTimedOut();

    // linkrequest.cpp: from the client to the server
    void readRequestHead();
    bool waitsInSilence();
    void begin(HttpParsed<HttpRequestHead> request);
    void seekPlace();
    void seekServer();
    void unreachable();
    void passRequest();
    void discardRequest();

    // linkresponse.cpp: from the server to the client
    void passResponse();
    void readResponseHead();
    void beginResponse(HttpParsed<HttpResponseHead> response);
    void passResponseBody();
    void serverEnded();
    void endExchange(bool keepAlive);
    void beginTunnel(HttpResponseHead head);
    void passTunnel();

    // linkanswer.cpp: what the proxy says itself
    bool mayStay() const;
    AnswerForm answerForm() const;
    void answer(int status); //!< In place of the server.
    void inject();
    void refuse(int status); //!< A malformed request.
    void sayLast(int status); //!< Answers and ends the connection.

    LinkContext &m_context;
    ToxicDraw m_draw;
    std::shared_ptr<TappedLink> m_tap; //!< Null while the tap is off; it may have lost interest.
    std::unique_ptr<Endpoint> m_client;
    std::unique_ptr<Endpoint> m_server; //!< Null before the first request and after it was dropped.
    Upstream m_dialled;
    std::optional<Upstream> m_counted; //!< The server at which our connection is counted.
    std::optional<Upstream> m_busy; //!< The server at which our request is counted.
    Place m_place;

    Phase m_phase = Phase::Idle;
    MessageReader m_request;
    MessageReader m_response;
    Exchange m_exchange;
    ResponseFlow m_flow;
    qint64 m_requests = 0; //!< On this connection.
    bool m_serverStays = false; //!< The response lets the server's connection serve again.

    IdleTimer m_idle;
    std::unique_ptr<IdleTimer> m_clientIdle; //!< Of a tunnel under a client timeout.
    qint64 m_unsent = 0; //!< When closing began, or at the last look since.
    bool m_advancing = false;
    bool m_again = false;
};

} // namespace Pushlab
