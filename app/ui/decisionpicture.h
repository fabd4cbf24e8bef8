// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/treepicture.h"
#include "ui/decisionpath.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * The whole decision tree as one picture: zoomed and moved by its page, with the present walk in another ink. A click
 * on a box walks there.
 */
class DecisionPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Pushlab::DecisionPath *path READ path WRITE setPath NOTIFY pathChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY moved)
    Q_PROPERTY(bool fitted READ isFitted NOTIFY moved)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY inked)
    Q_PROPERTY(QColor muted MEMBER m_muted NOTIFY inked)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY inked)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY inked)
    Q_PROPERTY(QColor lit MEMBER m_lit NOTIFY inked)
    Q_PROPERTY(QColor ends MEMBER m_ends NOTIFY inked)
public:
    explicit DecisionPicture(QQuickItem *parent = nullptr);

    DecisionPath *path() const { return m_path; }
    void setPath(DecisionPath *path);
    double zoom() const { return m_zoom; } //!< Pixels for a unit of the picture.
    bool isFitted() const { return m_isFitted; } //!< All of it is to be seen, also when the place changes.

    Q_INVOKABLE void fit();
    Q_INVOKABLE void zoomAt(double x, double y, double factor); //!< What is at that place stays there.
    //! The box that the walk has come to, as near to the middle as the picture's edges let it be.
    Q_INVOKABLE void lookAtPresent(double zoom);
    Q_INVOKABLE void pan(double dx, double dy);
    Q_INVOKABLE void walkTo(double x, double y); //!< To the box at that place.
    //! The place of the box that the walk has come to, in the item.
    Q_INVOKABLE QRectF presentBox() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pathChanged();
    void moved();
    void inked();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void move(const QPointF &origin, double zoom);
    bool shows(const QPointF &origin, double zoom) const; //!< A part of a box is in sight then.
    void paintLine(QPainter &painter, const TreePicture::Node &node, bool isLit) const;
    void paintBox(QPainter &painter, const TreePicture::Node &node, bool isLit, bool isPresent) const;

    QPointer<DecisionPath> m_path;
    TreePicture m_picture;
    QPointF m_origin; //!< Where the picture's corner is in the item.
    double m_zoom = 1;
    bool m_isFitted = true;
    QColor m_ink, m_muted, m_ground, m_outline, m_lit, m_ends;
};

} // namespace Pushlab
