// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labsession.h"
#include "lab/recording.h"

namespace Pushlab {

//! What a run was set to, for a person and for a spreadsheet.
QJsonObject describe(const LabSettings &settings);

/*!
 * Keeps what a session shows. A session that starts again makes it begin again: it holds the newest run.
 *
 * Lives in the session's thread, and no longer than it. Ten hours of frames are kept; later ones are left out, except
 * the closing one. So are lanes after a quarter of a million changes: a storm without an end would fill the memory.
 */
class Recorder final : public QObject
{
    Q_OBJECT
public:
    explicit Recorder(const LabSession &session, const QString &title = {}, QObject *parent = nullptr);

    //! The moment of the newest frame is the one from which messages are measured.
    void measureFromHere();

    const RecordedRun &run() const { return m_run; }

    static constexpr qsizetype frameLimit = 10 * 3600 * 10;
    static constexpr qsizetype laneChangeLimit = 250'000;

private:
    void begin();
    void add(Frame frame, bool closing);

    const LabSession &m_session;
    RecordedRun m_run;
    qsizetype m_laneChanges = 0;
    std::chrono::milliseconds m_newest{0};
};

} // namespace Pushlab
