// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lanepainter.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace Pushlab {

namespace {

enum Ink { Pool = 3, Text, Muted, Fault };

struct Look {
    double height; //!< Share of the lane's.
    int on = 0; //!< Columns of a dash; 0: a solid line.
    int off = 0;
};

constexpr Look look(LaneState state)
{
    constexpr std::array looks{
        Look{0.4, 1, 2}, // Queued: dots
        Look{1.0}, // Connecting
        Look{0.6}, // Open
        Look{0.25}, // Waiting: a thin line
        Look{0.4, 3, 3}, // BackingOff: dashes
        Look{0.4, 9, 2}, // GivenUp: long ones
        Look{0}, // Gone
    };
    return looks[size_t(state)];
}

constexpr int dropWidth = 2;

} // namespace

QColor LanePainter::ink(Transport transport, LaneState state) const
{
    switch (state) {
    case LaneState::Queued:
        return m_inks.value(Pool);
    case LaneState::Connecting:
        return m_inks.value(Text);
    case LaneState::Open:
        return m_inks.value(int(transport));
    case LaneState::Waiting:
    case LaneState::BackingOff:
        return m_inks.value(Muted);
    case LaneState::GivenUp:
        return m_inks.value(Fault);
    case LaneState::Gone:
        break;
    }
    return {};
}

void LanePainter::drawState(QPainter &painter, const QRect &area, Transport transport, LaneState state,
                            qint64 phase) const
{
    if (state == LaneState::Gone || area.isEmpty())
        return;
    const Look look = Pushlab::look(state);
    const QColor ink = this->ink(transport, state);
    const int height = std::max(1, qRound(area.height() * look.height));
    const int y = area.y() + (area.height() - height) / 2;
    if (look.on == 0) {
        painter.fillRect(area.x(), y, area.width(), height, ink);
        return;
    }
    const int period = look.on + look.off;
    const int behind = area.x() + area.width();
    for (int x = area.x() - int((phase + area.x()) % period); x < behind; x += period) {
        const int left = std::max(x, area.x());
        const int right = std::min(x + look.on, behind);
        if (right > left)
            painter.fillRect(left, y, right - left, height, ink);
    }
}

void LanePainter::drawDrop(QPainter &painter, const QRect &area, int column) const
{
    painter.fillRect(area.x() + std::max(0, column - dropWidth), area.y(), dropWidth, area.height(),
                     m_inks.value(Fault));
}

void LanePainter::draw(QPainter &painter, const QRect &area, Transport transport, const std::vector<LaneCell> &cells,
                       qint64 phase) const
{
    for (size_t first = 0; first < cells.size();) {
        size_t behind = first + 1;
        while (behind < cells.size() && cells[behind].state == cells[first].state)
            ++behind;
        drawState(painter, QRect(area.x() + int(first), area.y(), int(behind - first), area.height()), transport,
                  cells[first].state, phase);
        first = behind;
    }
    for (size_t column = 0; column < cells.size(); ++column) { // over what they ended
        if (cells[column].dropped)
            drawDrop(painter, area, int(column));
    }
}

} // namespace Pushlab
