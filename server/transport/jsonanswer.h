// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/expected.h"
#include "wire/httphead.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pushlab {

class HttpConnection;

// Requests and answers in JSON, for the ports that programs and curl talk to.

void answerJson(HttpConnection &connection, const QJsonObject &object, int status = 200, HttpHeaders headers = {});
void answerJson(HttpConnection &connection, const QJsonArray &array);
//! {"error": "…"} with a sentence for a person.
void answerJsonError(HttpConnection &connection, int status, const QString &text, const HttpHeaders &headers = {});

//! The object that a body holds.
Expected<QJsonObject> jsonObject(const QByteArray &body);

} // namespace Pushlab
