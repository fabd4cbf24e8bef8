// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peers.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Pushlab::Test {

namespace {

QByteArray requestOf(Transport transport)
{
    switch (transport) {
    case Transport::LongPoll:
        return "GET /poll HTTP/1.1\r\nHost: test\r\n\r\n";
    case Transport::Sse:
        return "GET /events HTTP/1.1\r\nHost: test\r\n\r\n";
    case Transport::WebSocket:
        break;
    }
    return "GET /ws HTTP/1.1\r\nHost: test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: "
           "13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

} // namespace

bool SilentPeers::connectTo(quint16 port, Transport transport, int count)
{
    const QByteArray request = requestOf(transport);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int i = 0; i < count; ++i) {
        const int peer = socket(AF_INET, SOCK_STREAM, 0);
        if (peer < 0)
            return false;
        m_sockets.push_back(peer);
        const int smallest = 1; // before connect(), which tells the window
        setsockopt(peer, SOL_SOCKET, SO_RCVBUF, &smallest, sizeof smallest);
        if (connect(peer, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
            || write(peer, request.constData(), size_t(request.size())) != request.size())
            return false;
    }
    return true;
}

SilentPeers::~SilentPeers()
{
    for (const int peer : m_sockets)
        close(peer);
}

} // namespace Pushlab::Test
