// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/axisscale.h"
#include "ui/chartlines.h"
#include "ui/lineruns.h"

#include <QLocale>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * One of the charts: its words, its axes, its lines. QML hands its series in; draw() replaces their points as a whole.
 */
class ChartPlot : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ChartFeed.")
    Q_PROPERTY(QString title READ title NOTIFY worded)
    Q_PROPERTY(QString counts READ counts NOTIFY worded)
    Q_PROPERTY(QString countsRight READ countsRight NOTIFY worded)
    Q_PROPERTY(QLocale locale READ locale NOTIFY worded)
    Q_PROPERTY(bool logarithmic READ isLogarithmic CONSTANT)
    Q_PROPERTY(QVariantList lines READ lines CONSTANT)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY worded)
    Q_PROPERTY(double top READ top NOTIFY drawn)
    Q_PROPERTY(double bottom READ bottom CONSTANT)
    Q_PROPERTY(int ticks READ ticks NOTIFY drawn)
    Q_PROPERTY(double topRight READ topRight NOTIFY drawn)
    Q_PROPERTY(QList<QString> values READ values NOTIFY drawn)
    Q_PROPERTY(QString note READ note NOTIFY drawn)
public:
    explicit ChartPlot(ChartKind kind, QObject *parent = nullptr);

    QString title() const { return m_words.title; }
    QString counts() const { return m_words.counts; }
    QString countsRight() const { return m_words.countsRight; }
    QLocale locale() const; //!< Of the numbers at the axes.
    bool isLogarithmic() const { return m_words.logarithmic; }
    //! One map a line: name, ink, stroke, dash (as in ChartLine), protocol (-1: of none), right.
    QVariantList lines() const;
    QVariantList legend() const; //!< Those of lines() that have a name.

    //! From now on \a series shows the line of that index, and \a markers, when there are any, its marker shapes. The
    //! series stay the chart's; a line may be shown in several.
    Q_INVOKABLE void attach(int line, QXYSeries *series, QXYSeries *markers = nullptr);

    double top() const { return m_top; }
    double bottom() const;
    int ticks() const { return m_scale.ticks; }
    double topRight() const { return m_scaleRight.top; } //!< With as many ticks as at the left.
    QList<QString> values() const { return m_values; } //!< Of the lines that have a name, in their order.
    QString note() const { return m_note; } //!< "peak 120/s"; empty: none.

    bool isAttached() const; //!< Some series shows a line of it.
    //! \a read: the sample whose values are told; null when there is none.
    void draw(const ChartHistory &history, const TimeWindow &window, const LatencyView &view, const ChartSample *read);
    //! Only the values: what moves with a crosshair.
    void tell(const LatencyView &view, const ChartSample *read);

Q_SIGNALS:
    void drawn();
    void worded(); //!< All words are others: the language changed. Lines and series stay.

private:
    struct Attached {
        int line;
        LineRuns runs;
        QPointer<QXYSeries> markers;
    };
    void drawAxes(const QList<ChartLine> &lines, const ChartHistory &history, const TimeWindow &window);
    void setValues(const QList<ChartLine> &lines, const ChartSample *read);

    const ChartKind m_kind;
    ChartWords m_words;
    QList<Attached> m_attached;
    AxisScale m_scale;
    AxisScale m_scaleRight;
    double m_top;
    QList<QString> m_values;
    QString m_note;
};

} // namespace Pushlab
