// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/svgchart.h"

#include "report/svgwriter.h"

#include <algorithm>
#include <cmath>

namespace Pushlab {

namespace {

constexpr double left = 72;
constexpr double right = 24;
constexpr double plotHeight = 210;
constexpr double lineHeight = 18;
constexpr double titleSize = 15;
constexpr double textSize = 12;
constexpr double markerEvery = 48; // px between the markers on a line
constexpr qsizetype mostMarksNamed = 12;

const QString ink = QStringLiteral("#1f2328");
const QString faint = QStringLiteral("#57606a");
const QString grid = QStringLiteral("#dfe3e8");

struct MarkStyle {
    QString colour;
    QString dash;
    QString word;
};
MarkStyle styleOf(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::Fault:
        return {QStringLiteral("#c8431b"), {}, QStringLiteral("fault")};
    case Mark::Kind::Fix:
        return {QStringLiteral("#1b7440"), QStringLiteral("6 3"), QStringLiteral("fix")};
    case Mark::Kind::Note:
        return {faint, QStringLiteral("2 3"), QStringLiteral("note")};
    }
    Q_UNREACHABLE();
}

class Drawing
{
public:
    explicit Drawing(const Chart &chart) : m_chart(chart) {}

    QByteArray draw()
    {
        m_svg.text({0, lineHeight}, m_chart.title, ink, titleSize, SvgWriter::Anchor::Start, true);
        m_top = legend(lineHeight * 2) + lineHeight * 1.4; // room for the numbers of the marks
        m_bottom = m_top + plotHeight;
        axes();
        marks();
        for (const Series &series : m_chart.series)
            line(series);
        const double end = nameMarks(m_bottom + lineHeight * 3);
        return m_svg.finish({chartWidth, end}, m_chart.title);
    }

private:
    double xOf(double value) const { return left + m_chart.x.share(value) * (chartWidth - left - right); }
    double yOf(double value) const { return m_bottom - m_chart.y.share(value) * plotHeight; }

    //! Words side by side, on as many lines as they need. Returns the base line of the last.
    double legend(double y)
    {
        constexpr double sample = 34;
        double x = 0;
        for (const Series &series : m_chart.series) {
            const double width = sample + 8 + SvgWriter::widthOf(series.name, textSize) + 18;
            if (x > 0 && x + width > chartWidth) {
                x = 0;
                y += lineHeight;
            }
            m_svg.polyline({{x, y - 4}, {x + sample, y - 4}}, series.style);
            m_svg.marker({x + sample / 2, y - 4}, series.style);
            m_svg.text({x + sample + 8, y}, series.name, ink, textSize);
            x += width;
        }
        return y;
    }

    void axes()
    {
        for (const AxisTick &tick : m_chart.y.ticks) {
            m_svg.line({left, yOf(tick.at)}, {chartWidth - right, yOf(tick.at)}, grid);
            m_svg.text({left - 8, yOf(tick.at) + 4}, tick.text, faint, textSize, SvgWriter::Anchor::End);
        }
        for (const AxisTick &tick : m_chart.x.ticks) {
            m_svg.line({xOf(tick.at), m_bottom}, {xOf(tick.at), m_bottom + 5}, faint);
            m_svg.text({xOf(tick.at), m_bottom + lineHeight}, tick.text, faint, textSize, SvgWriter::Anchor::Middle);
        }
        m_svg.line({left, m_bottom}, {chartWidth - right, m_bottom}, faint);
        m_svg.text({(left + chartWidth - right) / 2, m_bottom + lineHeight * 2}, m_chart.x.label, ink, textSize,
                   SvgWriter::Anchor::Middle);
        m_svg.verticalText({14, (m_top + m_bottom) / 2}, m_chart.y.label, ink, textSize);
    }

    void marks()
    {
        const auto place = [this](const Mark &mark) { return xOf(double(mark.time.count()) / 1000); };
        for (const Mark &mark : m_chart.marks) {
            const MarkStyle style = styleOf(mark.kind);
            const double x = place(mark);
            m_svg.polyline({{x, m_top}, {x, m_bottom}}, {style.colour, style.dash, LineStyle::Marker::None, 1.5});
        }
        // Numbers that would stand on one another are one: "2–4", a fault's when one of them is a fault.
        const qsizetype named = std::min(m_chart.marks.size(), mostMarksNamed);
        const auto flag = [](qsizetype first, qsizetype last) {
            return first == last ? QString::number(first + 1) : QStringLiteral("%1–%2").arg(first + 1).arg(last + 1);
        };
        for (qsizetype first = 0, last = 0; first < named; first = last = last + 1) {
            const auto width = [&] { return SvgWriter::widthOf(flag(first, last), textSize); };
            const auto middle = [&] { // beside the numbers of the axis
                return std::max(place(m_chart.marks[first]), left + width() / 2 - 4);
            };
            const double next = SvgWriter::widthOf(flag(9, 11), textSize) / 2 + 4; // half of one, and a gap
            Mark::Kind kind = m_chart.marks[first].kind;
            while (last + 1 < named && place(m_chart.marks[last + 1]) < middle() + width() / 2 + next) {
                if (m_chart.marks[++last].kind == Mark::Kind::Fault)
                    kind = Mark::Kind::Fault;
            }
            m_svg.text({middle(), m_top - 4}, flag(first, last), styleOf(kind).colour, textSize,
                       SvgWriter::Anchor::Middle, true);
        }
    }

    double nameMarks(double y)
    {
        const qsizetype named = std::min(m_chart.marks.size(), mostMarksNamed);
        double x = 0;
        const auto name = [&](const QString &text, const QString &colour) {
            const double width = SvgWriter::widthOf(text, textSize) + 18;
            if (x > 0 && x + width > chartWidth) {
                x = 0;
                y += lineHeight;
            }
            m_svg.text({x, y}, text, colour, textSize);
            x += width;
        };
        for (qsizetype i = 0; i < named; ++i) {
            const Mark &mark = m_chart.marks[i];
            const MarkStyle style = styleOf(mark.kind);
            QString label = mark.label;
            if (label.size() > 60)
                label = label.left(59) + QChar(0x2026);
            name(QStringLiteral("%1 %2 at %3 s: %4")
                     .arg(i + 1)
                     .arg(style.word)
                     .arg(double(mark.time.count()) / 1000, 0, 'f', 1)
                     .arg(label),
                 style.colour);
        }
        if (m_chart.marks.size() > named)
            name(QStringLiteral("and %1 more").arg(m_chart.marks.size() - named), faint);
        return named > 0 ? y + 8 : y - lineHeight + 8;
    }

    void line(const Series &series)
    {
        QList<QPointF> piece;
        double nextMarker = left;
        const auto endPiece = [&] {
            if (piece.size() == 1) { // would not be seen
                m_svg.marker(piece.first(), series.style);
                piece.append(piece.first() + QPointF(4, 0));
            }
            m_svg.polyline(piece, series.style);
            piece.clear();
        };
        for (const QPointF &point : series.points) {
            if (std::isnan(point.y())) {
                endPiece();
                continue;
            }
            piece.append({xOf(point.x()), yOf(point.y())});
            if (piece.last().x() >= nextMarker) {
                m_svg.marker(piece.last(), series.style);
                nextMarker = piece.last().x() + markerEvery;
            }
        }
        endPiece();
    }

    const Chart &m_chart;
    SvgWriter m_svg;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace

QByteArray toSvg(const Chart &chart) { return Drawing(chart).draw(); }

} // namespace Pushlab
