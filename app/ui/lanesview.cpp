// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lanesview.h"

#include "ui/lanepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Pushlab {

namespace {
constexpr int gapFrom = 3; // pixels: lanes that are as high as this have one of them between each other
} // namespace

LanesView::LanesView(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void LanesView::setModel(LaneModel *model)
{
    if (model == m_model)
        return;
    if (m_model) {
        disconnect(m_model, nullptr, this, nullptr);
        disconnect(&m_model->feed(), nullptr, this, nullptr);
    }
    m_model = model;
    if (model) {
        connect(model, &LaneModel::arranged, this, &LanesView::layOut);
        connect(model, &LaneModel::chosenChanged, this, [this] { update(); });
        connect(&model->feed(), &ChartFeed::drawn, this, [this] { update(); });
    }
    Q_EMIT looksChanged();
    layOut();
}

template <typename Value>
void LanesView::setLook(Value &value, const Value &to)
{
    if (value == to)
        return;
    value = to;
    Q_EMIT looksChanged();
    layOut();
}

void LanesView::setInks(const QList<QColor> &inks) { setLook(m_inks, inks); }
void LanesView::setChosenGround(const QColor &colour) { setLook(m_chosenGround, colour); }
void LanesView::setChosenEdge(const QColor &colour) { setLook(m_chosenEdge, colour); }
void LanesView::setLeastPitch(double pitch) { setLook(m_leastPitch, std::max(1.0, pitch)); }
void LanesView::setMostPitch(double pitch) { setLook(m_mostPitch, std::max(1.0, pitch)); }

double LanesView::pitch() const
{
    const int lanes = m_model ? m_model->count() : 0;
    // Whole pixels: lanes of unequal height would look as if that meant something.
    return lanes == 0 ? m_mostPitch
                      : std::floor(std::clamp(height() / lanes, m_leastPitch, std::max(m_leastPitch, m_mostPitch)));
}

int LanesView::rowAt(double y) const
{
    const int row = int(std::floor(y / pitch()));
    return m_model && y >= 0 && y < height() && row >= 0 && row < m_model->count() ? row : -1;
}

void LanesView::layOut()
{
    if (m_model && height() >= m_leastPitch)
        m_model->setRoom(int(height() / m_leastPitch));
    Q_EMIT laidOut();
    update();
}

void LanesView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    layOut();
}

void LanesView::paint(QPainter *painter)
{
    if (!m_model || m_model->count() == 0)
        return;
    const LanePainter lanes(m_inks);
    const ChartFeed &feed = m_model->feed();
    const int columns = int(width());
    const auto phase = qint64(std::round(feed.windowStart() * columns / feed.windowSeconds()));
    const int pitch = int(this->pitch());
    const int inset = pitch >= gapFrom ? 1 : 0;
    const int chosen = m_model->chosenRow();
    for (int row = 0; row < m_model->count(); ++row) {
        const QRect area(0, row * pitch, columns, pitch);
        const Lane &lane = *m_model->rows()[size_t(row)];
        if (row == chosen)
            painter->fillRect(area, m_chosenGround);
        lanes.draw(*painter, area.adjusted(0, 0, 0, -inset), lane.transport,
                   LaneHistory::cells(lane, feed.windowStart(), feed.windowSeconds(), columns, m_model->drawnUntil()),
                   phase);
    }
    if (chosen >= 0) { // over its neighbours: a lane may be three pixels high
        const int y = chosen * pitch;
        painter->fillRect(0, y - 1, columns, 1, m_chosenEdge);
        painter->fillRect(0, y + pitch - inset, columns, 1, m_chosenEdge);
    }
}

} // namespace Pushlab
