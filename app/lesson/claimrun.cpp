// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/claimrun.h"

#include <algorithm>

namespace Pushlab {

ClaimRun::ClaimRun(const QList<TaughtClaim> &claims, int speed, QObject *parent) : QObject(parent), m_speed(speed)
{
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(m_claims),
                 [](const TaughtClaim &claim) { return claim.check.play.has_value(); });
}

ClaimRun::~ClaimRun() = default;

void ClaimRun::start() { next(); }

QString ClaimRun::measuring() const
{
    return m_index >= 0 && m_index < m_claims.size() ? m_claims.at(m_index).id : QString();
}

void ClaimRun::next()
{
    m_player.reset();
    m_session.reset();
    if (++m_index >= m_claims.size()) {
        Q_EMIT finished(m_results);
        return;
    }
    m_session = std::make_unique<LabSession>();
    m_player = std::make_unique<IncidentPlayer>(*m_session, *m_claims.at(m_index).check.play,
                                                PlayOptions{.speed = m_speed});
    connect(m_player.get(), &IncidentPlayer::stepBegan, this, &ClaimRun::tellProgress);
    // Queued: the player and its session go with the next one.
    connect(m_player.get(), &IncidentPlayer::finished, this, &ClaimRun::endOfOne, Qt::QueuedConnection);
    tellProgress(0);
    m_player->start();
}

void ClaimRun::tellProgress(int step)
{
    const TaughtClaim &claim = m_claims.at(m_index);
    const double steps = std::max<double>(1, double(claim.check.play->steps.size()));
    Q_EMIT progress((double(m_index) + double(step) / steps) / double(m_claims.size()), claim.claim.text);
}

void ClaimRun::endOfOne(const PlayResult &play)
{
    m_results.append(ClaimResult::of(m_claims.at(m_index), play, QDateTime::currentDateTimeUtc()));
    Q_EMIT measured(m_results.constLast());
    next();
}

} // namespace Pushlab
