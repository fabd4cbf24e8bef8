// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/httprequester.h"

#include "wire/chunkeddecoder.h"

#include <QTcpSocket>

namespace Pushlab {

using namespace std::chrono_literals;

HttpRequester::HttpRequester(const QHostAddress &host, quint16 port, QObject *parent)
    : QObject(parent),
      m_host(host),
      m_port(port),
      m_socket(new QTcpSocket(this))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_socket->abort();
        finish(failure(tr("no answer in time")));
    });
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        transmit();
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpRequester::readReply);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpRequester::connectionEnded);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            connectionEnded();
    });
}

HttpRequester::~HttpRequester() { abort(); }

void HttpRequester::send(HttpRequestHead head, const QByteArray &body, std::chrono::milliseconds timeout, Done done)
{
    Q_ASSERT(!isBusy());
    head.headers.set(QByteArrayLiteral("Host"), m_host.toString().toUtf8() + ':' + QByteArray::number(m_port));
    if (!body.isEmpty() || head.method != "GET")
        head.headers.set(QByteArrayLiteral("Content-Length"), QByteArray::number(body.size()));
    m_request = head.toBytes() + body;
    m_method = head.method;
    m_done = std::move(done);
    m_timeout.start(timeout);
    m_onUsedConnection = m_socket->state() == QAbstractSocket::ConnectedState;
    if (m_onUsedConnection) {
        transmit();
    } else {
        m_socket->abort();
        m_socket->connectToHost(m_host, m_port);
    }
}

void HttpRequester::abort()
{
    m_done = nullptr;
    m_timeout.stop();
    m_socket->abort();
}

void HttpRequester::transmit()
{
    m_received.clear();
    m_head.reset();
    m_socket->write(m_request);
    m_socket->flush();
}

void HttpRequester::readReply()
{
    m_received += m_socket->readAll();
    if (!isBusy())
        return;
    while (!m_head) {
        auto result = parseResponseHead(m_received, m_method);
        if (std::holds_alternative<HttpIncomplete>(result))
            return;
        if (const auto *error = std::get_if<HttpHeadError>(&result)) {
            m_socket->abort();
            finish(failure(tr("the answer is not HTTP: %1").arg(QString::fromUtf8(error->text))));
            return;
        }
        auto parsed = std::get<HttpParsed<HttpResponseHead>>(std::move(result));
        m_received.remove(0, parsed.size);
        if (parsed.head.status >= 200) // an interim answer (RFC 9110 15.2) comes before the real one
            m_head = std::move(parsed);
    }
    readBody();
}

void HttpRequester::readBody()
{
    QByteArray body;
    switch (m_head->body.kind) {
    case HttpBodyFraming::None:
        break;
    case HttpBodyFraming::Length:
        if (m_received.size() < m_head->body.length)
            return;
        body = m_received.left(m_head->body.length);
        break;
    case HttpBodyFraming::Chunked: {
        ChunkedDecoder decoder;
        decoder.feed(m_received, body);
        if (decoder.state() == ChunkedDecoder::State::Reading)
            return;
        break;
    }
    case HttpBodyFraming::UntilClose:
        if (m_socket->state() == QAbstractSocket::ConnectedState)
            return;
        body = m_received;
        break;
    }
    const HttpReply reply{std::move(m_head->head), std::move(body)};
    m_head.reset();
    if (!reply.head.keepAlive())
        m_socket->disconnectFromHost();
    finish(reply);
}

void HttpRequester::connectionEnded()
{
    if (!isBusy())
        return;
    if (m_head && m_head->body.kind == HttpBodyFraming::UntilClose) {
        readBody();
        return;
    }
    if (m_onUsedConnection && m_received.isEmpty()) {
        m_onUsedConnection = false;
        // Queued: the socket is still in the middle of telling us that it closed.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isBusy() && m_socket->state() == QAbstractSocket::UnconnectedState)
                    m_socket->connectToHost(m_host, m_port);
            },
            Qt::QueuedConnection);
        return;
    }
    finish(failure(m_socket->errorString()));
}

void HttpRequester::finish(const Expected<HttpReply> &result)
{
    m_timeout.stop();
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace Pushlab
