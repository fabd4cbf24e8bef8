// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisionpicture.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Pushlab {

namespace {

constexpr double least = 0.2;
constexpr double most = 4;
constexpr double margin = 12; // around the picture, in pixels
constexpr int letters = 17; // pixels at zoom 1
constexpr QMarginsF inside(10, 7, 10, 7);

bool beginsWith(const QList<int> &way, const QList<int> &part)
{
    return part.size() <= way.size() && std::equal(part.begin(), part.end(), way.begin());
}

} // namespace

DecisionPicture::DecisionPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DecisionPicture::inked, this, [this] { update(); });
}

void DecisionPicture::setPath(DecisionPath *path)
{
    if (m_path == path)
        return;
    if (m_path)
        m_path->disconnect(this);
    m_path = path;
    m_picture = path ? drawTree(path->walk().tree()) : TreePicture();
    if (path)
        connect(path, &DecisionPath::walked, this, [this] { update(); });
    Q_EMIT pathChanged();
    fit();
}

void DecisionPicture::fit()
{
    m_isFitted = true; // or will be, once it has a place
    const QSizeF place(width() - 2 * margin, height() - 2 * margin);
    if (m_picture.size.isEmpty() || place.isEmpty())
        return;
    const double zoom = std::clamp(
        std::min(place.width() / m_picture.size.width(), place.height() / m_picture.size.height()), least, most);
    const QSizeF shown = m_picture.size * zoom;
    move({(width() - shown.width()) / 2, (height() - shown.height()) / 2}, zoom);
}

void DecisionPicture::zoomAt(double x, double y, double factor)
{
    const QPointF place(x, y);
    const double zoom = std::clamp(m_zoom * factor, least, most);
    m_isFitted = false; // the place may grow, this picture no longer with it
    move(place - (place - m_origin) * (zoom / m_zoom), zoom);
}

void DecisionPicture::lookAtPresent(double zoom)
{
    if (size().isEmpty())
        return;
    zoom = std::clamp(zoom, least, most);
    const QPointF middle = (presentBox().center() - m_origin) / m_zoom;
    const auto origin = [zoom](double place, double size, double looked) {
        const double shown = size * zoom;
        if (shown < place)
            return (place - shown) / 2;
        return std::clamp(place / 2 - looked * zoom, place - margin - shown, double(margin));
    };
    m_isFitted = false;
    move({origin(width(), m_picture.size.width(), middle.x()), origin(height(), m_picture.size.height(), middle.y())},
         zoom);
}

void DecisionPicture::pan(double dx, double dy)
{
    m_isFitted = false;
    move(m_origin + QPointF(dx, dy), m_zoom);
}

bool DecisionPicture::shows(const QPointF &origin, double zoom) const
{
    const QRectF place = QRectF(0, 0, width(), height()).marginsRemoved({margin, margin, margin, margin});
    return std::any_of(m_picture.nodes.begin(), m_picture.nodes.end(), [&](const TreePicture::Node &node) {
        return place.intersects({node.box.topLeft() * zoom + origin, node.box.size() * zoom});
    });
}

//! What would show nothing is not done: nobody is to look for the picture.
void DecisionPicture::move(const QPointF &origin, double zoom)
{
    if (!shows(origin, zoom))
        return;
    m_zoom = zoom;
    m_origin = origin;
    update();
    Q_EMIT moved();
}

void DecisionPicture::walkTo(double x, double y)
{
    const qsizetype node = m_picture.nodeAt((QPointF(x, y) - m_origin) / m_zoom);
    if (m_path && node >= 0)
        m_path->follow(m_picture.nodes.at(node).way);
}

QRectF DecisionPicture::presentBox() const
{
    for (const TreePicture::Node &node : m_picture.nodes) {
        if (m_path && node.way == m_path->walk().way())
            return {node.box.topLeft() * m_zoom + m_origin, node.box.size() * m_zoom};
    }
    return {};
}

void DecisionPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (m_isFitted && now.size() != before.size())
        fit();
}

void DecisionPicture::paint(QPainter *painter)
{
    if (!m_path)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(m_origin);
    painter->scale(m_zoom, m_zoom);
    const QList<int> way = m_path->walk().way();
    // The lines of the walk above the others, and all boxes above the lines.
    for (const bool lit : {false, true}) {
        for (const TreePicture::Node &node : std::as_const(m_picture.nodes)) {
            if (node.parent >= 0 && beginsWith(way, node.way) == lit)
                paintLine(*painter, node, lit);
        }
    }
    for (const TreePicture::Node &node : std::as_const(m_picture.nodes))
        paintBox(*painter, node, beginsWith(way, node.way), node.way == way);
}

void DecisionPicture::paintLine(QPainter &painter, const TreePicture::Node &node, bool isLit) const
{
    const QRectF &from = m_picture.nodes.at(node.parent).box;
    const QPointF begin(from.right(), from.center().y());
    const QPointF end(node.box.left(), node.box.center().y());
    const double bend = (end.x() - begin.x()) / 2;
    QPainterPath line(begin);
    line.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isLit ? m_lit : m_outline, isLit ? 4 : 1.5));
    painter.drawPath(line);
}

void DecisionPicture::paintBox(QPainter &painter, const TreePicture::Node &node, bool isLit, bool isPresent) const
{
    painter.setBrush(m_ground);
    painter.setPen(QPen(isLit ? m_lit : node.isEnd ? m_ends : m_outline, isPresent ? 4 : isLit ? 3 : 1.5));
    painter.drawRoundedRect(node.box, node.isEnd ? node.box.height() / 2 : 8, node.isEnd ? 24 : 8);
    QFont font = QGuiApplication::font();
    font.setPixelSize(letters - 2);
    QRectF place = node.box.marginsRemoved(node.isEnd ? inside + QMarginsF(16, 0, 16, 0) : inside);
    const auto words = Qt::AlignHCenter | Qt::TextWordWrap;
    if (!node.answer.isEmpty()) {
        QRectF taken;
        painter.setFont(font);
        painter.setPen(m_muted);
        painter.drawText(place, int(words | Qt::AlignTop), node.answer, &taken);
        place.setTop(taken.bottom() + 2);
    }
    font.setPixelSize(letters);
    font.setBold(node.isEnd || isPresent);
    painter.setFont(font);
    painter.setPen(m_ink);
    painter.drawText(place, int(words | Qt::AlignVCenter), node.text);
}

} // namespace Pushlab
