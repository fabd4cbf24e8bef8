// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/httprequester.h"

#include <QUrl>

namespace Pushlab {

namespace {

QUrl urlOf(const QHostAddress &host, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host.toString());
    url.setPort(port);
    return url;
}

} // namespace

HttpRequester::HttpRequester(const QHostAddress &host, quint16 port, QObject *parent)
    : HttpRequester(urlOf(host, port), parent)
{}

HttpRequester::HttpRequester(const QUrl &server, QObject *parent)
    : QObject(parent),
      m_origin(server.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)),
      m_connection({
          .request =
              [this] {
                  return ClientConnection::Request{url(), m_request.headers, m_request.method, m_body};
              },
          .sent = [] {},
          .head = [this](const HttpResponseHead &head) { m_reply.head = head; },
          .body = [this](QByteArrayView bytes) { m_reply.body += bytes; },
          .finished = [this] { finish(std::exchange(m_reply, {})); },
          .failed = [this](const ClientConnection::Failure &failure) { failed(failure); },
          .transferred = [](qint64, qint64) {},
      })
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_connection.abort();
        finish(failure(tr("no answer in time")));
    });
}

void HttpRequester::send(const HttpRequestHead &head, const QByteArray &body, std::chrono::milliseconds timeout,
                         Done done)
{
    Q_ASSERT(!isBusy());
    m_request = head;
    m_body = body;
    m_done = std::move(done);
    m_timeout.start(timeout);
    transmit();
}

QUrl HttpRequester::url() const { return QUrl::fromEncoded(m_origin + m_request.target); }

void HttpRequester::transmit()
{
    m_reply = {};
    m_connection.request(url());
}

void HttpRequester::failed(const ClientConnection::Failure &failure)
{
    if (failure.stale)
        transmit();
    else
        finish(Pushlab::failure(failure.reason));
}

void HttpRequester::finish(const Expected<HttpReply> &result)
{
    m_timeout.stop();
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace Pushlab
