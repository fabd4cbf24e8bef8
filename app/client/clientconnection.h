// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/gzipdecoder.h"
#include "platform/keptdescriptor.h"
#include "platform/tcpdial.h"
#include "wire/chunkeddecoder.h"
#include "wire/httphead.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace Pushlab {

/*!
 * One HTTP/1.1 connection to a server (RFC 9112): sends one request at a time and reads its answer as it comes.
 *
 * The connection is kept between requests where the server lets it, and used again when the next one goes to the same
 * host and port. Calls back plainly instead of by signals; every method may be called inside a callback, but the
 * connection may not be destroyed there.
 */
class ClientConnection final : public QObject
{
    Q_OBJECT
public:
    //! Why there is no (whole) answer.
    struct Failure {
        enum Kind { Unreachable, OutOfDescriptors, Cut, Malformed } kind = Cut;
        //! A connection that had served before was closed without a byte of this answer: it may have been idle for
        //! too long, which is nobody's fault. The request may be sent again (RFC 9112 9.3.1).
        bool stale = false;
        QString reason;
    };
    struct Request {
        QUrl url;
        HttpHeaders headers; //!< Come after Host; Content-Length is added where a body may be.
        QByteArray method = QByteArrayLiteral("GET");
        QByteArray body = {};
    };
    struct Callbacks {
        //! A connection stands: what to send. Asked only now, because most dials of a storm come to nothing.
        std::function<Request()> request;
        std::function<void()> sent; //!< The request is on a live connection.
        std::function<void(const HttpResponseHead &)> head; //!< The final one; 1xx are passed over.
        std::function<void(QByteArrayView)> body; //!< Without the transfer coding and gzip; all that follows a 101.
        std::function<void()> finished; //!< The answer is complete; one without a length is when the peer closes.
        std::function<void(const Failure &)> failed;
        std::function<void(qint64 in, qint64 out)> transferred; //!< TCP payload, the sent as the kernel takes it.
        std::function<void()> connected = {}; //!< Optional: a new connection stands, see localPort().
    };

    explicit ClientConnection(Callbacks callbacks);
    ~ClientConnection() override;

    //! Sends what Callbacks::request gives, whose url must have the host and port of \a place; connects first where
    //! that is needed.
    void request(const QUrl &place);
    //! True when request() to that place would need no new connection.
    bool isKeptTo(const QUrl &place) const;
    //! More bytes, after the head of a 101: the connection has another protocol then. None when it has ended.
    void write(const QByteArray &bytes);
    quint16 localPort() const { return m_socket.localPort(); } //!< 0 while there is no connection.
    //! Closes; nothing is called back any more for the present request.
    void abort();
    //! As abort(), after some last bytes if the kernel takes them at once; nothing is called back for them.
    void abortAfter(const QByteArray &lastBytes);
    //! Off: what comes stays in the kernel, and the end of the connection is not seen either. On: all that has come is
    //! read from the event loop. Holds for connections to come, too.
    void setReading(bool reading);
    //! As abort(), but the connection itself stays, held by what is returned; the peer is told nothing.
    KeptDescriptor vanish();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Phase { Idle, Connecting, Head, Body };

    void dial();
    void onDialled();
    void endDialling();
    void send();
    void onConnected();
    void onError(QAbstractSocket::SocketError error);
    void onReadyRead();
    void catchUp();
    void onDisconnected();
    void readHead();
    void readBody(QByteArrayView bytes);
    void endOfHead(const HttpResponseHead &head, const HttpBodyFraming &framing);
    void finish(bool keep);
    void fail(Failure::Kind kind, const QString &reason);

    Callbacks m_callbacks;
    TcpDial m_dial; //!< Until the connection stands; m_socket has it then.
    std::unique_ptr<QSocketNotifier> m_dialNotifier; //!< While the dial is on its way.
    QBasicTimer m_patience; //!< As long.
    QTcpSocket m_socket;
    QUrl m_place; //!< Where the connection goes to; of it:
    QString m_host;
    QHostAddress m_address; //!< Null when the host is a name.
    quint16 m_port = 0;
    QByteArray m_method;
    bool m_upgrades = false; //!< The request asks for another protocol.
    QByteArray m_buffer; //!< Of the head, until it is whole.
    ChunkedDecoder m_chunks;
    HttpBodyFraming m_framing;
    std::unique_ptr<GzipDecoder> m_gzip; //!< For a body that is packed; 7 KB and more, so not for each client.
    quint32 m_requestNumber = 0; //!< Tells a callback that began another request from one that did not.
    Phase m_phase = Phase::Idle;
    bool m_keepAlive = false;
    bool m_reading = true;
    bool m_unseenEnd = false; //!< The connection ended while nobody read.
    bool m_reused = false;
    bool m_answered = false; //!< A byte of this answer has come.
};

} // namespace Pushlab
