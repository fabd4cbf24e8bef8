// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/gatewayanswer.h"

#include "wire/httphead.h"

#include <algorithm>
#include <array>

namespace Pushlab {

namespace {

using Manner = ProxySettings::Manner;

struct Text {
    int status;
    const char *text;
};

// Where nginx and HAProxy deviate from RFC 9110 15.
constexpr std::array nginxReasons{
    Text{408, "Request Time-out"},
    Text{413, "Request Entity Too Large"},
    Text{414, "Request-URI Too Large"},
    Text{416, "Requested Range Not Satisfiable"},
    Text{503, "Service Temporarily Unavailable"},
    Text{504, "Gateway Time-out"},
};
constexpr std::array haproxyReasons{
    Text{400, "Bad request"},
    Text{408, "Request Time-out"},
    Text{504, "Gateway Time-out"},
};
constexpr std::array haproxySentences{
    Text{400, "Your browser sent an invalid request."},
    Text{401, "You need a valid user and password to access this content."},
    Text{403, "Request forbidden by administrative rules."},
    Text{404, "The resource could not be found."},
    Text{408, "Your browser didn't send a complete request in time."},
    Text{429, "You have sent too many requests in a given amount of time."},
    Text{500, "An internal server error occurred."},
    Text{501, "The server does not support the functionality required to fulfill the request."},
    Text{502, "The server returned an invalid or incomplete response."},
    Text{503, "No server is available to handle this request."},
    Text{504, "The server didn't respond in time."},
};

template <typename Table>
QByteArray lookUp(const Table &table, int status)
{
    const auto found
        = std::find_if(table.begin(), table.end(), [&](const Text &text) { return text.status == status; });
    return found == table.end() ? QByteArray() : QByteArray(found->text);
}

QByteArray reason(int status, Manner manner)
{
    const QByteArray own = manner == Manner::Nginx ? lookUp(nginxReasons, status) : lookUp(haproxyReasons, status);
    return own.isEmpty() ? httpReason(status) : own;
}

QByteArray page(int status, Manner manner)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reason(status, manner);
    if (manner == Manner::Haproxy)
        return "<html><body><h1>" + title + "</h1>\n" + lookUp(haproxySentences, status) + "\n</body></html>\n";
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n<hr><center>pushlab</center>\r\n</body>\r\n</html>\r\n";
}

QByteArray response(int status, HttpHeaders headers, const QByteArray &body, AnswerForm form)
{
    HttpResponseHead head;
    head.status = status;
    head.reason = reason(status, form.manner);
    if (form.close)
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
    else if (form.oldClient)
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("keep-alive"));
    for (const HttpHeaders::Field &field : headers.fields())
        head.headers.append(form.manner == Manner::Haproxy ? field.name.toLower() : field.name, field.value);
    return form.head ? head.toBytes() : head.toBytes() + body;
}

HttpHeaders describing(const QByteArray &body, const QByteArray &contentType)
{
    HttpHeaders headers;
    headers.append(QByteArrayLiteral("Content-Type"), contentType);
    headers.append(QByteArrayLiteral("Content-Length"), QByteArray::number(body.size()));
    return headers;
}

} // namespace

QByteArray gatewayAnswer(int status, AnswerForm form)
{
    const QByteArray body = page(status, form.manner);
    HttpHeaders headers = describing(body, QByteArrayLiteral("text/html"));
    if (form.manner == Manner::Haproxy)
        headers.append(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-cache"));
    return response(status, std::move(headers), body, form);
}

QByteArray injectedAnswer(const ProxySettings::Injected &injected, int speed, AnswerForm form)
{
    const bool hasBody = injected.status != 204 && injected.status != 304; // RFC 9110 6.4.1
    const QByteArray own = injected.body.isEmpty() ? page(injected.status, form.manner) : injected.body;
    const QByteArray body = hasBody ? own : QByteArray();
    HttpHeaders headers = hasBody ? describing(body, injected.contentType) : HttpHeaders();
    if (injected.retryAfter) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*injected.retryAfter / speed);
        headers.append(QByteArrayLiteral("Retry-After"), QByteArray::number(qint64(seconds.count())));
    }
    if (injected.status == 401)
        headers.append(QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Basic realm=\"pushlab\""));
    return response(injected.status, std::move(headers), body, form);
}

} // namespace Pushlab
