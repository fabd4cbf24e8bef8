// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recorder.h"
#include "lab/runfigures.h"

namespace Pushlab {

struct ComparisonOptions {
    int clients = 100; //!< Of each transport.
    double rate = 10; //!< Messages a second.
    std::chrono::seconds duration{10};
    qsizetype messageSize = 100; //!< Bytes.
    ServerSettings::Threading threading = ServerSettings::Threading::EventLoop;
    ProxyKind proxyKind = ProxyKind::BuiltIn;
};

//! What was measured of one transport.
struct ComparisonRow {
    Transport transport = Transport::LongPoll;
    int clients = 0;
    quint64 published = 0;
    qint64 expected = 0; //!< clients × published
    qint64 lost = 0; //!< expected - delivered
    TransportFigures figures;
    std::optional<double> serverCpuPerMessage; //!< As RunFigures has them.
    std::optional<double> clientCpuPerMessage;
    int poolThreads = 0; //!< Request threads held while all clients waited.
    int osThreads = 0; //!< Threads of the server process then.
    double bytesOfMemory = 0; //!< Server RSS per connection; kernel socket buffers are not in it.
    std::chrono::milliseconds connecting{0}; //!< From the first dial until all were open.
    QString error; //!< Why there is no result; the rest is then what was seen until there.

    bool isWhole() const
    {
        return error.isEmpty() && figures.delivered == expected && lost == 0 && figures.duplicated == 0;
    }
    QJsonObject toJson() const;
};

/*!
 * Measures the three transports in turn on the same schedule, each against a fresh server, through the proxy.
 *
 * Lives in the main thread.
 */
class Comparison final : public QObject
{
    Q_OBJECT
public:
    explicit Comparison(const ComparisonOptions &options, QObject *parent = nullptr);

    void start();

    //! The runs so far, one for each transport that was begun: what the rows were measured from.
    const Recording &recording() const { return m_recording; }

Q_SIGNALS:
    void progress(double share, const QString &what);
    void finished(const QList<Pushlab::ComparisonRow> &rows);

private:
    enum class Phase { Starting, Opening, Publishing, Finishing };

    void next();
    void frame(const Frame &frame);
    void close(const Frame &frame);
    void giveUp(const QString &error);
    void endRow();
    std::chrono::milliseconds inPhase() const;
    quint64 messages() const; //!< How many each transport's clients are sent.
    void enter(Phase phase);

    ComparisonOptions m_options;
    std::unique_ptr<LabSession> m_session;
    std::unique_ptr<Recorder> m_recorder;
    Recording m_recording;
    QList<ComparisonRow> m_rows;
    Phase m_phase = Phase::Starting;
    std::chrono::steady_clock::time_point m_phaseBegan;
    qint64 m_residentBefore = 0;
    int m_settling = 0; //!< Frames to pass from the one in which all are open.
};

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::ComparisonRow)
