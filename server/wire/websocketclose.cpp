// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Close frames and the handshake's key; frames are in websocketframe.cpp.

#include "wire/websocketframe.h"

#include <QCryptographicHash>

namespace Pushlab {

namespace {

constexpr qsizetype maxReason = 123; // 125 bytes of a control frame without the two of the code

//! At most \a max bytes, without cutting a character in two.
QByteArrayView truncatedUtf8(QByteArrayView text, qsizetype max)
{
    if (text.size() <= max)
        return text;
    qsizetype end = max;
    while (end > 0 && (uchar(text.at(end)) & 0xc0) == 0x80)
        --end;
    return text.first(end);
}

} // namespace

QByteArray encodeWebSocketClose(quint16 code, QByteArrayView reason)
{
    QByteArray out;
    out.append(char(code >> 8)).append(char(code & 0xff));
    const QByteArray repaired = repairedUtf8(reason);
    out.append(truncatedUtf8(repaired, maxReason));
    return out;
}

QByteArray webSocketAccept(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

bool isWebSocketKey(const QByteArray &key)
{
    if (key.size() != 24)
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 16;
}

const char *webSocketCloseMeaning(quint16 code)
{
    switch (code) {
    case 1000:
        return "Normal closure: the purpose of the connection is fulfilled";
    case 1001:
        return "Going away: the server stops, or the user left the page";
    case 1002:
        return "Protocol error: the peer sent a frame that the standard forbids";
    case 1003:
        return "Unsupported data: a kind of message that this endpoint does not take";
    case 1004:
        return "Reserved: may not appear on the wire";
    case 1005:
        return "No code was given: never on the wire, stands for a close frame without a code";
    case 1006:
        return "Abnormal closure: never on the wire, stands for a connection lost without a close frame";
    case 1007:
        return "Invalid data: for example a text message that is not UTF-8";
    case 1008:
        return "Policy violation: the endpoint's rules were broken";
    case 1009:
        return "Message too big for this endpoint";
    case 1010:
        return "Missing extension: the client wanted one that the server did not agree to";
    case 1011:
        return "Internal error: something unexpected stopped the server";
    case 1012:
        return "Service restart: come back after a random delay";
    case 1013:
        return "Try again later: the server is overloaded";
    case 1014:
        return "Bad gateway: a proxy got an invalid answer from its upstream";
    case 1015:
        return "TLS handshake failed: never on the wire";
    default:
        break;
    }
    if (code >= 3000 && code <= 3999)
        return "Registered by a library or framework";
    if (code >= 4000 && code <= 4999)
        return "Private to the application";
    return "Not a valid code: may not appear on the wire";
}

} // namespace Pushlab
