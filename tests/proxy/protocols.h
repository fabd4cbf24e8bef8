// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rig.h"

#include <QTest>

/*!
 * The three protocols, reduced to what a proxy can tell apart: a GET that is held, a chunked event stream, a tunnel.
 */
struct Protocol {
    const char *name;
    QByteArray request;
    QByteArray begin; //!< What the server says at once.
    QByteArray more; //!< What it may say later: the answer to the poll, an event, a frame.
};

inline const QByteArray
    eventStreamHead("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");

inline const QList<Protocol> &protocols()
{
    static const QList<Protocol> list{
        {"long poll", getRequest("/poll"), {}, okResponse("polled")},
        {"SSE", getRequest("/events"), eventStreamHead + "9\r\ndata: a\n\n\r\n", "9\r\ndata: b\n\n\r\n"},
        {"WebSocket",
         "GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
         "Sec-WebSocket-Key: a2V5\r\n\r\n",
         "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", "frame"}};
    return list;
}

enum ProtocolIndex { Poll, Sse, WebSocket };

//! The origin speaks all three, and "/now" for what is answered at once.
inline void speakAll(Rig &rig)
{
    rig.origin.onRequest = [](const ToyOrigin::Request &request) {
        if (request.head.target == "/now")
            request.answer(okResponse("now"));
        for (const Protocol &protocol : protocols()) {
            if (protocol.request.startsWith("GET " + request.head.target + ' '))
                request.answer(protocol.begin);
        }
    };
}

//! One row for each protocol, with its index as the only column.
inline void protocolRows()
{
    QTest::addColumn<int>("protocol");
    for (int i = 0; i < protocols().size(); ++i)
        QTest::newRow(protocols()[i].name) << i;
}

//! True when a whole answer of the proxy itself has come, and nothing after it.
inline bool isAnswer(const QByteArray &received, int status)
{
    const qsizetype head = received.indexOf("\r\n\r\n") + 4;
    const auto result = Pushlab::parseResponseHead(received, "GET");
    const auto *response = std::get_if<Pushlab::HttpParsed<Pushlab::HttpResponseHead>>(&result);
    return response && response->head.status == status
        && (response->body.kind == Pushlab::HttpBodyFraming::None || response->body.length == received.size() - head);
}
