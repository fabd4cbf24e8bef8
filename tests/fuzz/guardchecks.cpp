// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardchecks.h"

#include "transport/cors.h"
#include "transport/requestreader.h"
#include "transport/websockethandshake.h"
#include "wire/origin.h"
#include "wire/websocketframe.h"

namespace Pushlab {

namespace {

const HttpLimits &smallLimits()
{
    static const HttpLimits limits{.head = {512, 10}, .body = 64};
    return limits;
}

struct GuardLog {
    QList<HttpRequestHead> heads;
    QByteArrayList bodies;
    int refusal = 0;

    friend bool operator==(const GuardLog &, const GuardLog &) = default;
};

//! As a connection drives it, but that every request is answered at once.
void drive(RequestReader &reader, GuardLog &log)
{
    using Progress = RequestReader::Progress;
    while (log.refusal == 0) {
        switch (reader.read()) {
        case Progress::HeadRead:
            reader.wantsContinue();
            break;
        case Progress::Whole:
            log.heads << reader.request().head;
            log.bodies << reader.request().body;
            reader.request() = {};
            break;
        case Progress::Refused:
            log.refusal = reader.refusal().status;
            break;
        case Progress::Idle:
        case Progress::InHead:
        case Progress::InBody:
            return;
        }
    }
}

GuardLog readRequests(const QList<QByteArrayView> &pieces)
{
    RequestReader reader(smallLimits());
    GuardLog log;
    for (const QByteArrayView piece : pieces) {
        reader.append(piece.toByteArray());
        drive(reader, log);
    }
    return log;
}

//! A handshake whose fields are not the bytes' own are as in RFC 6455 1.3.
std::optional<HttpRequestHead> handshakeOf(QByteArrayView bytes)
{
    const auto result = parseRequestHead(bytes, {2048, 20});
    const auto *parsed = std::get_if<HttpParsed<HttpRequestHead>>(&result);
    return parsed ? std::optional(parsed->head) : std::nullopt;
}

} // namespace

Complaint checkRequestGuard(QByteArrayView bytes)
{
    const GuardLog log = readRequests({bytes});
    if (log != readRequests(cutByContent(bytes)))
        return "The requests read differently when they are cut";
    for (const QByteArray &body : log.bodies) {
        if (body.size() > smallLimits().body)
            return "A body is above its limit";
    }
    for (const HttpRequestHead &head : log.heads) {
        const bool both = head.headers.contains("Content-Length") && head.headers.contains("Transfer-Encoding");
        if (both || head.headers.values("Content-Length").size() > 1
            || head.headers.values("Transfer-Encoding").size() > 1)
            return "A request with a doubtful length was let through";
    }
    return {};
}

Complaint checkHandshake(QByteArrayView bytes)
{
    const std::optional<HttpRequestHead> head = handshakeOf(bytes);
    if (!head)
        return {};
    if (const auto refusal = refuseHandshake(*head))
        return refusal->status >= 400 && !refusal->text.isEmpty() ? Complaint() : "A refusal says nothing";
    const HttpHeaders &headers = head->headers;
    if (head->method != "GET" || head->minorVersion == 0 || headers.values("Sec-WebSocket-Version").front() != "13"
        || headers.values("Sec-WebSocket-Key").size() != 1 || !isWebSocketKey(headers.value("Sec-WebSocket-Key"))
        || !headers.hasToken("Connection", "upgrade") || !headers.hasToken("Upgrade", "websocket"))
        return "A handshake was accepted that lacks something";
    const QByteArray answer = acceptHandshake(*head);
    const auto result = parseResponseHead(answer, "GET");
    const auto *parsed = std::get_if<HttpParsed<HttpResponseHead>>(&result);
    if (!parsed || parsed->head.status != 101 || parsed->size != answer.size()
        || parsed->head.headers.value("Sec-WebSocket-Accept") != webSocketAccept(headers.value("Sec-WebSocket-Key")))
        return "The answer to a handshake is wrong";
    return {};
}

Complaint checkOrigin(QByteArrayView bytes)
{
    HttpRequestHead head{"GET", "/events", 1, {}};
    head.headers.append("Host", "lab.example:8080");
    head.headers.append("Origin", bytes.toByteArray());
    if (!mayEnter(head, {QStringLiteral("https://app.example")}, true))
        return {};
    const QByteArray host = bytes.toByteArray().toLower();
    for (const char *name : {"://lab.example:8080", "://localhost", "://127.0.0.1", "://[::1]", "://app.example"}) {
        const qsizetype at = host.indexOf(name);
        const QByteArray rest = at < 0 ? QByteArray("x") : host.sliced(at + qsizetype(qstrlen(name)));
        if ((at == 4 || at == 5) && (rest.isEmpty() || rest.startsWith(':')))
            return corsHeaders(head).value("Access-Control-Allow-Origin") == bytes ? Complaint()
                                                                                   : "Another origin was echoed";
    }
    return "A foreign page was let in";
}

} // namespace Pushlab
