// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charthistory.h"

#include <QPointer>
#include <QXYSeries>

namespace Pushlab {

/*!
 * One line of a chart that may have gaps. A series of Qt Charts knows none, so each further stretch gets a series of
 * its own beside the first one, on the same axes and with the same pen. All of them are the chart's.
 */
class LineRuns
{
public:
    explicit LineRuns(QXYSeries *first) : m_first(first) {}

    bool isAlive() const { return m_first; }
    void show(const ChartHistory::Runs &runs);

private:
    QXYSeries *further(qsizetype index);

    QPointer<QXYSeries> m_first;
    QList<QPointer<QXYSeries>> m_further;
};

} // namespace Pushlab
