// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lanemodel.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * All lanes in one item, drawn anew when the charts are, which is five times a second at most.
 *
 * Lanes share the height evenly, each with at least `leastPitch`: the model is told how many there is room for.
 */
class LanesView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Pushlab::LaneModel *model READ model WRITE setModel NOTIFY looksChanged)
    Q_PROPERTY(QList<QColor> inks READ inks WRITE setInks NOTIFY looksChanged)
    Q_PROPERTY(QColor chosenGround READ chosenGround WRITE setChosenGround NOTIFY looksChanged)
    Q_PROPERTY(QColor chosenEdge READ chosenEdge WRITE setChosenEdge NOTIFY looksChanged)
    Q_PROPERTY(double leastPitch READ leastPitch WRITE setLeastPitch NOTIFY looksChanged)
    Q_PROPERTY(double mostPitch READ mostPitch WRITE setMostPitch NOTIFY looksChanged)
    Q_PROPERTY(double pitch READ pitch NOTIFY laidOut)
public:
    explicit LanesView(QQuickItem *parent = nullptr);

    LaneModel *model() const { return m_model; }
    void setModel(LaneModel *model);
    QList<QColor> inks() const { return m_inks; } //!< Theme.inks; as LanePainter wants them.
    void setInks(const QList<QColor> &inks);
    QColor chosenGround() const { return m_chosenGround; }
    void setChosenGround(const QColor &colour);
    QColor chosenEdge() const { return m_chosenEdge; }
    void setChosenEdge(const QColor &colour);
    double leastPitch() const { return m_leastPitch; }
    void setLeastPitch(double pitch);
    double mostPitch() const { return m_mostPitch; }
    void setMostPitch(double pitch);

    double pitch() const; //!< From one lane to the next.

    Q_INVOKABLE int rowAt(double y) const; //!< -1: no lane is there.

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void looksChanged();
    void laidOut();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    template <typename Value>
    void setLook(Value &value, const Value &to);
    void layOut();

    QPointer<LaneModel> m_model;
    QList<QColor> m_inks;
    QColor m_chosenGround;
    QColor m_chosenEdge;
    double m_leastPitch = 3;
    double m_mostPitch = 16;
};

} // namespace Pushlab
