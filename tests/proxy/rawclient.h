// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

/*!
 * A TCP client that sees what QTcpSocket hides: whether the other side ended with FIN or with RST, and when.
 */
class RawClient final : public QObject
{
public:
    enum class End { None, Fin, Reset };

    explicit RawClient(quint16 port);
    //! Takes over an accepted connection.
    static std::unique_ptr<RawClient> adopt(qintptr descriptor);
    ~RawClient() override;

    void send(const QByteArray &bytes);
    void stopReading();
    void goOnReading();
    void close(); //!< FIN
    void closeHalf(); //!< FIN, and goes on reading.
    void reset(); //!< RST

    const QByteArray &received() const { return m_received; }
    void forget() { m_received.clear(); }
    End end() const { return m_end; }
    qint64 msecs() const { return m_clock.elapsed(); } //!< Since the last byte came or went.
    qint64 silenceBeforeEnd() const { return m_silence; } //!< In ms, from the last byte to FIN or RST.
    bool keepOnlyCount = false;
    qint64 count = 0; //!< Bytes received in all.

private:
    RawClient() = default;
    void watch();
    void readSome();
    void writeSome();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_received;
    QByteArray m_unsent;
    End m_end = End::None;
    QElapsedTimer m_clock;
    qint64 m_silence = -1;
};
