// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rig.h"

namespace Pushlab {

inline const QByteArray chunkedHead("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
inline const QByteArray oneEvent("c\r\ndata: hello\n\r\n"); // one chunk
inline const QByteArray switching("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
inline const QByteArray upgrade("GET /tunnel HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");

inline Toxic toxic(Toxic::Kind kind, Toxic::Direction direction = Toxic::Direction::Down)
{
    return {.name = QStringLiteral("t"), .kind = kind, .direction = direction};
}

inline void apply(ReverseProxy &proxy, const QList<Toxic> &toxics)
{
    ProxySettings settings = proxy.settings();
    settings.toxics = toxics;
    proxy.applySettings(settings);
}

//! Origin and clients of the three kinds of traffic: `/` is answered whole, `/events` begins a stream, `/tunnel`
//! switches protocols and echoes.
struct ToxicLab : Rig {
    ToxicLab()
    {
        origin.onRequest = [this](const ToyOrigin::Request &request) {
            if (request.head.target == "/events") {
                request.answer(chunkedHead);
            } else if (request.head.target == "/tunnel") {
                request.answer(switching);
                origin.readsRequests = false;
                QObject::connect(request.socket, &QTcpSocket::readyRead, request.socket,
                                 [socket = request.socket] { socket->write(socket->readAll()); });
            } else {
                request.answer(okResponse("whole"));
            }
        };
    }

    QTcpSocket *server() { return origin.requests.last().socket; }
};

} // namespace Pushlab
