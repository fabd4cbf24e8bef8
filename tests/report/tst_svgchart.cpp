// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/svgchart.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace Pushlab;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSvgChart : public QObject
{
    Q_OBJECT

private:
    struct Element {
        QString name;
        QXmlStreamAttributes attributes;
        QString text;
    };
    //! All elements; none when it is not well-formed.
    static QList<Element> elements(const QByteArray &svg)
    {
        QList<Element> list;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                list.append({reader.name().toString(), reader.attributes(), {}});
            else if (reader.isCharacters() && !list.isEmpty())
                list.last().text += reader.text();
        }
        return reader.hasError() ? QList<Element>() : list;
    }
    static QList<Element> named(const QList<Element> &all, const QString &name)
    {
        QList<Element> list;
        for (const Element &element : all) {
            if (element.name == name)
                list.append(element);
        }
        return list;
    }
    static QStringList texts(const QByteArray &svg)
    {
        QStringList list;
        for (const Element &element : named(elements(svg), u"text"_s))
            list.append(element.text.trimmed());
        return list;
    }
    static Chart chart()
    {
        Chart chart{
            u"key"_s, u"A <title> & more"_s, Axis::linear(u"time (s)"_s, 9), Axis::linear(u"height (m)"_s, 97), {}, {}};
        chart.series = {{u"first"_s, {u"#d98200"_s, {}, LineStyle::Marker::Circle}, {{0, 0}, {5, 50}, {9, 97}}},
                        {u"second"_s, {u"#2f6fde"_s, u"2 3"_s, LineStyle::Marker::Triangle}, {{0, 10}, {9, 20}}}};
        return chart;
    }

private Q_SLOTS:
    void saysWhatIsDrawn()
    {
        const QStringList said = texts(toSvg(chart()));
        for (const char *text : {"A <title> & more", "time (s)", "height (m)", "first", "second", "0", "100"})
            QVERIFY2(said.contains(QString::fromLatin1(text)), text);
    }

    //! A name of square signs does not reach into the line of the next.
    void wideSignsHaveRoom()
    {
        Chart wide = chart();
        wide.series[0].name = u"长轮询的延迟"_s; // six, each as wide as high
        double end = 0;
        double next = 0;
        for (const Element &element : elements(toSvg(wide))) {
            if (element.text.trimmed() == wide.series[0].name)
                end = element.attributes.value("x"_L1).toDouble()
                    + 6 * element.attributes.value("font-size"_L1).toDouble();
            else if (end > 0 && next == 0 && element.name == u"polyline"_s)
                next = element.attributes.value("points"_L1).toString().section(u',', 0, 0).toDouble();
        }
        QVERIFY(end > 0);
        QVERIFY2(next > end, qPrintable(u"%1 after %2"_s.arg(next).arg(end)));
    }

    void differsByColourDashAndMarker()
    {
        const QList<Element> all = elements(toSvg(chart()));
        QStringList strokes;
        for (const Element &line : named(all, u"polyline"_s))
            strokes.append(line.attributes.value("stroke"_L1).toString() + u' '
                           + line.attributes.value("stroke-dasharray"_L1).toString());
        QCOMPARE(strokes,
                 (QStringList{u"#d98200 "_s, u"#2f6fde 2 3"_s, u"#d98200 "_s, u"#2f6fde 2 3"_s})); // legend, plot
        QVERIFY(named(all, u"circle"_s).size() >= 2);
        QVERIFY(named(all, u"polygon"_s).size() >= 2);
    }

    //! Both ends of a line lie on the axes' ends.
    void pointsLieWhereTheAxesSay()
    {
        const QList<Element> lines = named(elements(toSvg(chart())), u"polyline"_s);
        const QStringList points = lines[2].attributes.value("points"_L1).toString().split(u' ');
        QCOMPARE(points.size(), 3);
        QCOMPARE(points.first().section(u',', 0, 0).toDouble(), 72.0);
        const double rise = points.first().section(u',', 1).toDouble() - points.last().section(u',', 1).toDouble();
        QVERIFY(std::abs(rise - 0.97 * 210) < 0.02);
    }

    void interruptsALine()
    {
        Chart broken = chart();
        broken.series = {{u"first"_s, {u"#d98200"_s, {}}, {{0, 1}, {1, 2}, {2, std::nan("")}, {3, 1}, {4, 5}}}};
        const QByteArray svg = toSvg(broken);
        QVERIFY(!svg.contains("nan"));
        QCOMPARE(named(elements(svg), u"polyline"_s).size(), 3); // the legend's, and two pieces
    }

    void marksAreNumberedAndNamed()
    {
        Chart marked = chart();
        marked.marks = {{2000ms, Mark::Kind::Fault, u"links reset <\"&"_s}, {8000ms, Mark::Kind::Fix, u"healed"_s}};
        const QStringList said = texts(toSvg(marked));
        QVERIFY(said.contains(u"1"_s));
        QVERIFY(said.contains(u"1 fault at 2.0 s: links reset <\"&"_s));
        QVERIFY(said.contains(u"2 fix at 8.0 s: healed"_s));
        QVERIFY(toSvg(marked).contains("#c8431b"));
        marked.marks.append({8100ms, Mark::Kind::Note, u"seen"_s});
        QVERIFY(texts(toSvg(marked)).contains(u"2–3"_s)); // one on the other could not be read
    }

    //! Text stays inside, and no two texts on one line meet, as far as widths can be told without a font.
    void nothingOverlapsOrLeavesThePicture()
    {
        Chart crowded = chart();
        for (int i = 0; i < 9; ++i)
            crowded.series.append(
                {u"a series with a long name %1"_s.arg(i), {u"#000000"_s, {}}, {{0, double(i)}, {9, double(i)}}});
        for (int i = 0; i < 40; ++i)
            crowded.marks.append(
                {i * 90ms, Mark::Kind::Fault, u"a mark with quite a long label that goes on "_s.repeated(i % 3)});
        const QList<Element> all = elements(toSvg(crowded));
        const double height = all.first().attributes.value("height"_L1).toDouble();
        QList<QRectF> boxes;
        for (const Element &text : named(all, u"text"_s)) {
            if (text.attributes.hasAttribute("transform"_L1))
                continue; // the vertical label has the left edge for itself
            const double size = text.attributes.value("font-size"_L1).toDouble();
            const double width = double(text.text.size()) * size * 0.55;
            const QStringView anchor = text.attributes.value("text-anchor"_L1);
            const double x = text.attributes.value("x"_L1).toDouble()
                - (anchor == "middle"_L1 ? width / 2 : (anchor == "end"_L1 ? width : 0));
            const QRectF box(x, text.attributes.value("y"_L1).toDouble() - size * 0.8, width, size);
            QVERIFY2(box.left() >= 0 && box.right() <= chartWidth && box.bottom() <= height, qPrintable(text.text));
            for (const QRectF &other : boxes)
                QVERIFY2(!box.intersects(other), qPrintable(text.text));
            boxes.append(box);
        }
        QVERIFY(boxes.size() > 30);
        QVERIFY(texts(toSvg(crowded)).contains(u"and 28 more"_s));
    }

    void nothingToDrawIsStillAChart()
    {
        Chart empty;
        empty.x = empty.y = Axis::linear({}, 1);
        QVERIFY(!elements(toSvg(empty)).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSvgChart)
#include "tst_svgchart.moc"
