// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parserchecks.h"

#include "wire/chunkeddecoder.h"
#include "wire/envelope.h"
#include "wire/httphead.h"
#include "wire/serversettings.h"
#include "wire/sseencoder.h"
#include "wire/sseparser.h"
#include "wire/utf8.h"
#include "wire/websocketframe.h"

#include <QJsonDocument>

namespace Pushlab {

QList<QByteArrayView> cutByContent(QByteArrayView bytes)
{
    QList<QByteArrayView> pieces;
    quint32 state = 2166136261U;
    while (!bytes.isEmpty()) {
        state = (state ^ uchar(bytes.front())) * 16777619U;
        const qsizetype size = qMin(qsizetype(1 + (state >> 8) % 7), bytes.size());
        pieces.append(bytes.first(size));
        bytes = bytes.sliced(size);
    }
    return pieces;
}

namespace {

template <typename Head>
int errorStatus(const HttpHeadResult<Head> &result)
{
    const auto *error = std::get_if<HttpHeadError>(&result);
    return error ? error->status : 0;
}

//! \a parse is called with a buffer and returns the result of one of the two head parsers.
template <typename Head, typename Parse>
Complaint checkHead(QByteArrayView bytes, Parse parse)
{
    const HttpHeadResult<Head> result = parse(bytes);
    const auto *parsed = std::get_if<HttpParsed<Head>>(&result);
    if (parsed) {
        if (parsed->size <= 0 || parsed->size > bytes.size())
            return "The head is larger than its buffer";
        const QByteArray written = parsed->head.toBytes();
        // Writing puts a space after each colon, so what was just short enough may be too long now.
        const HttpHeadLimits roomy{written.size() + 1, 100};
        const HttpHeadResult<Head> again = parse(written, roomy);
        const auto *reparsed = std::get_if<HttpParsed<Head>>(&again);
        if (!reparsed || reparsed->head != parsed->head || reparsed->body != parsed->body)
            return "The head reads differently after writing it";
    }
    for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 40) {
        const HttpHeadResult<Head> shorter = parse(bytes.first(size));
        const int status = errorStatus<Head>(shorter);
        if (status != 0 && status != errorStatus<Head>(result))
            return "A part of the head is refused for another reason than the whole";
        if (std::holds_alternative<HttpParsed<Head>>(shorter) && (!parsed || size < parsed->size))
            return "A part of the head was taken for a whole one";
    }
    return {};
}

struct SseLog {
    QList<SseMessage> messages;
    QList<QByteArray> others;
    QByteArray lastEventId;
    qsizetype pending = 0;

    friend bool operator==(const SseLog &, const SseLog &) = default;
};

SseLog readSse(const QList<QByteArrayView> &pieces)
{
    SseLog log;
    SseParser parser({[&](const SseMessage &message) { log.messages << message; },
                      [&](std::chrono::milliseconds time) { log.others << QByteArray::number(qint64(time.count())); },
                      [&](QByteArrayView comment) { log.others << ':' + comment.toByteArray(); }});
    for (const QByteArrayView piece : pieces)
        parser.feed(piece);
    log.lastEventId = parser.lastEventId();
    log.pending = parser.pending();
    return log;
}

struct WebSocketLog {
    QList<std::pair<QByteArray, bool>> messages;
    QList<WebSocketFrame> controls;
    qsizetype largestPending = 0;
    qsizetype pending = 0;
    int error = 0;

    bool sameAs(const WebSocketLog &other) const
    {
        return messages == other.messages && controls == other.controls && pending == other.pending
            && error == other.error;
    }
};

constexpr WebSocketParser::Limits smallLimits{300, 500};

WebSocketLog readWebSocket(WebSocketParser::Role role, const QList<QByteArrayView> &pieces)
{
    WebSocketLog log;
    WebSocketParser parser(role,
                           {[&](const QByteArray &payload, bool binary) { log.messages.emplace_back(payload, binary); },
                            [&](const WebSocketFrame &frame) { log.controls << frame; },
                            {}},
                           smallLimits);
    for (const QByteArrayView piece : pieces) {
        parser.feed(piece);
        log.largestPending = qMax(log.largestPending, parser.pending());
    }
    log.pending = parser.pending();
    log.error = parser.error() ? parser.error()->code : 0;
    return log;
}

struct ChunkedLog {
    QByteArray out;
    qsizetype taken = 0;
    ChunkedDecoder::State state = ChunkedDecoder::State::Reading;

    friend bool operator==(const ChunkedLog &, const ChunkedLog &) = default;
};

ChunkedLog readChunked(const QList<QByteArrayView> &pieces)
{
    ChunkedLog log;
    ChunkedDecoder decoder;
    for (const QByteArrayView piece : pieces) {
        const qsizetype taken = decoder.feed(piece, log.out);
        log.taken += taken;
        if (taken < piece.size())
            break;
    }
    log.state = decoder.state();
    return log;
}

} // namespace

Complaint checkRequestHead(QByteArrayView bytes)
{
    return checkHead<HttpRequestHead>(bytes, [](QByteArrayView buffer, HttpHeadLimits limits = {512, 10}) {
        const auto result = parseRequestHead(buffer, limits);
        if (const auto *parsed = std::get_if<HttpParsed<HttpRequestHead>>(&result)) {
            // Whoever has a head asks it these; any bytes must do.
            parsed->head.path();
            parsed->head.query("since");
            parsed->head.keepAlive();
            parsed->head.wantsWebSocket();
        }
        return result;
    });
}

Complaint checkResponseHead(QByteArrayView bytes)
{
    return checkHead<HttpResponseHead>(bytes, [](QByteArrayView buffer, HttpHeadLimits limits = {512, 10}) {
        return parseResponseHead(buffer, "GET", limits);
    });
}

Complaint checkSseParser(QByteArrayView bytes)
{
    const SseLog log = readSse({bytes});
    if (log != readSse(cutByContent(bytes)))
        return "The stream reads differently when it is cut";
    for (const SseMessage &message : log.messages) {
        if (message.type.isEmpty() || !message.type.isValidUtf8() || !message.data.isValidUtf8()
            || !message.lastEventId.isValidUtf8() || message.lastEventId.contains('\0'))
            return "A message holds what no message can";
        const SseLog again = readSse({encodeSseEvent({1, message.type, message.data})});
        if (again.messages != QList{SseMessage{message.type, message.data, "1"}})
            return "A message reads differently after writing it";
    }
    return {};
}

Complaint checkWebSocketParser(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto role = WebSocketParser::Role(uchar(bytes.front()) % 3);
    bytes = bytes.sliced(1);
    const WebSocketLog log = readWebSocket(role, {bytes});
    const WebSocketLog inPieces = readWebSocket(role, cutByContent(bytes));
    if (!log.sameAs(inPieces))
        return "The stream reads differently when it is cut";
    if (qMax(log.largestPending, inPieces.largestPending) > smallLimits.message + 14 + 125)
        return "More is held than the limits allow";
    for (const auto &[payload, binary] : log.messages) {
        if (!binary && !payload.isValidUtf8())
            return "A text message is not UTF-8";
    }
    return {};
}

Complaint checkChunkedDecoder(QByteArrayView bytes)
{
    const ChunkedLog log = readChunked({bytes});
    if (log != readChunked(cutByContent(bytes)))
        return "The body reads differently when it is cut";
    if (log.state == ChunkedDecoder::State::Reading && log.taken != bytes.size())
        return "Bytes were left over although the body has not ended";
    return {};
}

Complaint checkSettingsJson(QByteArrayView bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (!document.isObject())
        return {};
    ServerSettings settings;
    if (!settings.patch(document.object()))
        return settings == ServerSettings() ? Complaint() : "A refused patch left something behind";
    ServerSettings copy;
    const QStringList arguments = settings.toArguments();
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        if (!copy.set(QStringView(arguments[i]).sliced(2), arguments[i + 1]))
            return "The server's own arguments are refused";
    }
    return copy == settings ? Complaint() : "The arguments do not say what was set";
}

Complaint checkEnvelope(QByteArrayView bytes)
{
    const auto echo = decodeWebSocketMessage(encodeWebSocketEcho(bytes));
    if (!echo || echo->kind != WebSocketMessage::Echo || echo->data != repairedUtf8(bytes))
        return "An echo did not carry its text";
    const auto events = decodePollBody(bytes.toByteArray());
    if (!events)
        return events.error().isEmpty() ? "No reason was given" : Complaint();
    for (const Event &event : *events) {
        const auto again = decodePollBody('[' + encodePollEvent(event) + ']');
        if (!again || *again != QList{event})
            return "An event reads differently after writing it";
    }
    return {};
}

} // namespace Pushlab
