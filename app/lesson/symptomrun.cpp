// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/symptomrun.h"

namespace Pushlab {

namespace {

//! The first thing that was not as it should be.
QString faultOf(const PlayResult &play)
{
    if (!play.error.isEmpty())
        return play.error;
    for (const StepResult &step : play.results) {
        for (const Verdict &verdict : step.verdicts) {
            if (!verdict.held)
                return QStringLiteral("%1: %2").arg(step.title, verdict.text());
        }
    }
    return {};
}

} // namespace

SymptomRun::SymptomRun(LabSession &session, const Symptom &symptom, int speed, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_symptom(symptom),
      m_player(session, symptom.state, {.speed = speed, .seed = 1, .automatic = false})
{
    m_result.id = symptom.id;
    // Queued: the player is in the middle of what it tells.
    connect(&m_player, &IncidentPlayer::phaseChanged, this, &SymptomRun::follow, Qt::QueuedConnection);
}

SymptomRun::~SymptomRun() = default;

void SymptomRun::start()
{
    setPhase(Phase::SettingUp);
    m_player.start();
}

void SymptomRun::follow(IncidentPlayer::Phase phase)
{
    if (m_phase != Phase::SettingUp || phase != m_player.phase())
        return;
    if (phase == IncidentPlayer::Phase::Asking)
        return m_player.act();
    if (phase != IncidentPlayer::Phase::Told && phase != IncidentPlayer::Phase::Finished)
        return;
    m_result.error = faultOf(m_player.result());
    if (!m_result.error.isEmpty())
        setPhase(Phase::Failed);
    else if (phase == IncidentPlayer::Phase::Finished)
        setPhase(Phase::There); // the lab stays as it is until leave()
    else
        m_player.next();
}

void SymptomRun::verify(const QStringList &wrapper)
{
    if (m_phase != Phase::There)
        return;
    m_result.commands.clear();
    m_commands
        = std::make_unique<CommandRun>(m_symptom.commands, triageFigures(m_session), thisSystem(), wrapper);
    connect(m_commands.get(), &CommandRun::done, this, [this](const CommandResult &result) {
        m_result.commands.append(result);
        Q_EMIT checked();
    });
    connect(m_commands.get(), &CommandRun::finished, this, [this] {
        setPhase(Phase::There);
        Q_EMIT verified(m_result);
    });
    setPhase(Phase::Verifying);
    m_commands->start();
}

void SymptomRun::leave()
{
    m_commands.reset();
    setPhase(Phase::Idle);
    m_player.leave();
}

void SymptomRun::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

} // namespace Pushlab
