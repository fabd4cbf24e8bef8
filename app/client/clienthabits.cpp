// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/clienthabits.h"

namespace Pushlab {

TokenVerdict tokenVerdict(Transport transport, bool setsHeaders, TokenPlace place)
{
    switch (place) {
    case TokenPlace::Header:
        if (setsHeaders)
            return {true, QStringLiteral("sent as Authorization: Bearer")};
        if (transport == Transport::Sse)
            return {false,
                    QStringLiteral("not sent: an EventSource has no way to set a header field (HTML 9.2); use a "
                                   "cookie, or fetch() and a parser of your own")};
        if (transport == Transport::WebSocket)
            return {false,
                    QStringLiteral("not sent: a page's WebSocket has no way to set a header field but "
                                   "Sec-WebSocket-Protocol; use a cookie, or a first message")};
        return {true, QStringLiteral("sent as Authorization: Bearer; fetch() can")};
    case TokenPlace::Cookie:
        return {true,
                QStringLiteral("sent with every request to the host, by pages of other sites too: check the "
                               "Origin")};
    case TokenPlace::Query:
        return {true, QStringLiteral("sent, and written into every access log on the way: make it short-lived")};
    }
    Q_UNREACHABLE();
}

} // namespace Pushlab
