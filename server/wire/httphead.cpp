// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/httphead.h"

#include "wire/hexdigit.h"

#include <algorithm>
#include <array>

namespace Pushlab {

namespace {

bool sameName(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
}

//! A broken escape stays as it is; QByteArray::fromPercentEncoding() would make another byte of it.
QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray out = text.toByteArray();
    qsizetype escape = out.indexOf('%');
    if (escape < 0)
        return out;
    qsizetype end = escape;
    for (qsizetype at = escape; at < text.size(); ++at) {
        char byte = text.at(at);
        if (byte == '%' && at + 2 < text.size()) {
            const int high = hexDigitValue(text.at(at + 1));
            const int low = hexDigitValue(text.at(at + 2));
            if (high >= 0 && low >= 0) {
                byte = char(high << 4 | low);
                at += 2;
            }
        }
        out[end++] = byte;
    }
    out.truncate(end);
    return out;
}

//! Names are hardly ever escaped: then nothing is copied.
bool decodesTo(QByteArrayView text, QByteArrayView wanted)
{
    return text.contains('%') ? percentDecoded(text) == wanted : text == wanted;
}

//! The target from its path on, without "http://authority" of the absolute form (RFC 9112 3.2.2).
QByteArrayView originForm(QByteArrayView target)
{
    constexpr QByteArrayView scheme = "http://";
    if (!sameName(target.first(qMin(target.size(), scheme.size())), scheme))
        return target;
    for (qsizetype at = scheme.size(); at < target.size(); ++at) {
        if (target.at(at) == '/' || target.at(at) == '?')
            return target.sliced(at);
    }
    return {};
}

//! RFC 9112 9.3: 1.1 persists unless told otherwise, 1.0 only when asked to.
bool staysOpen(int minorVersion, const HttpHeaders &headers)
{
    if (headers.hasToken("Connection", "close"))
        return false;
    return minorVersion >= 1 || headers.hasToken("Connection", "keep-alive");
}

QByteArray versionText(int minorVersion) { return "HTTP/1." + QByteArray::number(minorVersion); }

struct Reason {
    int status;
    const char *text;
};
constexpr std::array reasons{
    Reason{100, "Continue"},
    Reason{101, "Switching Protocols"},
    Reason{103, "Early Hints"},
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{203, "Non-Authoritative Information"},
    Reason{204, "No Content"},
    Reason{205, "Reset Content"},
    Reason{206, "Partial Content"},
    Reason{300, "Multiple Choices"},
    Reason{301, "Moved Permanently"},
    Reason{302, "Found"},
    Reason{303, "See Other"},
    Reason{304, "Not Modified"},
    Reason{305, "Use Proxy"},
    Reason{307, "Temporary Redirect"},
    Reason{308, "Permanent Redirect"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{402, "Payment Required"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{406, "Not Acceptable"},
    Reason{407, "Proxy Authentication Required"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{410, "Gone"},
    Reason{411, "Length Required"},
    Reason{412, "Precondition Failed"},
    Reason{413, "Content Too Large"},
    Reason{414, "URI Too Long"},
    Reason{415, "Unsupported Media Type"},
    Reason{416, "Range Not Satisfiable"},
    Reason{417, "Expectation Failed"},
    Reason{421, "Misdirected Request"},
    Reason{422, "Unprocessable Content"},
    Reason{426, "Upgrade Required"},
    Reason{428, "Precondition Required"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{502, "Bad Gateway"},
    Reason{503, "Service Unavailable"},
    Reason{504, "Gateway Timeout"},
    Reason{505, "HTTP Version Not Supported"},
};

} // namespace

void HttpHeaders::set(const QByteArray &name, QByteArray value)
{
    remove(name);
    append(name, std::move(value));
}

qsizetype HttpHeaders::remove(QByteArrayView name)
{
    return m_fields.removeIf([name](const Field &field) { return sameName(field.name, name); });
}

qsizetype HttpHeaders::count(QByteArrayView name) const
{
    return std::ranges::count_if(m_fields, [name](const Field &field) { return sameName(field.name, name); });
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (sameName(field.name, name))
            return field.value;
    }
    return {};
}

QList<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Field &field : m_fields) {
        if (sameName(field.name, name))
            found.append(field.value);
    }
    return found;
}

bool HttpHeaders::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const Field &field : m_fields) {
        if (!sameName(field.name, name))
            continue;
        QByteArrayView left = field.value;
        for (;;) {
            const qsizetype comma = left.indexOf(',');
            if (sameName((comma < 0 ? left : left.first(comma)).trimmed(), token))
                return true;
            if (comma < 0)
                break;
            left = left.sliced(comma + 1);
        }
    }
    return false;
}

QByteArray HttpHeaders::toBytes() const
{
    QByteArray out;
    for (const Field &field : m_fields)
        out.append(field.name).append(": ").append(field.value).append("\r\n");
    return out;
}

QByteArray HttpRequestHead::path() const
{
    const QByteArrayView whole = originForm(target);
    const qsizetype end = whole.indexOf('?');
    const QByteArrayView path = end < 0 ? whole : whole.first(end);
    return path.isEmpty() ? QByteArrayLiteral("/") : percentDecoded(path);
}

std::optional<QByteArray> HttpRequestHead::query(QByteArrayView name) const
{
    const qsizetype start = target.indexOf('?');
    if (start < 0)
        return std::nullopt;
    QByteArrayView left = QByteArrayView(target).sliced(start + 1);
    while (!left.isEmpty()) {
        const qsizetype end = left.indexOf('&');
        const QByteArrayView item = end < 0 ? left : left.first(end);
        const qsizetype equals = item.indexOf('=');
        if (decodesTo(equals < 0 ? item : item.first(equals), name))
            return equals < 0 ? QByteArrayLiteral("") : percentDecoded(item.sliced(equals + 1));
        left = end < 0 ? QByteArrayView() : left.sliced(end + 1);
    }
    return std::nullopt;
}

bool HttpRequestHead::keepAlive() const { return staysOpen(minorVersion, headers); }

bool HttpRequestHead::wantsWebSocket() const
{
    return headers.hasToken("Connection", "upgrade") && headers.hasToken("Upgrade", "websocket");
}

QByteArray HttpRequestHead::toBytes() const
{
    return method + ' ' + target + ' ' + versionText(minorVersion) + "\r\n" + headers.toBytes() + "\r\n";
}

bool HttpResponseHead::keepAlive() const { return staysOpen(minorVersion, headers); }

QByteArray HttpResponseHead::toBytes() const
{
    return versionText(minorVersion) + ' ' + QByteArray::number(status) + ' ' + reason + "\r\n" + headers.toBytes()
        + "\r\n";
}

QByteArray httpReason(int status)
{
    for (const Reason &reason : reasons) {
        if (reason.status == status)
            return QByteArray(reason.text);
    }
    return QByteArrayLiteral("Unknown");
}

QByteArray httpResponse(int status, const QByteArray &body, const QByteArray &contentType, const HttpHeaders &headers)
{
    HttpResponseHead head;
    head.status = status;
    head.reason = httpReason(status);
    // RFC 9110 8.6: neither 1xx nor 204 may carry a Content-Length.
    if (status >= 200 && status != 204) {
        if (!contentType.isEmpty())
            head.headers.append(QByteArrayLiteral("Content-Type"), contentType);
        head.headers.append(QByteArrayLiteral("Content-Length"), QByteArray::number(body.size()));
    }
    for (const HttpHeaders::Field &field : headers.fields())
        head.headers.append(field.name, field.value);
    return head.toBytes() + body;
}

} // namespace Pushlab
