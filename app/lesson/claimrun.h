// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/claimresult.h"
#include "lesson/incidentplayer.h"

#include <memory>

namespace Pushlab {

/*!
 * Measures claims one after the other, each in a lab of its own: a fresh server, proxy and clients, so that nothing of
 * one is in the figures of the next. Claims that have nothing to play are left out.
 *
 * Lives in the main thread; its end gives up what is being measured.
 */
class ClaimRun final : public QObject
{
    Q_OBJECT
public:
    ClaimRun(const QList<TaughtClaim> &claims, int speed, QObject *parent = nullptr);
    ~ClaimRun() override;

    void start();
    QString measuring() const; //!< Id of the claim that is played now; empty: none.

Q_SIGNALS:
    void progress(double share, const QString &what); //!< Of all of them, 0 to 1.
    void measured(const Pushlab::ClaimResult &result); //!< One of them.
    void finished(const QList<Pushlab::ClaimResult> &results);

private:
    void next();
    void tellProgress(int step);
    void endOfOne(const PlayResult &play);

    QList<TaughtClaim> m_claims;
    int m_speed;
    qsizetype m_index = -1;
    QList<ClaimResult> m_results;
    std::unique_ptr<LabSession> m_session;
    std::unique_ptr<IncidentPlayer> m_player; //!< After the session: it must go first.
};

} // namespace Pushlab
