// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/httplistener.h"

#include <QHttpServer>

namespace Pushlab {

/*!
 * Requests that are answered whole, routed by a real QHttpServer behind the front door.
 *
 * The connection puts exactly one validated request back into its socket and lets QHttpServer parse and route it. The
 * answer never goes through QHttpServerResponder: that can neither say `Connection: close` nor leave out HEAD's body,
 * and on Qt 6.4 a held one is a use after free once the client has left. So the responder is dropped at once, and the
 * handler answers through the HttpConnection, now or later.
 *
 * Together with the source file this is the only place that knows Qt versions.
 */
class HttpRoutes final
{
public:
    //! The listener must be listening already (a demand of QHttpServer), and outlive this.
    explicit HttpRoutes(HttpListener &listener);

    //! \a method is GET (which serves HEAD too), POST or PATCH.
    void route(const QByteArray &method, const QByteArray &path, HttpListener::Handler handler);

private:
    HttpListener &m_listener;
    HttpConnection *m_fed = nullptr; //!< Whose request QHttpServer parses just now; it does so synchronously.
    QHttpServer m_server;
};

} // namespace Pushlab
