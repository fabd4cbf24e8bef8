// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wirepage.h"

#include <utility>

namespace Pushlab {

namespace {

constexpr qsizetype shown = 120; // characters of a text in one line

QString quoted(const QByteArray &text)
{
    QString whole = QString::fromUtf8(text);
    if (whole.size() > shown)
        whole = whole.first(shown) + QChar(0x2026);
    whole.replace(u'\n', QLatin1StringView("\\n"));
    return u'"' + whole + u'"';
}

bool isEventStream(const HttpResponseHead &head)
{
    return head.headers.value("Content-Type").split(';').first().trimmed().toLower() == "text/event-stream";
}

} // namespace

WirePage::Api WirePage::apiOf(const HttpRequestHead &head)
{
    if (head.headers.contains("Sec-WebSocket-Key")) // also where a proxy took the Upgrade away
        return Api::WebSocket;
    return head.headers.value("Accept").contains("text/event-stream") ? Api::EventSource : Api::Fetch;
}

void WirePage::joined()
{
    m_open = m_api == Api::EventSource || m_api == Api::WebSocket;
    m_pending = m_api == Api::Fetch;
}

QString WirePage::request(const HttpRequestHead &head)
{
    m_pending = true;
    switch (m_api) {
    case Api::EventSource:
        //: What JavaScript sees. EventSource and readyState are names of the standard.
        return tr("EventSource: readyState 0, connecting");
    case Api::WebSocket:
        //: What JavaScript sees. WebSocket and readyState are names of the standard.
        return tr("WebSocket: readyState 0, connecting");
    case Api::Fetch:
        //: What JavaScript sees. %1 the target of a request, such as /poll?since=4.
        return tr("fetch(\"%1\"): the promise is pending").arg(QString::fromUtf8(head.target));
    case Api::None:
        break;
    }
    return {};
}

QString WirePage::response(const HttpResponseHead &head)
{
    if (head.status < 200 && head.status != 101)
        return {};
    switch (m_api) {
    case Api::EventSource:
        m_pending = false;
        if (head.status == 200 && isEventStream(head)) {
            m_open = true;
            //: What JavaScript sees.
            return tr("onopen, readyState 1");
        }
        m_closed = true;
        //: What JavaScript sees of an answer that is no event stream.
        return tr("onerror without a status, readyState 2: it does not reconnect");
    case Api::WebSocket:
        m_pending = false;
        if (head.status == 101) {
            m_open = true;
            //: What JavaScript sees.
            return tr("onopen, readyState 1");
        }
        m_closed = true;
        //: What JavaScript sees of a failed handshake.
        return tr("onerror without a status, then onclose with code 1006, wasClean false");
    case Api::Fetch:
        //: What JavaScript sees. %1 the status of an answer.
        return tr("the promise resolves: response.status %1").arg(head.status);
    case Api::None:
        break;
    }
    return {};
}

QString WirePage::body(const QByteArray &body) const
{
    if (m_api != Api::Fetch)
        return {}; // An EventSource or WebSocket that failed shows nothing of the answer.
    //: What JavaScript sees. %1 the start of an answer's body.
    return tr("response.text(): %1").arg(quoted(body));
}

QString WirePage::event(const SseMessage &message) const
{
    if (m_api != Api::EventSource || m_closed)
        return {};
    const QString type = QString::fromUtf8(message.type);
    const QString handler = message.type == "message"
        ? QStringLiteral("onmessage")
        //: What JavaScript sees. %1 the type of an event that a page has to listen for.
        : tr("the listener for \"%1\"").arg(type);
    //: What JavaScript sees. %1 onmessage or a listener, %2 the data, %3 the event's id.
    return tr("%1: data %2, lastEventId %3").arg(handler, quoted(message.data), quoted(message.lastEventId));
}

QString WirePage::message(const QByteArray &payload, bool binary) const
{
    if (m_api != Api::WebSocket || m_closed)
        return {};
    if (binary)
        //: What JavaScript sees. %1 a number of bytes.
        return tr("onmessage: a Blob of %1 bytes").arg(payload.size());
    //: What JavaScript sees. %1 the text of a message.
    return tr("onmessage: data %1").arg(quoted(payload));
}

QString WirePage::closeFrame(quint16 code, const QString &reason, bool up)
{
    if (m_api != Api::WebSocket || m_closed)
        return {};
    if (up) {
        m_closing = true;
        //: What JavaScript sees.
        return tr("readyState 2, closing");
    }
    m_closed = true;
    //: What JavaScript sees. %1 a close code, %2 a reason.
    return tr("onclose: code %1, reason \"%2\", wasClean true").arg(code).arg(reason);
}

QString WirePage::ended()
{
    if (std::exchange(m_closed, true))
        return {};
    switch (m_api) {
    case Api::EventSource:
        //: What JavaScript sees.
        return tr("onerror, readyState 0: it reconnects by itself");
    case Api::WebSocket:
        if (m_closing)
            return {};
        return m_open
            //: What JavaScript sees.
            ? tr("onclose: code 1006, wasClean false; nothing tells why")
            //: What JavaScript sees.
            : tr("onerror without a status, then onclose with code 1006, wasClean false");
    case Api::Fetch:
        //: What JavaScript sees.
        return m_pending ? tr("the promise is rejected with a TypeError: no status, no reason") : QString();
    case Api::None:
        break;
    }
    return {};
}

} // namespace Pushlab
