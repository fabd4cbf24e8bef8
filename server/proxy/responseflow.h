// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/blockbuffer.h"
#include "proxy/gzipdelay.h"
#include "proxy/proxysettings.h"
#include "wire/httphead.h"

#include <memory>

namespace Pushlab {

/*!
 * One response on its way to the client: compressed, framed anew, held back, as the settings want it; pure.
 *
 * A body passes byte for byte, chunk framing included, unless it is compressed or came without a framing of its own
 * over HTTP/1.0 (Upgrade::Http10): then it is chunked here, and the client's connection may outlive it. The head leaves
 * with the first bytes of the body that do.
 */
class ResponseFlow
{
public:
    //! What counts of the request.
    struct Request {
        bool oldClient = false; //!< HTTP/1.0, which has no chunks.
        bool acceptsGzip = false;
        bool closesUpstream = false; //!< Upgrade::Http10: what the server says of its connection ends here.
        bool stays = true; //!< Client and proxy want to go on with the connection.
        bool isLast = false; //!< The proxy wants to end it, and the client does not know yet.
    };

    void start(HttpResponseHead head, const HttpBodyFraming &framing, const Request &request,
               const ProxySettings &settings);

    //! True: pass() wants the body without its chunk framing.
    bool wantsPayload() const { return m_chunks; }
    bool holdsHead() const { return !m_head.isEmpty(); }
    //! True: the client's connection may serve another request after this.
    bool clientStays() const { return m_clientStays; }

    QByteArray pass(const QByteArray &body); //!< Returns what leaves now.
    QByteArray finish(); //!< The rest of a whole response.
    QByteArray cut(); //!< What was held of a response that breaks off: no last chunk.
    QByteArray applySettings(const ProxySettings &settings); //!< What is not held back any more.
    qint64 held() const { return m_head.size() + m_blocks.held(); }

private:
    QByteArray framed(const QByteArray &bytes) const;
    QByteArray behindHead(const QByteArray &bytes);
    void chooseMode(const ProxySettings &settings);

    QByteArray m_head; //!< Until it has left.
    std::unique_ptr<GzipDelay> m_gzip;
    BlockBuffer m_blocks;
    bool m_accelerated = false; //!< X-Accel-Buffering: no
    bool m_chunks = false;
    bool m_clientStays = false;
};

} // namespace Pushlab
