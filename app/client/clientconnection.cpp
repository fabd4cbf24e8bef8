// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/clientconnection.h"

#include <QNetworkProxy>
#include <QSignalBlocker>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <algorithm>
#include <chrono>
#include <utility>
#include <variant>

namespace Pushlab {

namespace {

constexpr std::chrono::seconds dialPatience{30}; // As QTcpSocket's; the kernel's own is two minutes.
constexpr qint64 heldBytes = 1; // Qt reads one byte ahead at least; 0 would mean no limit.

quint16 portOf(const QUrl &url) { return quint16(url.port(80)); }

QByteArray hostField(const QUrl &url)
{
    // The authority keeps the brackets of an IPv6 address, which QUrl::host() drops.
    QByteArray host = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                    | QUrl::RemoveFragment);
    return host.startsWith("//") ? host.mid(2) : host;
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

} // namespace

ClientConnection::ClientConnection(Callbacks callbacks) : m_callbacks(std::move(callbacks))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, &ClientConnection::onConnected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ClientConnection::onError);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ClientConnection::onReadyRead);
    connect(&m_socket, &QTcpSocket::disconnected, this, &ClientConnection::onDisconnected);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 n) { m_callbacks.transferred(0, n); });
}

ClientConnection::~ClientConnection()
{
    m_socket.disconnect(this); // It closes in its own destructor, when there is nobody left to tell.
}

bool ClientConnection::isKeptTo(const QUrl &place) const
{
    return m_phase == Phase::Idle && m_keepAlive && m_socket.state() == QAbstractSocket::ConnectedState
        && m_host == place.host() && m_port == portOf(place);
}

void ClientConnection::request(const QUrl &place)
{
    m_reused = isKeptTo(place);
    if (m_reused)
        return send();

    abort();
    if (m_place != place) {
        m_place = place;
        m_host = place.host();
        m_address = QHostAddress(m_host);
        m_port = portOf(place);
    }
    m_phase = Phase::Connecting;
    // Not here: this may be inside a signal of the very socket, which does not stand being connected anew there.
    QMetaObject::invokeMethod(
        this,
        [this, number = ++m_requestNumber] {
            if (number == m_requestNumber && m_phase == Phase::Connecting)
                dial();
        },
        Qt::QueuedConnection);
}

void ClientConnection::dial()
{
    if (!TcpDial::isPossible(m_address))
        return m_socket.connectToHost(m_host, m_port);
    m_dial = TcpDial(m_address, m_port);
    if (m_dial.state() != TcpDial::State::Connecting)
        return onDialled();
    m_dialNotifier = std::make_unique<QSocketNotifier>(m_dial.descriptor(), QSocketNotifier::Write);
    connect(m_dialNotifier.get(), &QSocketNotifier::activated, this, [this] {
        if (m_dial.look() != TcpDial::State::Connecting)
            onDialled();
    });
    m_patience.start(int(std::chrono::milliseconds(dialPatience).count()), this);
}

void ClientConnection::onDialled()
{
    endDialling();
    if (m_dial.state() == TcpDial::State::Failed)
        return fail(m_dial.isOutOfDescriptors() ? Failure::OutOfDescriptors : Failure::Unreachable, m_dial.errorText());
    if (!m_socket.setSocketDescriptor(m_dial.descriptor()))
        return fail(Failure::Unreachable, m_socket.errorString());
    m_dial.release();
    onConnected();
}

void ClientConnection::timerEvent(QTimerEvent *)
{
    fail(Failure::Unreachable, QStringLiteral("Connection timed out")); // Only the one timer is there.
}

void ClientConnection::endDialling()
{
    m_patience.stop();
    if (!m_dialNotifier)
        return;
    m_dialNotifier->setEnabled(false); // Before its descriptor is closed or has another notifier.
    m_dialNotifier.release()->deleteLater(); // This may be inside its signal.
}

void ClientConnection::abort()
{
    ++m_requestNumber;
    m_phase = Phase::Idle;
    m_keepAlive = false;
    m_unseenEnd = false;
    endDialling();
    m_dial = {};
    m_socket.abort();
}

void ClientConnection::abortAfter(const QByteArray &lastBytes)
{
    const QSignalBlocker silence(m_socket);
    write(lastBytes);
    abort();
}

void ClientConnection::write(const QByteArray &bytes)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) // It has gone since, or vanished.
        return;
    m_socket.write(bytes);
    m_socket.flush(); // Now, not when the event loop comes round.
}

void ClientConnection::setReading(bool reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    m_socket.setReadBufferSize(reading ? 0 : heldBytes);
    if (reading) // What lies in the socket already is not announced again.
        QMetaObject::invokeMethod(this, &ClientConnection::catchUp, Qt::QueuedConnection);
}

KeptDescriptor ClientConnection::vanish()
{
    KeptDescriptor kept;
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        kept = KeptDescriptor(m_socket);
    abort();
    return kept;
}

void ClientConnection::onConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    if (m_callbacks.connected)
        m_callbacks.connected();
    if (m_phase == Phase::Connecting) // Still wanted.
        send();
}

void ClientConnection::send()
{
    const quint32 number = ++m_requestNumber;
    m_phase = Phase::Head;
    m_keepAlive = m_answered = false;
    m_buffer.clear();
    const Request request = m_callbacks.request();
    m_method = request.method;
    m_upgrades = request.headers.contains("Upgrade");
    HttpRequestHead head;
    head.method = request.method;
    head.target = targetOf(request.url);
    head.headers.append("Host", hostField(request.url));
    for (const HttpHeaders::Field &field : request.headers.fields())
        head.headers.append(field.name, field.value);
    if (request.method != "GET")
        head.headers.append("Content-Length", QByteArray::number(request.body.size()));
    write(head.toBytes() + request.body);
    if (number == m_requestNumber)
        m_callbacks.sent();
}

void ClientConnection::onError(QAbstractSocket::SocketError error)
{
    // Once connected, the end is seen in onDisconnected(), after the last bytes.
    if (m_phase != Phase::Connecting)
        return;
    fail(error == QAbstractSocket::SocketResourceError ? Failure::OutOfDescriptors : Failure::Unreachable,
         m_socket.errorString());
}

void ClientConnection::onReadyRead()
{
    if (!m_reading || !m_socket.isReadable()) // Since setReading() asked for this, it may have been closed.
        return;
    const QByteArray bytes = m_socket.readAll();
    if (bytes.isEmpty())
        return;
    const quint32 number = m_requestNumber;
    m_callbacks.transferred(bytes.size(), 0);
    if (number != m_requestNumber)
        return;

    switch (m_phase) {
    case Phase::Idle: // Nobody asked, so it answers nothing: a 408 before the close, for instance.
        return abort();
    case Phase::Connecting:
        return;
    case Phase::Head:
        m_answered = true;
        m_buffer += bytes;
        return readHead();
    case Phase::Body:
        return readBody(bytes);
    }
}

void ClientConnection::catchUp()
{
    onReadyRead();
    if (m_reading && std::exchange(m_unseenEnd, false))
        onDisconnected();
}

void ClientConnection::readHead()
{
    while (true) {
        const HttpHeadResult<HttpResponseHead> result = parseResponseHead(m_buffer, m_method);
        if (std::holds_alternative<HttpIncomplete>(result))
            return;
        if (const auto *error = std::get_if<HttpHeadError>(&result))
            return fail(Failure::Malformed, QString::fromUtf8(error->text));

        const auto &parsed = std::get<HttpParsed<HttpResponseHead>>(result);
        m_buffer.remove(0, parsed.size);
        if (parsed.head.status >= 200 || parsed.head.status == 101)
            return endOfHead(parsed.head, parsed.body);
    }
}

void ClientConnection::endOfHead(const HttpResponseHead &head, const HttpBodyFraming &framing)
{
    m_phase = Phase::Body;
    m_framing = framing;
    if (head.status == 101 && m_upgrades)
        m_framing.kind = HttpBodyFraming::UntilClose; // To its reader, another protocol is one long body.
    m_keepAlive = head.keepAlive();
    m_chunks.restart();
    const bool packed = head.headers.hasToken("Content-Encoding", "gzip");
    m_gzip = packed ? std::make_unique<GzipDecoder>() : nullptr;
    const quint32 number = m_requestNumber;
    m_callbacks.head(head);
    if (number == m_requestNumber)
        readBody(std::exchange(m_buffer, {}));
}

void ClientConnection::readBody(QByteArrayView bytes)
{
    QByteArray decoded;
    QByteArray unpacked;
    QByteArrayView payload;
    bool whole = false;
    switch (m_framing.kind) {
    case HttpBodyFraming::None:
        whole = true;
        break;
    case HttpBodyFraming::Length: {
        payload = bytes.first(std::min(qint64(bytes.size()), m_framing.length));
        m_framing.length -= payload.size();
        whole = m_framing.length == 0;
        bytes = bytes.sliced(payload.size());
        break;
    }
    case HttpBodyFraming::Chunked:
        bytes = bytes.sliced(m_chunks.feed(bytes, decoded));
        payload = decoded;
        whole = m_chunks.state() == ChunkedDecoder::State::Finished;
        // What came in one piece with the damage is lost, as it is in Chromium.
        if (m_chunks.state() == ChunkedDecoder::State::Broken)
            return fail(Failure::Malformed, QStringLiteral("a chunk of the answer is broken"));
        break;
    case HttpBodyFraming::UntilClose:
        payload = std::exchange(bytes, {});
        break;
    }

    if (m_gzip) {
        if (!m_gzip->feed(payload, unpacked))
            return fail(Failure::Malformed, QStringLiteral("the gzip coding of the answer is broken"));
        payload = unpacked;
    }
    const quint32 number = m_requestNumber;
    if (!payload.isEmpty())
        m_callbacks.body(payload);
    // Bytes behind the end belong to nothing that was asked: such a connection is not used again.
    if (whole && number == m_requestNumber)
        finish(m_keepAlive && bytes.isEmpty());
}

void ClientConnection::onDisconnected()
{
    if (!m_reading && m_phase != Phase::Idle) {
        m_unseenEnd = true;
        return;
    }
    if (m_phase == Phase::Head && !m_buffer.isEmpty() && !m_upgrades) {
        // Browsers take a head that the end of the connection cuts as complete; a last field without colon is none.
        const qsizetype lastLine = m_buffer.lastIndexOf('\n') + 1;
        if (lastLine > 0 && !QByteArrayView(m_buffer).sliced(lastLine).contains(':'))
            m_buffer.truncate(lastLine);
        m_buffer += m_buffer.endsWith("\r\n") ? "\r\n" : "\r\n\r\n";
        const quint32 number = m_requestNumber;
        readHead();
        if (number != m_requestNumber)
            return;
    }

    const bool complete = m_phase == Phase::Body && m_framing.kind == HttpBodyFraming::UntilClose;
    if (complete)
        finish(false);
    else if (m_phase == Phase::Head || m_phase == Phase::Body)
        fail(Failure::Cut,
             m_answered ? QStringLiteral("the connection was closed in the middle of the answer")
                        : QStringLiteral("the connection was closed without an answer"));
}

void ClientConnection::finish(bool keep)
{
    if (keep) {
        ++m_requestNumber;
        m_phase = Phase::Idle;
    } else {
        abort();
    }
    m_callbacks.finished();
}

void ClientConnection::fail(Failure::Kind kind, const QString &reason)
{
    const Failure failure{kind, kind == Failure::Cut && m_reused && !m_answered, reason};
    abort();
    m_callbacks.failed(failure);
}

} // namespace Pushlab
