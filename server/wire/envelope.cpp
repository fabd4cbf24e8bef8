// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/envelope.h"

#include "wire/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Pushlab {

namespace {

//! What follows the backslash for a byte that a JSON string may not hold as it is; 'u' for \u00XX; 0 for the others.
constexpr std::array<char, 256> jsonEscapes = [] {
    std::array<char, 256> table{};
    for (size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = 'u';
    table[uchar('\b')] = 'b';
    table[uchar('\f')] = 'f';
    table[uchar('\n')] = 'n';
    table[uchar('\r')] = 'r';
    table[uchar('\t')] = 't';
    table[uchar('"')] = '"';
    table[uchar('\\')] = '\\';
    return table;
}();

void appendValidJsonString(QByteArray &out, QByteArrayView text)
{
    constexpr char digits[] = "0123456789abcdef";
    out.append('"');
    // A reader may take U+FEFF at the start of a string for a byte order mark and drop it; Qt's does.
    if (text.startsWith("\xef\xbb\xbf")) {
        out.append("\\ufeff");
        text = text.sliced(3);
    }
    const char *run = text.begin();
    for (const char *at = run; at != text.end(); ++at) {
        const char escape = jsonEscapes[uchar(*at)];
        if (escape == 0)
            continue;
        out.append(run, at - run).append('\\').append(escape);
        if (escape == 'u')
            out.append("00").append(digits[uchar(*at) >> 4]).append(digits[uchar(*at) & 0xf]);
        run = at + 1;
    }
    out.append(run, text.end() - run).append('"');
}

//! The text as a JSON string; JSON is UTF-8 (RFC 8259 8.1), so what is not becomes U+FFFD.
void appendJsonString(QByteArray &out, QByteArrayView text)
{
    if (text.isValidUtf8())
        appendValidJsonString(out, text);
    else
        appendValidJsonString(out, repairedUtf8(text));
}

QByteArray encodeEvent(QByteArrayView start, const Event &event)
{
    QByteArray out;
    out.reserve(start.size() + event.type.size() + event.data.size() + event.data.size() / 8 + 64);
    out.append(start).append("\"id\":").append(QByteArray::number(event.id)).append(",\"event\":");
    appendJsonString(out, event.type);
    out.append(",\"data\":");
    appendJsonString(out, event.data);
    out.append('}');
    return out;
}

//! Ids are whole numbers; one that is negative or has a fraction is nobody's.
std::optional<quint64> eventId(const QJsonValue &value)
{
    const qint64 id = value.toInteger(-1);
    if (id < 0)
        return std::nullopt;
    return quint64(id);
}

Expected<Event> decodeEvent(const QJsonObject &object)
{
    const std::optional<quint64> id = eventId(object.value(QLatin1StringView("id")));
    const QJsonValue type = object.value(QLatin1StringView("event"));
    const QJsonValue data = object.value(QLatin1StringView("data"));
    if (!id || !type.isString() || !data.isString())
        return failure(QStringLiteral("An event needs a whole number \"id\" and the texts \"event\" and \"data\"."));
    return Event{*id, type.toString().toUtf8(), data.toString().toUtf8()};
}

Expected<QJsonDocument> parseJson(const QByteArray &json)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(QStringLiteral("Not JSON at byte %1: %2.").arg(error.offset).arg(error.errorString()));
    return document;
}

} // namespace

QByteArray encodePollEvent(const Event &event) { return encodeEvent("{", event); }

HttpHeaders pollHeaders(quint64 cursor)
{
    HttpHeaders headers;
    headers.append(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
    headers.append(QByteArrayLiteral("X-Last-Event-Id"), QByteArray::number(cursor));
    return headers;
}

QByteArray encodeWebSocketEvent(const Event &event) { return encodeEvent("{\"type\":\"event\",", event); }

QByteArray encodeWebSocketWelcome(quint64 newestId)
{
    return "{\"type\":\"welcome\",\"newestId\":" + QByteArray::number(newestId) + '}';
}

QByteArray encodeWebSocketEcho(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 8 + 32);
    out.append("{\"type\":\"echo\",\"data\":");
    appendJsonString(out, text);
    out.append('}');
    return out;
}

QByteArray encodeGap(quint64 requested, quint64 oldest)
{
    return "{\"requested\":" + QByteArray::number(requested) + ",\"oldest\":" + QByteArray::number(oldest) + '}';
}

Expected<QList<Event>> decodePollBody(const QByteArray &body)
{
    const Expected<QJsonDocument> document = parseJson(body);
    if (!document)
        return failure(document.error());
    if (!document->isArray())
        return failure(QStringLiteral("The answer to a poll is a JSON array; this is none."));
    const QJsonArray array = document->array();
    QList<Event> events;
    events.reserve(array.size());
    for (const QJsonValue &value : array) {
        Expected<Event> event = decodeEvent(value.toObject());
        if (!event)
            return failure(event.error());
        events.append(*std::move(event));
    }
    return events;
}

Expected<WebSocketMessage> decodeWebSocketMessage(const QByteArray &text)
{
    const Expected<QJsonDocument> document = parseJson(text);
    if (!document)
        return failure(document.error());
    if (!document->isObject())
        return failure(QStringLiteral("A message of /ws is a JSON object; this is none."));

    const QJsonObject object = document->object();
    const QString type = object.value(QLatin1StringView("type")).toString();
    WebSocketMessage message;
    if (type == QLatin1StringView("event")) {
        Expected<Event> event = decodeEvent(object);
        if (!event)
            return failure(event.error());
        message.kind = WebSocketMessage::Event;
        message.event = *std::move(event);
    } else if (type == QLatin1StringView("welcome")) {
        const std::optional<quint64> newest = eventId(object.value(QLatin1StringView("newestId")));
        if (!newest)
            return failure(QStringLiteral("A welcome needs a whole number \"newestId\"."));
        message.kind = WebSocketMessage::Welcome;
        message.event.id = *newest;
    } else if (type == QLatin1StringView("echo")) {
        message.kind = WebSocketMessage::Echo;
        message.data = object.value(QLatin1StringView("data")).toString().toUtf8();
    }
    return message;
}

} // namespace Pushlab
