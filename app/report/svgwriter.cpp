// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/svgwriter.h"

#include <algorithm>

namespace Pushlab {

namespace {

QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

QByteArray list(const QList<QPointF> &points)
{
    QByteArray text;
    for (const QPointF &point : points)
        text += number(point.x()) + ',' + number(point.y()) + ' ';
    text.chop(1);
    return text;
}

} // namespace

void SvgWriter::line(QPointF from, QPointF to, const QString &colour)
{
    m_body += "<line x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\"" + number(to.x())
        + "\" y2=\"" + number(to.y()) + "\" stroke=\"" + colour.toLatin1() + "\"/>\n";
}

void SvgWriter::polyline(const QList<QPointF> &points, const LineStyle &style)
{
    if (points.isEmpty())
        return;
    m_body += "<polyline points=\"" + list(points) + "\" fill=\"none\" stroke=\"" + style.colour.toLatin1()
        + "\" stroke-width=\"" + number(style.width) + "\" stroke-linejoin=\"round\"";
    if (!style.dash.isEmpty())
        m_body += " stroke-dasharray=\"" + style.dash.toLatin1() + '"';
    m_body += "/>\n";
}

void SvgWriter::marker(QPointF at, const LineStyle &style)
{
    constexpr double radius = 4;
    const QByteArray fill = " fill=\"" + style.colour.toLatin1() + "\"/>\n";
    switch (style.marker) {
    case LineStyle::Marker::None:
        break;
    case LineStyle::Marker::Circle:
        m_body
            += "<circle cx=\"" + number(at.x()) + "\" cy=\"" + number(at.y()) + "\" r=\"" + number(radius) + '"' + fill;
        break;
    case LineStyle::Marker::Square:
        m_body += "<rect x=\"" + number(at.x() - radius) + "\" y=\"" + number(at.y() - radius) + "\" width=\""
            + number(2 * radius) + "\" height=\"" + number(2 * radius) + '"' + fill;
        break;
    case LineStyle::Marker::Triangle:
        m_body += "<polygon points=\""
            + list({at + QPointF(0, -1.2 * radius), at + QPointF(1.2 * radius, radius),
                    at + QPointF(-1.2 * radius, radius)})
            + '"' + fill;
        break;
    }
}

void SvgWriter::text(QPointF at, const QString &text, const QString &colour, double size, Anchor anchor, bool bold)
{
    static constexpr std::array anchors{"start", "middle", "end"};
    m_body += "<text x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" font-size=\"" + number(size)
        + "\" text-anchor=\"" + anchors[size_t(anchor)] + "\" fill=\"" + colour.toLatin1() + '"'
        + (bold ? " font-weight=\"bold\">" : ">") + escaped(text) + "</text>\n";
}

void SvgWriter::verticalText(QPointF middle, const QString &text, const QString &colour, double size)
{
    m_body += "<text transform=\"translate(" + number(middle.x()) + ',' + number(middle.y())
        + ") rotate(-90)\" font-size=\"" + number(size) + "\" text-anchor=\"middle\" fill=\"" + colour.toLatin1()
        + "\">" + escaped(text) + "</text>\n";
}

double SvgWriter::widthOf(const QString &text, double size)
{
    // Chinese, Japanese and Korean signs are as wide as they are high.
    const auto wide = std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.unicode() >= 0x2E80; });
    return (double(wide) + double(text.size() - wide) * 0.62) * size;
}

QByteArray SvgWriter::finish(QSizeF size, const QString &name) const
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(size.width()) + "\" height=\""
        + number(size.height()) + "\" viewBox=\"0 0 " + number(size.width()) + ' ' + number(size.height())
        + "\" font-family=\"sans-serif\" role=\"img\">\n<title>" + escaped(name) + "</title>\n" + m_body + "</svg>\n";
}

} // namespace Pushlab
