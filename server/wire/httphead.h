// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <variant>

namespace Pushlab {

//! Header fields in the order they came; names compare without case (RFC 9110 5.1).
class HttpHeaders
{
public:
    struct Field {
        QByteArray name;
        QByteArray value;

        friend bool operator==(const Field &, const Field &) = default;
    };

    void append(QByteArray name, QByteArray value) { m_fields.append({std::move(name), std::move(value)}); }
    void set(const QByteArray &name, QByteArray value); //!< Replaces every field of that name.
    qsizetype remove(QByteArrayView name);
    bool contains(QByteArrayView name) const { return count(name) > 0; }
    qsizetype count(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const; //!< The first one; empty when there is none.
    QList<QByteArray> values(QByteArrayView name) const;
    //! True when a comma-separated list field holds the token, without case ("Connection: keep-alive, Upgrade").
    bool hasToken(QByteArrayView name, QByteArrayView token) const;
    const QList<Field> &fields() const { return m_fields; }
    QByteArray toBytes() const; //!< "Name: value\r\n" for each; without the blank line.

    friend bool operator==(const HttpHeaders &, const HttpHeaders &) = default;

private:
    QList<Field> m_fields;
};

struct HttpRequestHead {
    QByteArray method;
    QByteArray target; //!< As sent: "/poll?since=4".
    int minorVersion = 1; //!< HTTP/1.x
    HttpHeaders headers;

    QByteArray path() const; //!< Before '?', percent-decoded.
    //! The first query item of that name, percent-decoded; nullopt when absent.
    std::optional<QByteArray> query(QByteArrayView name) const;
    bool keepAlive() const; //!< RFC 9112 9.3
    bool wantsWebSocket() const; //!< Connection has "upgrade" and Upgrade has "websocket".
    QByteArray toBytes() const; //!< The whole head with its blank line.

    friend bool operator==(const HttpRequestHead &, const HttpRequestHead &) = default;
};

struct HttpResponseHead {
    int status = 200;
    QByteArray reason;
    int minorVersion = 1;
    HttpHeaders headers;

    bool keepAlive() const;
    QByteArray toBytes() const;

    friend bool operator==(const HttpResponseHead &, const HttpResponseHead &) = default;
};

//! How the end of a message body is found (RFC 9112 6.3).
struct HttpBodyFraming {
    enum Kind { None, Length, Chunked, UntilClose } kind = None;
    qint64 length = 0;

    friend bool operator==(const HttpBodyFraming &, const HttpBodyFraming &) = default;
};

struct HttpIncomplete {
};
//! Why a head is refused: the status to answer with (400, 413, 431, 501, 505; 502 for a response) and a text for a
//! person.
struct HttpHeadError {
    int status = 400;
    QByteArray text;
};
template <typename Head>
struct HttpParsed {
    Head head;
    HttpBodyFraming body;
    qsizetype size = 0; //!< Bytes of the buffer that the head took, blank line included.
};

struct HttpHeadLimits {
    qsizetype head = 16 * 1024; //!< Bytes of the whole head; above it 431.
    int fields = 100; //!< Header fields; above it 431.
};

template <typename Head>
using HttpHeadResult = std::variant<HttpIncomplete, HttpParsed<Head>, HttpHeadError>;

/*!
 * Parses a request head strictly (RFC 9112): refuses bare LF or CR, NUL, obsolete folding, white space before the
 * colon, more or fewer than one Host in HTTP/1.1, repeated or unequal Content-Length, Content-Length together with
 * Transfer-Encoding, any transfer coding but a single "chunked". Empty lines before the request line are skipped.
 */
HttpHeadResult<HttpRequestHead> parseRequestHead(QByteArrayView buffer, const HttpHeadLimits &limits = {});

//! Parses a response head; \a requestMethod decides whether a body follows (HEAD, 1xx, 204 and 304 have none).
//! A 1xx head is returned like any other; the caller goes on to the final one. 101 has no body framing. As strict as
//! for requests, but the reason may be empty or missing; every error has status 502, what a proxy answers then.
HttpHeadResult<HttpResponseHead> parseResponseHead(QByteArrayView buffer, QByteArrayView requestMethod,
                                                   const HttpHeadLimits &limits = {});

//! The standard reason phrase (RFC 9110 15), "Unknown" for a number without one.
QByteArray httpReason(int status);

//! A whole response with Content-Length and the given fields, ready to write.
QByteArray httpResponse(int status, const QByteArray &body,
                        const QByteArray &contentType = QByteArrayLiteral("text/plain"),
                        const HttpHeaders &headers = {});

} // namespace Pushlab
