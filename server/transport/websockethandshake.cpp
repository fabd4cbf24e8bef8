// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/websockethandshake.h"

#include "wire/websocketframe.h"

namespace Pushlab {

namespace {

HandshakeRefusal refusal(int status, QByteArray text, HttpHeaders headers = {})
{
    return {status, std::move(text), std::move(headers)};
}

} // namespace

std::optional<HandshakeRefusal> refuseHandshake(const HttpRequestHead &head)
{
    HttpHeaders upgrade;
    upgrade.append(QByteArrayLiteral("Upgrade"), QByteArrayLiteral("websocket"));
    upgrade.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("Upgrade"));
    upgrade.append(QByteArrayLiteral("Sec-WebSocket-Version"), QByteArrayLiteral("13"));
    if (head.method != "GET" || !head.wantsWebSocket())
        return refusal(426, QByteArrayLiteral("This path speaks WebSocket only.\n"), upgrade);
    if (head.minorVersion == 0)
        return refusal(400, QByteArrayLiteral("A WebSocket handshake needs HTTP/1.1.\n"));
    if (head.headers.values("Sec-WebSocket-Version") != QList<QByteArray>{"13"})
        return refusal(426, QByteArrayLiteral("Only version 13 of the WebSocket protocol is spoken here.\n"), upgrade);
    if (head.headers.values("Sec-WebSocket-Key").size() != 1
        || !isWebSocketKey(head.headers.value("Sec-WebSocket-Key")))
        return refusal(400, QByteArrayLiteral("Sec-WebSocket-Key must be 16 bytes in base64, once.\n"));
    return {};
}

QByteArray acceptHandshake(const HttpRequestHead &head)
{
    HttpResponseHead answer;
    answer.status = 101;
    answer.reason = httpReason(101);
    answer.headers.append(QByteArrayLiteral("Upgrade"), QByteArrayLiteral("websocket"));
    answer.headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("Upgrade"));
    answer.headers.append(QByteArrayLiteral("Sec-WebSocket-Accept"),
                          webSocketAccept(head.headers.value("Sec-WebSocket-Key")));
    return answer.toBytes();
}

} // namespace Pushlab
