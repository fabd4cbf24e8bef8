// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/requestreader.h"

namespace Pushlab {

RequestReader::Progress RequestReader::read()
{
    if (m_progress == Progress::HeadRead || m_progress == Progress::InBody)
        m_progress = readBody();
    else if (m_progress != Progress::Refused)
        m_progress = readHead();
    return m_progress;
}

RequestReader::Progress RequestReader::readHead()
{
    if (m_in.isEmpty())
        return Progress::Idle;
    auto result = parseRequestHead(m_in, m_limits.head);
    if (std::holds_alternative<HttpIncomplete>(result))
        return Progress::InHead;
    if (auto *error = std::get_if<HttpHeadError>(&result))
        return refuse(error->status, std::move(error->text));
    auto &parsed = std::get<HttpParsed<HttpRequestHead>>(result);
    m_request = {std::move(parsed.head), {}};
    m_framing = parsed.body;
    if (parsed.size == m_in.size())
        m_in = QByteArray(); // gives the memory back, and nothing is copied
    else
        m_in.remove(0, parsed.size);

    if (m_framing.kind == HttpBodyFraming::Length && m_framing.length > m_limits.body)
        return refuse(413, QByteArrayLiteral("The body is too large."));
    const QByteArray expectation = m_request.head.headers.value("Expect");
    if (!expectation.isEmpty() && expectation.compare("100-continue", Qt::CaseInsensitive) != 0)
        return refuse(417, QByteArrayLiteral("Only 100-continue can be expected."));
    return Progress::HeadRead;
}

bool RequestReader::wantsContinue() const
{
    return m_framing.kind != HttpBodyFraming::None && m_in.isEmpty() && m_request.head.minorVersion > 0
        && m_request.head.headers.contains("Expect");
}

RequestReader::Progress RequestReader::readBody()
{
    if (m_framing.kind == HttpBodyFraming::Chunked)
        return readChunks();
    if (m_in.size() < m_framing.length)
        return Progress::InBody;
    m_request.body = m_in.first(m_framing.length);
    m_in.remove(0, m_framing.length);
    return Progress::Whole;
}

RequestReader::Progress RequestReader::readChunks()
{
    if (!m_chunks)
        m_chunks = std::make_unique<ChunkedDecoder>();
    m_in.remove(0, m_chunks->feed(m_in, m_request.body));
    if (m_request.body.size() > m_limits.body)
        return refuse(413, QByteArrayLiteral("The body is too large."));
    if (m_chunks->state() == ChunkedDecoder::State::Broken)
        return refuse(400, QByteArrayLiteral("The chunked body is broken."));
    if (m_chunks->state() == ChunkedDecoder::State::Reading)
        return Progress::InBody;
    m_chunks.reset();
    return Progress::Whole;
}

RequestReader::Progress RequestReader::refuse(int status, QByteArray text)
{
    m_refusal = {status, std::move(text)};
    return Progress::Refused;
}

} // namespace Pushlab
