// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/commandrun.h"
#include "lesson/incidentplayer.h"

#include <memory>

namespace Pushlab {

/*!
 * Sets a symptom up in a lab, where it stays to be looked at; and runs its commands against it.
 *
 * The lab's session is somebody else's: leave() gives it back as it was. Lives in the session's thread.
 */
class SymptomRun final : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Idle,
        SettingUp,
        There, //!< Everything that it expects was measured: verify() may be called.
        Verifying,
        Failed, //!< It could not be set up: result().error says why.
    };
    Q_ENUM(Phase)

    SymptomRun(LabSession &session, const Symptom &symptom, int speed, QObject *parent = nullptr);
    ~SymptomRun() override;

    void start();
    void verify(const QStringList &wrapper = {}); //!< As CommandRun's.
    void leave();

    Phase phase() const { return m_phase; }
    const SymptomResult &result() const { return m_result; } //!< Its commands grow while verifying.
    const PlayResult &play() const { return m_player.result(); } //!< How it was set up.

Q_SIGNALS:
    void phaseChanged(Pushlab::SymptomRun::Phase phase);
    void checked(); //!< result() has one command more.
    void verified(const Pushlab::SymptomResult &result);

private:
    void follow(IncidentPlayer::Phase phase);
    void setPhase(Phase phase);

    LabSession &m_session;
    const Symptom m_symptom;
    IncidentPlayer m_player;
    std::unique_ptr<CommandRun> m_commands;
    Phase m_phase = Phase::Idle;
    SymptomResult m_result;
};

} // namespace Pushlab
