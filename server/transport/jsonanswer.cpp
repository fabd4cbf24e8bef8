// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/jsonanswer.h"

#include "transport/httpconnection.h"

#include <QJsonDocument>

namespace Pushlab {

namespace {

void answerDocument(HttpConnection &connection, const QJsonDocument &document, int status, HttpHeaders headers)
{
    headers.append(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
    connection.answer(status, document.toJson(QJsonDocument::Compact), QByteArrayLiteral("application/json"),
                      std::move(headers));
}

} // namespace

void answerJson(HttpConnection &connection, const QJsonObject &object, int status, HttpHeaders headers)
{
    answerDocument(connection, QJsonDocument(object), status, std::move(headers));
}

void answerJson(HttpConnection &connection, const QJsonArray &array)
{
    answerDocument(connection, QJsonDocument(array), 200, {});
}

void answerJsonError(HttpConnection &connection, int status, const QString &text, const HttpHeaders &headers)
{
    answerJson(connection, {{QStringLiteral("error"), text}}, status, headers);
}

Expected<QJsonObject> jsonObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            QStringLiteral("The body is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return failure(QStringLiteral("A JSON object is wanted."));
    return document.object();
}

} // namespace Pushlab
