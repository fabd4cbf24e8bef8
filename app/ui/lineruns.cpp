// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lineruns.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

namespace Pushlab {

void LineRuns::show(const ChartHistory::Runs &runs)
{
    if (!m_first)
        return;
    m_first->replace(runs.value(0));
    for (qsizetype i = 1; i < runs.size(); ++i) {
        if (QXYSeries *series = further(i - 1)) {
            series->setPen(m_first->pen()); // the theme may have changed
            series->replace(runs[i]);
        }
    }
    for (qsizetype i = std::max<qsizetype>(0, runs.size() - 1); i < m_further.size(); ++i) {
        if (m_further[i] && m_further[i]->count() > 0)
            m_further[i]->clear();
    }
}

//! Null when the first one is in no chart.
QXYSeries *LineRuns::further(qsizetype index)
{
    if (index < m_further.size())
        return m_further[index];
    QChart *chart = m_first->chart();
    if (!chart)
        return nullptr;
    auto *series = new QLineSeries;
    chart->addSeries(series);
    for (QAbstractAxis *axis : m_first->attachedAxes())
        series->attachAxis(axis);
    m_further.append(series);
    return series;
}

} // namespace Pushlab
