// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/httphead.h"
#include "wire/sseparser.h"
#include "wire/websocketframe.h"

#include <QCoreApplication>
#include <QString>

namespace Pushlab {

/*!
 * What a page's JavaScript sees of what passes its connection: as EventSource (HTML 9.2), WebSocket (WebSockets
 * standard) or fetch (Fetch standard) would show it. An empty text: nothing.
 */
class WirePage
{
    Q_DECLARE_TR_FUNCTIONS(Pushlab::WirePage)
public:
    enum class Api { None, EventSource, WebSocket, Fetch };

    //! The one with which a page sends such a request.
    static Api apiOf(const HttpRequestHead &head);

    WirePage() = default;
    explicit WirePage(Api api) : m_api(api) {}

    Api api() const { return m_api; }
    void joined(); //!< It was open before anybody looked.

    QString request(const HttpRequestHead &head);
    QString response(const HttpResponseHead &head);
    QString body(const QByteArray &body) const; //!< Of a whole response that is no event stream.
    QString event(const SseMessage &message) const;
    //! A whole message that the page gets.
    QString message(const QByteArray &payload, bool binary) const;
    QString closeFrame(quint16 code, const QString &reason, bool up);
    QString ended(); //!< By the other side: FIN or RST alike.
    //! The other side ended it where the answer is complete.
    void answered() { m_pending = false; }

private:
    Api m_api = Api::None;
    bool m_pending = false; //!< A request has no whole answer yet.
    bool m_open = false; //!< readyState 1
    bool m_closed = false; //!< For good: readyState 2 or 3.
    bool m_closing = false; //!< A close frame went up: the page asked for it, or its browser answered.
};

} // namespace Pushlab
