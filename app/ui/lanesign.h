// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lanepainter.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! A piece of a lane, for the legend: the same painter draws it.
class LaneSign : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int sign MEMBER m_sign NOTIFY changed)
    Q_PROPERTY(QList<QColor> inks MEMBER m_inks NOTIFY changed)
public:
    static constexpr int drop = laneStates; //!< As sign: the end of an open connection.

    explicit LaneSign(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent)
    {
        connect(this, &LaneSign::changed, this, [this] { update(); });
    }

    void paint(QPainter *painter) override
    {
        const QRect area(0, 0, int(width()), int(height()));
        const LanePainter lanes(m_inks);
        if (m_sign == drop) {
            const int middle = area.width() / 2;
            lanes.drawState(*painter, area.adjusted(0, 0, -middle, 0), Transport::Sse, LaneState::Open, 0);
            lanes.drawState(*painter, area.adjusted(middle, 0, 0, 0), Transport::Sse, LaneState::Waiting, 0);
            lanes.drawDrop(*painter, area, middle);
        } else if (LaneState(m_sign) == LaneState::Open) { // each protocol has a colour of its own there
            const int third = area.width() / transportCount;
            for (const Transport transport : allTransports)
                lanes.drawState(*painter, {int(transport) * third, 0, third, area.height()}, transport, LaneState::Open,
                                0);
        } else {
            lanes.drawState(*painter, area, Transport::Sse, LaneState(m_sign), 0);
        }
    }

Q_SIGNALS:
    void changed();

private:
    int m_sign = 0; //!< A LaneState, or drop.
    QList<QColor> m_inks;
};

} // namespace Pushlab
