// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/exchange.h"

#include "proxy/headrules.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

namespace Pushlab {

namespace {

// RFC 9110 9.2.2
bool isIdempotent(QByteArrayView method)
{
    constexpr std::array idempotent{"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"};
    return std::any_of(idempotent.begin(), idempotent.end(), [&](const char *name) { return method == name; });
}

QByteArray addressText(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:192.0.2.1
    return (isV4 ? QHostAddress(v4) : address).toString().toLatin1();
}

} // namespace

Exchange Exchange::start(HttpRequestHead head, const HttpBodyFraming &body, const QHostAddress &client,
                         const ProxySettings &settings)
{
    Exchange exchange;
    exchange.method = head.method;
    exchange.oldClient = head.minorVersion == 0;
    exchange.keepAlive = head.keepAlive();
    const auto asks
        = [&] { return head.headers.contains("Upgrade") && head.headers.hasToken("Connection", "upgrade"); };
    exchange.asksUpgrade = asks();
    exchange.closesUpstream = settings.upgrade == ProxySettings::Upgrade::Http10;
    exchange.acceptsGzip = Pushlab::acceptsGzip(head.headers);
    exchange.expectsContinue = head.headers.hasToken("Expect", "100-continue");
    exchange.hasBody = body.kind == HttpBodyFraming::Chunked || body.length > 0;
    QList<QByteArray> path = head.headers.values("X-Forwarded-For");
    path.append(addressText(client));
    head.headers.set(QByteArrayLiteral("X-Forwarded-For"), path.join(", "));
    applyRequestRules(head, body, settings);
    exchange.upgrade = asks();
    exchange.unsent = head.toBytes();
    return exchange;
}

void Exchange::onReusedConnection()
{
    reused = true;
    replayable = true;
}

void Exchange::sent(const QByteArray &bytes)
{
    if (!replayable)
        return;
    replayable = replay.size() + bytes.size() <= replayBound;
    replay = replayable ? replay + bytes : QByteArray();
}

void Exchange::responseBegan()
{
    answered = true;
    replayable = false;
    replay.clear();
}

bool Exchange::mayRetry() const
{
    return reused && replayable && !answered && (isIdempotent(method) || (hasBody && !bodySent));
}

void Exchange::retry()
{
    // Not yet sent when the connection ended first: then the head still waits.
    unsent = std::exchange(replay, {}) + unsent;
    reused = false;
    replayable = false;
}

} // namespace Pushlab
