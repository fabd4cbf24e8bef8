// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/httpstream.h"

#include "transport/httpconnection.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>

namespace Pushlab {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using Responder = QHttpServerResponder &;
#else
using Responder = QHttpServerResponder &&;
#endif

QHttpServerRequest::Method qtMethod(const QByteArray &method)
{
    if (method == "POST")
        return QHttpServerRequest::Method::Post;
    return method == "PATCH" ? QHttpServerRequest::Method::Patch : QHttpServerRequest::Method::Get;
}

} // namespace

HttpRoutes::HttpRoutes(HttpListener &listener) : m_listener(listener)
{
    m_server.bind(&listener);
    // bind() makes itself the owner, which the listener's own owner would not expect.
    listener.setParent(nullptr);
}

void HttpRoutes::route(const QByteArray &method, const QByteArray &path, HttpListener::Handler handler)
{
    m_server.route(QString::fromLatin1(path), qtMethod(method),
                   [this, handler = std::move(handler)](const QHttpServerRequest &, Responder) {
                       if (HttpConnection *connection = std::exchange(m_fed, nullptr))
                           handler(*connection);
                   });
    m_listener.route(method, path, [this, method, path](HttpConnection &connection) {
        m_fed = &connection;
        connection.feed(method, path);
        // Not taken: QHttpServer did not like what our parser let pass.
        if (std::exchange(m_fed, nullptr))
            connection.refuse(400, QByteArrayLiteral("The request could not be read.\n"));
    });
}

} // namespace Pushlab
