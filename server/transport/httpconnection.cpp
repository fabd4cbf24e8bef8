// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a connection lives; how it ends is in httpconnectionend.cpp.

#include "transport/httpconnection.h"

#include "platform/directwrite.h"
#include "transport/httpsocket.h"
#include "transport/session.h"

#include <QScopedValueRollback>

namespace Pushlab {

namespace {

HttpHeaders retryAfterOneSecond()
{
    HttpHeaders headers;
    headers.append(QByteArrayLiteral("Retry-After"), QByteArrayLiteral("1"));
    return headers;
}

} // namespace

HttpConnection::HttpConnection(HttpListener &listener, std::unique_ptr<HttpSocket> socket, quint64 id)
    : QObject(nullptr),
      Timed(listener.m_deadlines),
      m_listener(listener),
      m_socket(socket.release()),
      m_id(id),
      m_peerPort(m_socket->peerPort()),
      m_reader(listener.m_limits)
{
    m_socket->setParent(this);
    // Connected before QHttpServer's slot, so that this one always reads first (see feed()).
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::readBytes);
    connect(m_socket, &QIODevice::bytesWritten, this, &HttpConnection::taken);
    connect(m_socket, &QAbstractSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            gone();
    });
    setDeadline(Clock::now() + listener.m_limits.idleTime);
}

HttpConnection::~HttpConnection()
{
    m_state = State::Gone;
    setBehind(false);
    if (m_session)
        m_session->leave();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    if (m_socket->parent() != this) // newer Qt's QHttpServer adopts it
        m_socket->deleteLater();
}

void HttpConnection::readBytes()
{
    if (m_feeding || !m_socket)
        return;
    closeTransaction();
    const QByteArray bytes = m_socket->readAll();
    m_listener.m_counters.bytesIn += quint64(bytes.size());
    m_socket->releaseReadBuffer();
    if (m_state == State::Draining || m_state == State::Gone)
        return;
    if (m_session && m_session->takesBytes()) {
        m_session->received(bytes);
        return;
    }
    m_reader.append(bytes);
    advance();
    // Only a client that pipelines without end while one of its requests is being answered gets there.
    if (m_state == State::Answering && m_reader.pending() > m_listener.m_limits.body + m_listener.m_limits.head.head)
        reset(CloseReason::ProtocolError);
}

void HttpConnection::advance()
{
    using Progress = RequestReader::Progress;
    if (m_advancing)
        return;
    const QScopedValueRollback advancing(m_advancing, true);
    while (m_state == State::Reading) {
        const Progress before = m_reader.progress();
        switch (m_reader.read()) {
        case Progress::InHead:
            // The time counts from the first byte; more of them, one by one, do not prolong it.
            if (before != Progress::InHead)
                setDeadline(Clock::now() + m_listener.m_limits.headTime);
            return;
        case Progress::HeadRead:
            admit();
            break;
        case Progress::Whole:
            dispatch();
            break;
        case Progress::Refused:
            refuse(m_reader.refusal().status, m_reader.refusal().text + '\n');
            return;
        case Progress::InBody:
            if (before != Progress::InBody)
                setDeadline(Clock::now() + m_listener.m_limits.bodyTime);
            return;
        case Progress::Idle:
            return;
        }
    }
}

bool HttpConnection::isInRequest() const
{
    using Progress = RequestReader::Progress;
    const Progress progress = m_reader.progress();
    return progress == Progress::InHead || progress == Progress::HeadRead || progress == Progress::InBody;
}

//! Decides on a request before its body has come.
void HttpConnection::admit()
{
    m_keepAlive = request().head.keepAlive();
    if (m_overLimit && m_listener.isOverLimit()) {
        note(CloseReason::Refused);
        refuse(503, QByteArrayLiteral("The server has as many connections as it may have.\n"), retryAfterOneSecond());
        return;
    }
    m_overLimit = false;
    if (m_reader.wantsContinue())
        write(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
}

void HttpConnection::dispatch()
{
    m_state = State::Answering;
    clearDeadline();
    QByteArray allowed;
    if (const HttpListener::Handler *handler = m_listener.find(request().head, allowed)) {
        (*handler)(*this);
    } else if (allowed.isEmpty()) {
        answer(404, QByteArrayLiteral("There is nothing at this path.\n"));
    } else {
        HttpHeaders headers;
        headers.append(QByteArrayLiteral("Allow"), allowed);
        answer(405, QByteArrayLiteral("This path knows other methods only.\n"), QByteArrayLiteral("text/plain"),
               headers);
    }
}

void HttpConnection::feed(const QByteArray &method, const QByteArray &path)
{
    HttpRequestHead head = request().head;
    head.method = method;
    const qsizetype query = head.target.indexOf('?');
    head.target = query < 0 ? path : path + head.target.sliced(query);
    head.minorVersion = 1;
    for (const char *name : {"Transfer-Encoding", "Content-Length", "Connection", "Upgrade", "Expect"})
        head.headers.remove(name);
    head.headers.append(QByteArrayLiteral("Content-Length"), QByteArray::number(request().body.size()));
    if (!m_presented)
        m_listener.present(m_socket);
    m_presented = true;
    closeTransaction(); // nothing can be put back into a socket that has one
    const QByteArray bytes = head.toBytes() + request().body;
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte)
        m_socket->ungetChar(*byte);
    {
        const QScopedValueRollback feeding(m_feeding, true);
        Q_EMIT m_socket->readyRead();
    }
    if (!m_socket)
        return;
    closeTransaction();
    m_socket->releaseReadBuffer();
}

//! QHttpServer's slot leaves a read transaction open after it has found nothing to read.
void HttpConnection::closeTransaction()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
}

bool HttpConnection::addsNothing() const
{
    return m_keepAlive && !m_listener.isStopping() && request().head.minorVersion > 0
        && m_answerHeaders.fields().isEmpty();
}

QByteArray HttpConnection::response(int status, const QByteArray &body, const QByteArray &contentType,
                                    HttpHeaders headers) const
{
    if (!m_keepAlive || m_listener.isStopping())
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
    else if (request().head.minorVersion == 0)
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("keep-alive"));
    for (const HttpHeaders::Field &field : m_answerHeaders.fields())
        headers.append(field.name, field.value);
    QByteArray bytes = httpResponse(status, body, contentType, headers);
    if (request().head.method == "HEAD")
        bytes.chop(body.size());
    return bytes;
}

void HttpConnection::answer(int status, const QByteArray &body, const QByteArray &contentType, HttpHeaders headers)
{
    if (m_state != State::Answering)
        return;
    write(response(status, body, contentType, std::move(headers)));
    finishExchange();
}

void HttpConnection::refuse(int status, const QByteArray &text, HttpHeaders headers)
{
    m_keepAlive = false;
    write(response(status, text, QByteArrayLiteral("text/plain"), std::move(headers)));
    end();
}

void HttpConnection::answerBusy()
{
    answer(503, QByteArrayLiteral("Every thread is busy.\n"), QByteArrayLiteral("text/plain"), retryAfterOneSecond());
}

void HttpConnection::refuseBusy()
{
    m_keepAlive = false;
    note(CloseReason::Refused);
    answerBusy();
}

void HttpConnection::hold(std::unique_ptr<Session> session) { m_session = std::move(session); }

void HttpConnection::trimRequest()
{
    HttpRequest &request = m_reader.request();
    request.head.headers = {};
    request.head.target = {};
    request.body = {};
}

void HttpConnection::write(const QByteArray &bytes)
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_listener.m_counters.bytesOut += quint64(bytes.size());
    m_written += quint64(bytes.size());
    const qint64 sent = writeDirectly(*m_socket, bytes);
    if (sent == bytes.size())
        return setBehind(false);
    m_socket->write(sent > 0 ? bytes.sliced(sent) : bytes);
    m_socket->flush();
    setBehind(unsentBytes() > 0);
    watchUnsent();
}

qint64 HttpConnection::unsentBytes() const { return m_socket ? m_socket->bytesToWrite() : 0; }

void HttpConnection::finishExchange()
{
    releaseSession();
    if (m_state != State::Answering)
        return;
    if (!m_keepAlive || m_listener.isStopping()) {
        end();
        return;
    }
    m_state = State::Reading;
    m_reader.request() = {};
    m_answerHeaders = {};
    setDeadline(Clock::now() + m_listener.m_limits.idleTime);
    // In a later turn: the caller may be in the middle of delivering an event.
    if (!m_advancing && m_reader.pending() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::advance, Qt::QueuedConnection);
}

} // namespace Pushlab
