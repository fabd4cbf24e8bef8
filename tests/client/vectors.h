// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "toyorigin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pushlab {

//! The cases of a file of vectors; none when it cannot be read.
inline QJsonArray vectorsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1StringView("cases")).toArray();
}

//! What the origin of an HTTP vector answers: one thing at /first, another where that redirects to.
inline QByteArray vectorAnswer(const QJsonObject &vector, const HttpRequestHead &request)
{
    const QLatin1StringView which(request.path() == "/first" ? "first" : "then");
    const QJsonObject answer = vector.value(which).toObject();
    const QByteArray body = answer.value(QLatin1StringView("body")).toString().toUtf8();
    QByteArray fields;
    const QJsonObject headers = answer.value(QLatin1StringView("headers")).toObject();
    for (auto field = headers.begin(); field != headers.end(); ++field) {
        const QByteArray value = field.value().toString().toUtf8();
        fields += field.key().toUtf8() + ": " + (value == "SELF" ? "/then" : value) + "\r\n";
    }
    fields += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return headOf(answer.value(QLatin1StringView("status")).toInt(), fields) + body;
}

} // namespace Pushlab
