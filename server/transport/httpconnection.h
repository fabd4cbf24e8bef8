// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/keptdescriptor.h"
#include "transport/deadlines.h"
#include "transport/httplistener.h"

#include <QPointer>

#include <optional>

namespace Pushlab {

class HttpSocket;

/*!
 * One connection of the front door: reads all its bytes, lets one request at a time through, in order.
 *
 * A request is answered whole by answer(), or holds the connection with a Session until finishExchange() or the end.
 * Belongs to the listener; deletes itself after the socket has gone. Server's thread.
 */
class HttpConnection final : public QObject, private Timed
{
    Q_OBJECT
public:
    HttpConnection(HttpListener &listener, std::unique_ptr<HttpSocket> socket, quint64 id);
    ~HttpConnection() override;

    quint64 id() const { return m_id; }
    quint16 peerPort() const { return m_peerPort; } //!< Also after the peer has left.
    HttpListener &listener() const { return m_listener; }
    const Session *session() const { return m_session.get(); } //!< Null: none holds the connection.
    quint64 writtenBytes() const { return m_written; } //!< In all, the unsent ones included.
    const HttpRequest &request() const { return m_reader.request(); }

    //! Ends the exchange with a whole answer; HEAD gets no body. Nothing happens once the client has left.
    void answer(int status, const QByteArray &body, const QByteArray &contentType = QByteArrayLiteral("text/plain"),
                HttpHeaders headers = {});
    //! The bytes that answer() would write.
    QByteArray response(int status, const QByteArray &body, const QByteArray &contentType, HttpHeaders headers) const;
    //! response() would add no field of its own: the bytes may be those that others get.
    bool addsNothing() const;
    //! As answer(), and closes the connection.
    void refuse(int status, const QByteArray &text, HttpHeaders headers = {});

    //! 503 with Retry-After: every thread is busy and the queue is full.
    void answerBusy();
    //! The same for a session, whose connection closes.
    void refuseBusy();

    //! Fields for every answer to this request.
    void setAnswerHeaders(HttpHeaders headers) { m_answerHeaders = std::move(headers); }
    const HttpHeaders &answerHeaders() const { return m_answerHeaders; }

    //! The session has the connection from now on.
    void hold(std::unique_ptr<Session> session);
    //! Frees what an open stream no longer needs of its request; the method and the version stay.
    void trimRequest();
    //! What came after the request and belongs to the session that it began.
    QByteArray takePipelined() { return m_reader.takePending(); }
    //! Raw bytes of the exchange, sent at once.
    void write(const QByteArray &bytes);
    qint64 unsentBytes() const;
    //! The answer is written: the next request, or the end.
    void finishExchange();
    //! The connection closes when this exchange is finished.
    void closeAfterExchange() { m_keepAlive = false; }

    //! Flushes, sends a FIN, and waits a little for the peer to do the same.
    void end(std::optional<CloseReason> reason = {});
    //! As end(), for a peer that does not read: whatever is still unsent after \a grace is thrown away.
    void endWithin(std::chrono::milliseconds grace, CloseReason reason);
    //! RST at once.
    void reset(CloseReason reason);
    //! Counts why this connection ends; only the first reason counts.
    void note(CloseReason reason);
    //! The server stops.
    void stop();
    //! The peer has left, and the entry is kept because clean-up is off.
    bool hasDeparted() const { return m_state == State::Gone && m_session; }
    //! Clean-up is off: the descriptor of this connection is to outlive it.
    void keepDescriptor();
    //! Deletes an entry that was kept after its peer had left.
    void release();

    //! For the listener: its write time-out has changed.
    void applyWriteTime();
    //! For the listener: this one was above the limit when it came.
    void setOverLimit(bool over) { m_overLimit = over; }
    //! For HttpRoutes: puts the request back into the socket and lets QHttpServer parse it, under this path.
    void feed(const QByteArray &method, const QByteArray &path);

private:
    enum class State { Reading, Answering, Draining, Gone };

    void readBytes();
    void closeTransaction();
    void advance();
    void admit();
    bool isInRequest() const; //!< Some of its bytes have come, but not all.
    void dispatch();
    bool eventFilter(QObject *notifier, QEvent *event) override;
    void gone();
    void releaseSession();
    void drop();
    void setBehind(bool behind);
    void taken();
    void watchUnsent(); //!< Gives the peer the write time-out to take something.
    void checkUnsent();
    void onDeadline() override;

    HttpListener &m_listener;
    QPointer<HttpSocket> m_socket; //!< Child; QHttpServer too deletes it later when it has disconnected.
    const quint64 m_id;
    const quint16 m_peerPort;
    State m_state = State::Reading;
    bool m_advancing = false;
    bool m_feeding = false;
    bool m_presented = false; //!< QHttpServer knows the socket.
    bool m_keepAlive = true;
    bool m_overLimit = false;
    bool m_behind = false; //!< Counted in the listener's behindCount().
    quint64 m_written = 0; //!< Bytes, for who asks what became of this connection.
    Clock::time_point m_lastTaken; //!< While something is unsent: when the system last took some of it.
    HttpHeaders m_answerHeaders;
    RequestReader m_reader;
    std::unique_ptr<Session> m_session;
    std::optional<CloseReason> m_closeReason;
    KeptDescriptor m_keptDescriptor;
};

} // namespace Pushlab
