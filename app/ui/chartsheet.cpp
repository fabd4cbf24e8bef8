// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartsheet.h"

#include "report/svgchart.h"

#include <QPainter>
#include <QSvgRenderer>

namespace Pushlab {

namespace {
constexpr double margin = 12; // of white around the chart
} // namespace

ChartSheet::ChartSheet(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white);
    setAntialiasing(true);
}

void ChartSheet::setRuns(RunFiles *runs)
{
    if (runs == m_runs)
        return;
    if (m_runs)
        m_runs->disconnect(this);
    m_runs = runs;
    if (m_runs)
        connect(m_runs, &RunFiles::changed, this, &ChartSheet::redraw);
    Q_EMIT runsChanged();
    redraw();
}

void ChartSheet::setNumber(int number)
{
    if (number == m_number)
        return;
    m_number = number;
    Q_EMIT numberChanged();
    redraw();
}

QString ChartSheet::title() const { return m_runs ? m_runs->charts().value(m_number).title : QString(); }

void ChartSheet::redraw()
{
    const bool drawn = m_runs && m_number < m_runs->chartCount();
    m_svg = drawn ? toSvg(m_runs->charts().at(m_number)) : QByteArray();
    const QSizeF size = drawn ? QSizeF(QSvgRenderer(m_svg).defaultSize()) : QSizeF(1, 0);
    setImplicitHeight((width() - 2 * margin) * size.height() / size.width() + 2 * margin);
    update();
    Q_EMIT redrawn();
}

void ChartSheet::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        redraw();
}

void ChartSheet::paint(QPainter *painter)
{
    if (!m_svg.isEmpty())
        QSvgRenderer(m_svg).render(painter, boundingRect().adjusted(margin, margin, -margin, -margin));
}

} // namespace Pushlab
