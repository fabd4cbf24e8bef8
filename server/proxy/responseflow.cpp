// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/responseflow.h"

#include "proxy/headrules.h"

#include <utility>

namespace Pushlab {

namespace {

bool isCompressible(const HttpResponseHead &head, const HttpBodyFraming &framing)
{
    const QByteArray type = head.headers.value("Content-Type").toLower().split(';').first().trimmed();
    return head.status == 200 && framing.kind != HttpBodyFraming::None && type == "text/event-stream"
        && !head.headers.contains("Content-Encoding");
}

//! Takes X-Accel-Buffering off, as nginx does with what was said to it alone; true when it said no.
bool takeAccelNo(HttpHeaders &headers)
{
    const bool no = headers.value("X-Accel-Buffering").toLower() == "no";
    headers.remove("X-Accel-Buffering");
    return no;
}

} // namespace

void ResponseFlow::start(HttpResponseHead head, const HttpBodyFraming &framing, const Request &request,
                         const ProxySettings &settings)
{
    *this = ResponseFlow();
    const bool serverStays = head.keepAlive();
    if (request.closesUpstream) {
        head.minorVersion = 1; // the proxy's own
        head.headers.remove("Connection");
        head.headers.remove("Keep-Alive");
        m_chunks = framing.kind == HttpBodyFraming::UntilClose && !request.oldClient;
    }
    if (settings.gzip && request.acceptsGzip && !request.oldClient && isCompressible(head, framing)) {
        m_gzip = std::make_unique<GzipDelay>();
        m_chunks = true;
        head.headers.append(QByteArrayLiteral("Content-Encoding"), QByteArrayLiteral("gzip"));
        head.headers.append(QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept-Encoding"));
    }
    if (m_chunks) {
        head.minorVersion = 1;
        head.headers.remove("Content-Length");
        head.headers.set(QByteArrayLiteral("Transfer-Encoding"), QByteArrayLiteral("chunked"));
    }
    const bool endIsMarked = framing.kind != HttpBodyFraming::UntilClose || m_chunks;
    m_clientStays = request.stays && endIsMarked && (request.closesUpstream || serverStays);
    if (!m_clientStays && (request.closesUpstream || (request.isLast && serverStays)))
        head.headers.set(QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
    else if (request.closesUpstream && request.oldClient)
        head.headers.set(QByteArrayLiteral("Connection"), QByteArrayLiteral("keep-alive"));
    m_accelerated = settings.heedsAccelBuffering && takeAccelNo(head.headers);
    applyManner(head, settings.manner);
    m_head = head.toBytes();
    chooseMode(settings);
}

QByteArray ResponseFlow::pass(const QByteArray &body)
{
    const QByteArray leaving = framed(m_blocks.push(m_gzip ? m_gzip->push(body) : body));
    const bool holds = m_blocks.mode() != ProxySettings::Buffering::Off;
    return holds && leaving.isEmpty() ? QByteArray() : behindHead(leaving);
}

QByteArray ResponseFlow::finish()
{
    QByteArray rest = m_blocks.push(m_gzip ? m_gzip->finish() : QByteArray());
    rest += m_blocks.flush();
    return behindHead(framed(rest) + (m_chunks ? "0\r\n\r\n" : ""));
}

QByteArray ResponseFlow::cut() { return behindHead(framed(m_blocks.flush())); }

QByteArray ResponseFlow::applySettings(const ProxySettings &settings)
{
    chooseMode(settings);
    return pass({});
}

void ResponseFlow::chooseMode(const ProxySettings &settings)
{
    m_blocks.setMode(m_accelerated ? ProxySettings::Buffering::Off : settings.buffering);
    if (m_gzip)
        m_gzip->setDelaying(settings.gzip && settings.manner == ProxySettings::Manner::Haproxy);
}

QByteArray ResponseFlow::framed(const QByteArray &bytes) const
{
    if (!m_chunks || bytes.isEmpty()) // an empty chunk would be the last
        return bytes;
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray ResponseFlow::behindHead(const QByteArray &bytes)
{
    return m_head.isEmpty() ? bytes : std::exchange(m_head, {}) + bytes;
}

} // namespace Pushlab
