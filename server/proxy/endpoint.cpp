// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/endpoint.h"

#include "platform/directwrite.h"
#include "platform/halfclose.h"
#include "platform/socketreset.h"

#include <QNetworkProxy>
#include <QTimerEvent>

#include <algorithm>

namespace Pushlab {

using Clock = Chunk::Clock;

Endpoint::Endpoint(Toxic::Direction direction, ToxicDraw draw, qint64 &dropped, QObject *parent)
    : QObject(parent),
      m_direction(direction),
      m_draw(draw),
      m_dropped(dropped)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readBlock); // then the socket is not read and the kernel's window closes
    connect(&m_socket, &QTcpSocket::readyRead, this, &Endpoint::changed);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Endpoint::socketEnded);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Endpoint::socketEnded);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        tellOpened();
        Q_EMIT changed();
    });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Endpoint::relieve);
}

Endpoint::~Endpoint()
{
    m_socket.disconnect(this); // its end now is nobody's news
}

void Endpoint::adopt(qintptr descriptor)
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Endpoint::dial(const QHostAddress &address, quint16 port) { m_socket.connectToHost(address, port); }

void Endpoint::setToxics(const QList<Toxic> &toxics)
{
    if (m_endOut || (toxics.isEmpty() && !m_pipeline))
        return;
    QList<Toxic> met;
    std::copy_if(toxics.begin(), toxics.end(), std::back_inserter(met),
                 [this](const Toxic &toxic) { return toxic.direction == m_direction && m_draw.meets(toxic); });
    if (met.isEmpty() && !m_pipeline)
        return;
    if (!m_pipeline)
        m_pipeline = std::make_unique<ToxicPipeline>(m_draw, m_dropped);
    m_pipeline->setToxics(met, Clock::now());
    arm();
}

QByteArray Endpoint::take()
{
    // As a whole it is the socket's own block, without a copy. readAll() would make room for 16 KiB and more each time.
    QByteArray bytes = m_socket.read(m_socket.bytesAvailable());
    // Whoever sends the bytes on keeps their memory until the next ones come, which for most links is a long while.
    bytes.squeeze();
    m_taken += bytes.size();
    tellPassed(true, bytes);
    return bytes;
}

void Endpoint::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !open() || m_ending != Ending::None)
        return;
    m_sent += bytes.size();
    if (!m_pipeline) {
        write(bytes);
        return;
    }
    m_pipeline->push({bytes, Clock::now()});
    pump();
    m_congested = m_congested || unsent() >= writeBound;
}

void Endpoint::write(const QByteArray &bytes)
{
    tellPassed(false, bytes);
    const qint64 gone = writeDirectly(m_socket, bytes);
    if (gone < bytes.size()) {
        m_socket.write(bytes.sliced(gone));
        m_socket.flush();
    }
    m_congested = m_congested || unsent() >= writeBound;
}

void Endpoint::end(Ending ending)
{
    if (ending <= m_ending)
        return;
    const bool onItsWay = m_ending != Ending::None && !m_endOut;
    m_ending = ending;
    if (m_pipeline && open()) {
        if (!onItsWay)
            m_pipeline->push({{}, Clock::now(), Chunk::Close::Fin});
        pump();
    } else {
        carryOut();
    }
}

void Endpoint::carryOut()
{
    leavePipeline();
    tellOwnEnd(false);
    if (m_ending == Ending::HalfClose && Pushlab::finishWriting(m_socket))
        return;
    if (m_ending == Ending::Abort || m_socket.state() < QAbstractSocket::ConnectedState) {
        m_socket.abort();
        return;
    }
    m_ending = Ending::Finish;
    drain();
    m_socket.disconnectFromHost();
}

void Endpoint::reset()
{
    m_ending = Ending::Abort;
    leavePipeline();
    tellOwnEnd(true);
    resetConnection(m_socket);
}

// Whatever comes out can end the socket or bring the link to send more: such a call only adds to what is pumped.
void Endpoint::pump()
{
    if (m_pumping)
        return;
    m_pumping = true;
    while (m_pipeline) {
        const std::optional<Chunk> chunk = m_pipeline->take(Clock::now());
        if (!chunk)
            break;
        comeOut(*chunk);
    }
    m_pumping = false;
    arm();
    relieve();
}

void Endpoint::arm()
{
    if (m_pipeline && m_pipeline->empty())
        m_pipeline.reset();
    const auto next = m_pipeline ? m_pipeline->next() : std::nullopt;
    if (next) {
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now());
        m_timer.start(int(std::clamp<qint64>(rest.count(), 0, 24 * 60 * 60 * 1000)), Qt::PreciseTimer, this);
    } else {
        m_timer.stop();
    }
}

void Endpoint::comeOut(const Chunk &chunk)
{
    if (chunk.close == Chunk::Close::None) {
        write(chunk.bytes);
        return;
    }
    m_cut = m_ending == Ending::None;
    if (m_cut)
        m_ending = Ending::Finish;
    if (chunk.close == Chunk::Close::Reset)
        reset();
    else
        carryOut();
    if (m_cut)
        Q_EMIT changed();
}

void Endpoint::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    pump();
}

void Endpoint::relieve()
{
    if (!m_congested || unsent() > writeBound / 2)
        return;
    m_congested = false;
    Q_EMIT changed();
}

void Endpoint::socketEnded()
{
    if (gone()) {
        leavePipeline();
        tellPeerEnd();
    }
    Q_EMIT changed();
}

void Endpoint::leavePipeline()
{
    m_endOut = true;
    m_timer.stop();
    if (m_pipeline)
        m_pipeline->discard();
    m_pipeline.reset();
}

// Closing over unread bytes makes the kernel send RST instead of FIN, and the peer may lose what we sent last.
void Endpoint::drain()
{
    constexpr qint64 enough = 1024 * 1024; // from a peer that never stops sending
    qint64 drained = 0;
    do {
        drained += m_socket.readAll().size();
    } while (drained < enough && open() && m_socket.waitForReadyRead(0));
}

} // namespace Pushlab
