// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/chunkeddecoder.h"
#include "wire/httphead.h"

#include <chrono>
#include <memory>

namespace Pushlab {

//! A validated request with its whole body.
struct HttpRequest {
    HttpRequestHead head;
    QByteArray body;
};

struct HttpLimits {
    HttpHeadLimits head;
    qint64 body = 1024 * 1024; //!< Above it 413.
    std::chrono::milliseconds headTime{10'000}; //!< From a head's first byte to its last; above it 408.
    std::chrono::milliseconds bodyTime{60'000};
    std::chrono::milliseconds idleTime{75'000}; //!< A kept-alive connection without a request is closed.
};

//! Cuts the bytes of a connection into whole requests, within limits. Knows nothing of sockets.
class RequestReader
{
public:
    enum class Progress {
        Idle, //!< Between requests.
        InHead, //!< Wants more bytes.
        HeadRead, //!< request() has its head; read() goes on with the body.
        InBody, //!< Wants more bytes.
        Whole, //!< request() is whole; read() begins the next one.
        Refused, //!< refusal() says why. Nothing more can be read.
    };

    //! \a limits must outlive the reader.
    explicit RequestReader(const HttpLimits &limits) : m_limits(limits) {}

    void append(const QByteArray &bytes) { m_in += bytes; }
    //! Goes one step further.
    Progress read();
    Progress progress() const { return m_progress; }

    HttpRequest &request() { return m_request; }
    const HttpRequest &request() const { return m_request; }
    const HttpHeadError &refusal() const { return m_refusal; }
    //! After HeadRead: the client sends its body only when it is told to (RFC 9110 10.1.1).
    bool wantsContinue() const;

    //! Bytes that no request has taken yet.
    qsizetype pending() const { return m_in.size(); }
    QByteArray takePending() { return std::exchange(m_in, {}); }

private:
    Progress readHead();
    Progress readBody();
    Progress readChunks();
    Progress refuse(int status, QByteArray text);

    const HttpLimits &m_limits;
    QByteArray m_in;
    HttpRequest m_request;
    HttpBodyFraming m_framing;
    std::unique_ptr<ChunkedDecoder> m_chunks; //!< Only while a chunked body is read.
    HttpHeadError m_refusal;
    Progress m_progress = Progress::Idle;
};

} // namespace Pushlab
