// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading heads; what a head can tell about itself is in httphead.cpp.

#include "wire/httphead.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Pushlab {

namespace {

constexpr int badGateway = 502;
constexpr qsizetype maxLengthDigits = 18; // always fits qint64

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

using ByteSet = std::array<bool, 256>;

//! Letters, digits and \a further ones, looked up: every byte of every request's field names passes through here.
constexpr ByteSet lettersDigitsAnd(std::string_view further)
{
    ByteSet set{};
    for (size_t byte = 0; byte < set.size(); ++byte)
        set[byte] = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    for (const char byte : further)
        set[uchar(byte)] = true;
    return set;
}

bool consistsOf(QByteArrayView text, const ByteSet &set)
{
    return std::all_of(text.begin(), text.end(), [&set](char byte) { return set[uchar(byte)]; });
}

//! RFC 9110 5.6.2
bool isToken(QByteArrayView text)
{
    static constexpr ByteSet set = lettersDigitsAnd("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && consistsOf(text, set);
}

//! Field values and reason phrases: visible characters, obs-text, space and tab (RFC 9110 5.5).
bool isFieldText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char byte) { return (uchar(byte) < 0x20 && byte != '\t') || byte == 0x7f; });
}

//! Host and optional port (RFC 9110 7.2), by its characters: nothing that could pass for a path or user information.
bool isAuthority(QByteArrayView text)
{
    static constexpr ByteSet set = lettersDigitsAnd("-._~!$&'()*+;=:[]%");
    return consistsOf(text, set);
}

QByteArrayView withoutOuterSpace(QByteArrayView text)
{
    const auto isSpace = [](char byte) { return byte == ' ' || byte == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

//! Steps through the lines of a head, which end with CRLF and nothing else.
class HeadReader
{
public:
    enum Result { Line, NeedMore, TooLong, Broken };

    HeadReader(QByteArrayView buffer, qsizetype limit)
        : m_buffer(buffer.first(qMin(buffer.size(), limit))),
          m_full(buffer.size() >= limit)
    {}

    Result next(QByteArrayView &line)
    {
        const QByteArrayView left = m_buffer.sliced(m_at);
        const qsizetype lf = left.indexOf('\n');
        // A CR is allowed as the byte before LF only: as the last byte that has come it may still turn out so.
        const qsizetype checked = lf < 0 ? left.size() : lf;
        const qsizetype cr = left.first(checked).indexOf('\r');
        if (left.first(checked).contains('\0') || (cr >= 0 && cr != checked - 1) || (lf >= 0 && cr < 0))
            return Broken;
        if (lf < 0)
            return m_full ? TooLong : NeedMore;
        m_at += lf + 1;
        line = left.first(cr);
        return Line;
    }

    qsizetype position() const { return m_at; }

private:
    QByteArrayView m_buffer; //!< As much as the limit lets in.
    bool m_full; //!< What does not end in the buffer is beyond the limit.
    qsizetype m_at = 0;
};

HttpHeadError refused(int status, const char *text) { return {status, QByteArray(text)}; }

//! Empty when the line could be read; otherwise why the head ends here.
using Refusal = std::optional<HttpHeadError>;

Refusal readVersion(QByteArrayView text, int &minorVersion)
{
    if (text.size() != 8 || !text.startsWith("HTTP/") || !isDigit(text[5]) || text[6] != '.' || !isDigit(text[7]))
        return refused(400, "The first line has no HTTP version");
    if (text[5] != '1')
        return refused(505, "Only HTTP/1.0 and HTTP/1.1 are spoken here");
    minorVersion = text[7] == '0' ? 0 : 1; // a later 1.x is read as 1.1 (RFC 9110 2.5)
    return std::nullopt;
}

Refusal checkTarget(QByteArrayView method, QByteArrayView target)
{
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), [](char byte) {
            return byte > 0x20 && byte < 0x7f && byte != '#';
        }))
        return refused(400, "The request target holds a character that must be percent-encoded");
    if (target.front() == '/' || (target == QByteArrayView("*") && method == QByteArrayView("OPTIONS")))
        return std::nullopt;
    if (target.size() > 7 && target.first(7).compare("http://", Qt::CaseInsensitive) == 0) {
        const QByteArrayView rest = target.sliced(7);
        const auto end = std::find_if(rest.begin(), rest.end(), [](char byte) { return byte == '/' || byte == '?'; });
        const QByteArrayView authority = rest.first(end - rest.begin());
        if (!authority.isEmpty() && isAuthority(authority))
            return std::nullopt;
    }
    return refused(400, "The request target must be a path, or an http:// address");
}

Refusal readStartLine(QByteArrayView line, HttpRequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0)
        return refused(400, "The request line must be a method, a target and a version");
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, second - first - 1);
    if (!isToken(method))
        return refused(400, "The method is not a token");
    if (Refusal refusal = readVersion(line.sliced(second + 1), head.minorVersion))
        return refusal;
    if (Refusal refusal = checkTarget(method, target))
        return refusal;
    head.method = method.toByteArray();
    head.target = target.toByteArray();
    return std::nullopt;
}

Refusal readStartLine(QByteArrayView line, HttpResponseHead &head)
{
    if (line.size() < 12 || line[8] != ' ' || !std::all_of(line.begin() + 9, line.begin() + 12, isDigit)
        || (line.size() > 12 && line[12] != ' '))
        return refused(badGateway, "The status line must be a version, three digits and a reason");
    if (readVersion(line.first(8), head.minorVersion))
        return refused(badGateway, "The status line has no HTTP/1.x version");
    head.status = (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
    if (head.status < 100 || head.status > 599)
        return refused(badGateway, "The status must be between 100 and 599");
    if (line.size() > 13)
        head.reason = line.sliced(13).toByteArray();
    if (!isFieldText(head.reason))
        return refused(badGateway, "The reason holds a control character");
    return std::nullopt;
}

Refusal readField(QByteArrayView line, HttpHeaders &headers)
{
    if (line.front() == ' ' || line.front() == '\t')
        return refused(400, "A header field is folded over two lines");
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return refused(400, "A header field needs a name, and a colon right after it");
    const QByteArrayView value = withoutOuterSpace(line.sliced(colon + 1));
    if (!isFieldText(value))
        return refused(400, "A header field holds a control character");
    headers.append(line.first(colon).toByteArray(), value.toByteArray());
    return std::nullopt;
}

//! Length or transfer coding as the fields say it; kind stays None when they say nothing (RFC 9112 6).
Refusal readFraming(const HttpHeaders &headers, int minorVersion, HttpBodyFraming &body)
{
    const QList<QByteArray> lengths = headers.values("Content-Length");
    const QList<QByteArray> codings = headers.values("Transfer-Encoding");
    if (!codings.isEmpty()) {
        if (!lengths.isEmpty())
            return refused(400, "Content-Length and Transfer-Encoding exclude each other");
        if (minorVersion == 0)
            return refused(400, "HTTP/1.0 has no Transfer-Encoding");
        const QByteArray list = codings.join(',').toLower();
        if (list != "chunked") {
            // RFC 9112 6.1: unknown codings are 501; without chunked at the end nobody knows where the body ends.
            const qsizetype comma = list.lastIndexOf(',');
            const bool endsChunked = withoutOuterSpace(QByteArrayView(list).sliced(comma + 1)) == "chunked";
            const bool chunkedOnce = endsChunked && list.count("chunked") == 1;
            return chunkedOnce ? refused(501, "The only transfer coding that is understood is chunked")
                               : refused(400, "The transfer coding must be chunked, once");
        }
        body.kind = HttpBodyFraming::Chunked;
    } else if (!lengths.isEmpty()) {
        const QByteArray &digits = lengths.front();
        if (lengths.size() > 1 || digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
            return refused(400, "Content-Length must be there once, in digits");
        if (digits.size() > maxLengthDigits)
            return refused(413, "Content-Length is out of all bounds");
        body.kind = HttpBodyFraming::Length;
        body.length = digits.toLongLong();
    }
    return std::nullopt;
}

//! RFC 9112 3.2
Refusal checkHost(const HttpRequestHead &head)
{
    const qsizetype hosts = head.headers.count("Host");
    if (hosts > 1 || (hosts == 0 && head.minorVersion >= 1))
        return refused(400, "A request needs one Host field");
    if (hosts > 0 && !isAuthority(head.headers.value("Host")))
        return refused(400, "The Host field is not a host and a port");
    return std::nullopt;
}

template <typename Head>
HttpHeadResult<Head> readHead(QByteArrayView buffer, const HttpHeadLimits &limits, bool skipEmptyLines)
{
    HeadReader reader(buffer, limits.head);
    HttpParsed<Head> parsed;
    int lines = 0;
    for (;;) {
        QByteArrayView line;
        switch (reader.next(line)) {
        case HeadReader::NeedMore:
            return HttpIncomplete{};
        case HeadReader::TooLong:
            return refused(431, "The head is too long");
        case HeadReader::Broken:
            return refused(400, "A line of the head holds a bare CR, a bare LF or a NUL");
        case HeadReader::Line:
            break;
        }
        if (lines == 0 && line.isEmpty() && skipEmptyLines)
            continue;
        if (lines > 0 && line.isEmpty())
            break;
        if (lines > limits.fields)
            return refused(431, "The head has too many fields");
        if (const Refusal refusal
            = lines == 0 ? readStartLine(line, parsed.head) : readField(line, parsed.head.headers))
            return *refusal;
        ++lines;
    }
    parsed.size = reader.position();
    if (const Refusal refusal = readFraming(parsed.head.headers, parsed.head.minorVersion, parsed.body))
        return *refusal;
    return parsed;
}

} // namespace

HttpHeadResult<HttpRequestHead> parseRequestHead(QByteArrayView buffer, const HttpHeadLimits &limits)
{
    HttpHeadResult<HttpRequestHead> result = readHead<HttpRequestHead>(buffer, limits, true);
    if (const auto *parsed = std::get_if<HttpParsed<HttpRequestHead>>(&result)) {
        if (const Refusal refusal = checkHost(parsed->head))
            return *refusal;
    }
    return result;
}

HttpHeadResult<HttpResponseHead> parseResponseHead(QByteArrayView buffer, QByteArrayView requestMethod,
                                                   const HttpHeadLimits &limits)
{
    HttpHeadResult<HttpResponseHead> result = readHead<HttpResponseHead>(buffer, limits, false);
    if (auto *error = std::get_if<HttpHeadError>(&result)) {
        error->status = badGateway;
    } else if (auto *parsed = std::get_if<HttpParsed<HttpResponseHead>>(&result)) {
        // RFC 9112 6.3, in its order: these have no body whatever their fields say.
        const int status = parsed->head.status;
        const bool tunnel = requestMethod == QByteArrayView("CONNECT") && status / 100 == 2;
        if (requestMethod == QByteArrayView("HEAD") || status / 100 == 1 || status == 204 || status == 304 || tunnel)
            parsed->body = {};
        else if (parsed->body.kind == HttpBodyFraming::None)
            parsed->body.kind = HttpBodyFraming::UntilClose;
    }
    return result;
}

} // namespace Pushlab
