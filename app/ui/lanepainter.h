// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/lanehistory.h"

#include <QColor>
#include <QList>
#include <QRect>

class QPainter;

namespace Pushlab {

/*!
 * How a lane looks: each state by its ink, its height and its dashes, so that none of them is needed alone. Drawn with
 * plain rectangles, which costs the same with and without a graphics card.
 */
class LanePainter
{
public:
    //! In the order of Theme.inks: the three protocols, pool, text, muted, fault.
    explicit LanePainter(const QList<QColor> &inks) : m_inks(inks) {}

    //! The lane in \a area, a cell for each column. \a phase: the column of the run at the left edge, so that dashes
    //! move with the time and do not stand still while it passes below them.
    void draw(QPainter &painter, const QRect &area, Transport transport, const std::vector<LaneCell> &cells,
              qint64 phase) const;
    void drawState(QPainter &painter, const QRect &area, Transport transport, LaneState state, qint64 phase) const;
    void drawDrop(QPainter &painter, const QRect &area, int column) const; //!< Ends at the left of \a column.

private:
    QColor ink(Transport transport, LaneState state) const;

    QList<QColor> m_inks;
};

} // namespace Pushlab
