// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/messagereader.h"

#include <algorithm>
#include <utility>

namespace Pushlab {

void MessageReader::append(QByteArray bytes)
{
    if (m_buffer.isEmpty())
        m_buffer = std::move(bytes);
    else
        m_buffer += bytes;
}

HttpHeadResult<HttpRequestHead> MessageReader::takeRequestHead()
{
    return takeHead<HttpRequestHead>([this] { return parseRequestHead(m_buffer); });
}

HttpHeadResult<HttpResponseHead> MessageReader::takeResponseHead(QByteArrayView requestMethod)
{
    return takeHead<HttpResponseHead>([&] { return parseResponseHead(m_buffer, requestMethod); });
}

template <typename Head, typename Parse>
HttpHeadResult<Head> MessageReader::takeHead(const Parse &parse)
{
    // Only the end of a line can complete a head, so one that comes byte by byte is not parsed anew for each byte.
    // The first piece always is: what is no HTTP at all, as a TLS greeting, shows there.
    const bool worthIt
        = m_scanned == 0 || m_buffer.indexOf('\n', m_scanned) >= 0 || m_buffer.size() > HttpHeadLimits().head;
    m_scanned = m_buffer.size();
    if (m_buffer.isEmpty() || !worthIt)
        return HttpIncomplete();
    HttpHeadResult<Head> result = parse();
    if (const auto *parsed = std::get_if<HttpParsed<Head>>(&result)) {
        m_buffer.remove(0, parsed->size);
        m_scanned = 0;
        m_framing = parsed->body;
        m_left = m_framing.length;
        m_chunks.restart();
        const bool empty
            = m_framing.kind == HttpBodyFraming::None || (m_framing.kind == HttpBodyFraming::Length && m_left == 0);
        m_body = empty ? Body::Finished : Body::Reading;
    }
    return result;
}

QByteArray MessageReader::takeBody()
{
    if (m_body != Body::Reading || m_buffer.isEmpty())
        return {};
    QByteArray payload; // not wanted: the framing goes on as it came
    const qsizetype size = measureBody(payload);
    if (m_body == Body::Broken)
        return {};
    if (size == m_buffer.size())
        return std::exchange(m_buffer, {});
    const QByteArray taken = m_buffer.first(size);
    m_buffer.remove(0, size);
    return taken;
}

QByteArray MessageReader::takePayload()
{
    if (m_framing.kind != HttpBodyFraming::Chunked)
        return takeBody();
    QByteArray payload;
    if (m_body == Body::Reading && !m_buffer.isEmpty())
        m_buffer.remove(0, measureBody(payload));
    return payload;
}

qsizetype MessageReader::measureBody(QByteArray &payload)
{
    if (m_framing.kind == HttpBodyFraming::UntilClose)
        return m_buffer.size();
    if (m_framing.kind == HttpBodyFraming::Length) {
        const auto size = qsizetype(std::min<qint64>(m_left, m_buffer.size()));
        m_left -= size;
        if (m_left == 0)
            m_body = Body::Finished;
        return size;
    }
    const qsizetype size = m_chunks.feed(m_buffer, payload);
    if (m_chunks.state() == ChunkedDecoder::State::Finished)
        m_body = Body::Finished;
    else if (m_chunks.state() == ChunkedDecoder::State::Broken)
        m_body = Body::Broken;
    return size;
}

QByteArray MessageReader::takeRest()
{
    m_scanned = 0;
    return std::exchange(m_buffer, {});
}

} // namespace Pushlab
