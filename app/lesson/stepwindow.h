// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/metric.h"

#include <QHash>

namespace Pushlab {

/*!
 * The frames since a step began, added up so that every metric can be read over the step or over the run.
 */
class StepWindow
{
public:
    enum class Over { Run, Step };

    //! The step begins after \a frame; a default one when the run itself has only begun.
    void begin(const Frame &frame);
    void add(const Frame &frame);

    //! Nothing when it was not measured.
    std::optional<double> value(const Metric &metric, Over over) const;
    const Frame &began() const { return m_began; }
    const Frame &now() const { return m_now; }
    //! Of the newest frame, since the run began.
    std::chrono::milliseconds time() const { return m_now.time; }

private:
    Frame m_began;
    Frame m_now;
    Frame m_step; //!< What is a total grew by so much since m_began; its histograms are the step's.
    QHash<QString, double> m_peaks; //!< By metric.
};

} // namespace Pushlab
