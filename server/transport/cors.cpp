// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/cors.h"

#include "wire/origin.h"

#include <QHostAddress>
#include <QUrl>

namespace Pushlab {

bool mayEnter(const HttpRequestHead &head, const QStringList &allowed, bool named)
{
    const QList<QByteArray> fields = head.headers.values("Origin");
    if (fields.isEmpty())
        return true;
    const std::optional<QString> origin = canonicalOrigin(QString::fromLatin1(fields.front()));
    if (fields.size() > 1 || !origin || origin->toLatin1() != fields.front()) // No browser writes it otherwise.
        return false;
    const QString scheme = origin->section(u':', 0, 0);
    const QString host = QUrl(*origin).host();
    const bool isOwn
        = origin == canonicalOrigin(scheme + QStringLiteral("://") + QString::fromLatin1(head.headers.value("Host")));
    return (isOwn && (named || !QHostAddress(host).isNull())) || host == QLatin1StringView("localhost")
        || host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1") || allowed.contains(*origin);
}

HttpHeaders corsHeaders(const HttpRequestHead &head)
{
    HttpHeaders headers;
    if (!head.headers.contains("Origin"))
        return headers;
    headers.append(QByteArrayLiteral("Access-Control-Allow-Origin"), head.headers.value("Origin"));
    headers.append(QByteArrayLiteral("Access-Control-Allow-Credentials"), QByteArrayLiteral("true"));
    headers.append(QByteArrayLiteral("Access-Control-Expose-Headers"), QByteArrayLiteral("X-Last-Event-Id"));
    headers.append(QByteArrayLiteral("Vary"), QByteArrayLiteral("Origin"));
    return headers;
}

HttpHeaders preflightHeaders(const QByteArray &methods)
{
    HttpHeaders headers;
    headers.append(QByteArrayLiteral("Allow"), methods);
    headers.append(QByteArrayLiteral("Access-Control-Allow-Methods"), methods);
    headers.append(QByteArrayLiteral("Access-Control-Allow-Headers"),
                   QByteArrayLiteral("Authorization, Content-Type, Idempotency-Key, Last-Event-ID"));
    return headers;
}

} // namespace Pushlab
