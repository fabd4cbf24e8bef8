// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "proxy/upstreams.h"
#include "wire/httphead.h"

#include <QByteArray>
#include <QList>

class QHostAddress;

namespace Pushlab {

/*!
 * One request and what became of it so far; a value without sockets.
 *
 * The request goes on with its fields as they came, in order and case, but for what the settings want changed. A link
 * has one upstream connection of its own, so what Connection, Keep-Alive and Upgrade say about the one connection holds
 * for the other and may pass. The client's address is appended to X-Forwarded-For; Via is not added, as nginx and
 * HAProxy do not.
 */
struct Exchange {
    static constexpr qsizetype replayBound = 64 * 1024;

    QByteArray method;
    bool oldClient = false; //!< HTTP/1.0
    bool keepAlive = false; //!< The client's connection may serve another request after this one.
    bool asksUpgrade = false; //!< The client asks for another protocol.
    bool upgrade = false; //!< The request that goes on does, too.
    bool closesUpstream = false; //!< The server was told to close; what it says of its connection ends here.
    bool acceptsGzip = false;
    bool expectsContinue = false; //!< The body waits for a 100 (RFC 9110 10.1.1).
    bool hasBody = false;

    QByteArray unsent; //!< The head, until the upstream connection is open.
    QByteArray replay; //!< What was sent, for a second try; only on a reused connection.
    bool reused = false; //!< Sent on a connection that served before, which the server may be closing just now.
    bool replayable = false;
    bool bodySent = false;
    bool answered = false; //!< At least one byte of a response came.
    bool headPassed = false; //!< The final response head has come and is on its way to the client.

    QList<Upstream> tried; //!< Could not be reached.
    bool retried = false; //!< Tried once more after a while.

    static Exchange start(HttpRequestHead head, const HttpBodyFraming &body, const QHostAddress &client,
                          const ProxySettings &settings = {});

    //! Nothing of it has left on this connection, so another server may have it.
    bool unbegun() const { return !unsent.isEmpty(); }

    void onReusedConnection();
    void sent(const QByteArray &bytes);
    void responseBegan();

    //! True when the upstream connection ended and the request may go out a second time (RFC 9112 9.3.1): it met a
    //! kept-alive connection that was being closed, got no byte back, and either is idempotent or is a request whose
    //! body never left, so that the server cannot have acted on it.
    bool mayRetry() const;
    //! Makes the request ready to be sent once more.
    void retry();
};

} // namespace Pushlab
