// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/chart.h"

#include <QByteArray>
#include <QSizeF>

namespace Pushlab {

//! Writes the few SVG elements that a chart is made of. Text is escaped; numbers have at most two decimals.
class SvgWriter
{
public:
    enum class Anchor { Start, Middle, End };

    void line(QPointF from, QPointF to, const QString &colour);
    void polyline(const QList<QPointF> &points, const LineStyle &style);
    void marker(QPointF at, const LineStyle &style);
    void text(QPointF at, const QString &text, const QString &colour, double size, Anchor anchor = Anchor::Start,
              bool bold = false);
    void verticalText(QPointF middle, const QString &text, const QString &colour, double size);

    //! The whole element; \a name is what a screen reader says.
    QByteArray finish(QSizeF size, const QString &name) const;

    //! About as wide as \a text is in a wide sans-serif font; there are no font metrics without a screen.
    static double widthOf(const QString &text, double size);

private:
    QByteArray m_body;
};

} // namespace Pushlab
