// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/aspect.h"
#include "lesson/incidentplayer.h"

#include <memory>

namespace Pushlab {

/*!
 * Measures every row of the comparison that can be: the three transports in turn on the same schedule, and then a short
 * play for each row that wants one. Less than two minutes with the usual options.
 *
 * Lives in the main thread; its end gives up what is being measured.
 */
class AspectRun final : public QObject
{
    Q_OBJECT
public:
    static constexpr int speed = 30; //!< Of the plays. The comparison itself has no timers to shorten.

    AspectRun(const QList<Aspect> &aspects, const ComparisonOptions &options, QObject *parent = nullptr);
    ~AspectRun() override;

    void start();
    const Recording &recording() const { return m_comparison.recording(); } //!< Of the comparison.

Q_SIGNALS:
    void progress(double share, const QString &what);
    void finished(const Pushlab::MeasuredAspects &measured);

private:
    void next();
    void endStep(int step);

    QList<Aspect> m_plays; //!< Those that have one.
    Comparison m_comparison;
    MeasuredAspects m_measured;
    qsizetype m_index = -1;
    QList<QMap<QString, double>> m_figures; //!< Of the present play, by step and metric.
    std::unique_ptr<LabSession> m_session;
    std::unique_ptr<IncidentPlayer> m_player; //!< After the session: it must go first.
};

} // namespace Pushlab
