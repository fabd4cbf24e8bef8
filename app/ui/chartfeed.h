// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/axisscale.h"
#include "ui/charthistory.h"

#include <QObject>
#include <QPointer>
#include <QXYSeries>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * Fills the lines of the three charts: QML hands its series in, a frame replaces their points as a whole.
 *
 * Also holds what the charts share: the time at their left edge, and the upper ends of their axes.
 */
class ChartFeed : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double windowSeconds READ windowSeconds CONSTANT)
    Q_PROPERTY(double windowStart READ windowStart NOTIFY drawn)
    Q_PROPERTY(double latencyTop READ latencyTop NOTIFY drawn)
    Q_PROPERTY(double latencyBottom READ latencyBottom CONSTANT)
    Q_PROPERTY(double reconnectionTop READ reconnectionTop NOTIFY drawn)
    Q_PROPERTY(int reconnectionTicks READ reconnectionTicks NOTIFY drawn)
    Q_PROPERTY(double threadTop READ threadTop NOTIFY drawn)
    Q_PROPERTY(int threadTicks READ threadTicks NOTIFY drawn)
    Q_PROPERTY(int percentile READ percentile WRITE setPercentile NOTIFY percentileChanged)
    Q_PROPERTY(QList<QString> latencies READ latencies NOTIFY drawn)
    Q_PROPERTY(QList<QString> reconnections READ reconnections NOTIFY drawn)
    Q_PROPERTY(QList<QString> threads READ threads NOTIFY drawn)
    Q_PROPERTY(QString reconnectionPeak READ reconnectionPeak NOTIFY drawn)
public:
    enum Line { Latency, Median, Reconnections, Attempts, Busy, Queued, Rejected, PoolLimit };
    Q_ENUM(Line)

    explicit ChartFeed(QObject *parent = nullptr);

    //! From now on \a series shows \a line of the protocol \a index (0 where there is none), and \a markers, when
    //! there are any, its marker shapes. The series stay the chart's.
    Q_INVOKABLE void attach(Pushlab::ChartFeed::Line line, int index, QXYSeries *series, QXYSeries *markers = nullptr);
    Q_INVOKABLE QString clock(double seconds) const; //!< "02:14"

    double windowSeconds() const { return ChartHistory::windowSeconds; }
    double windowStart() const { return m_history.windowStart(); }
    double latencyTop() const { return m_latencyTop; } //!< Milliseconds; a power of ten.
    double latencyBottom() const;
    double reconnectionTop() const { return m_reconnectionScale.top; }
    int reconnectionTicks() const { return m_reconnectionScale.ticks; }
    double threadTop() const { return m_threadScale.top; }
    int threadTicks() const { return m_threadScale.ticks; }
    int percentile() const; //!< 50, 95 or 99: the one drawn boldly.
    void setPercentile(int percentile);

    // The newest values in words, in the order of the legends.
    QList<QString> latencies() const;
    QList<QString> reconnections() const;
    QList<QString> threads() const;
    QString reconnectionPeak() const;

    void applyFrame(const Frame &frame);
    void clear();

Q_SIGNALS:
    void drawn();
    void percentileChanged();

private:
    struct Attached {
        Line line;
        int index;
        QPointer<QXYSeries> series;
        QPointer<QXYSeries> markers;
    };
    ChartHistory::Field field(Line line) const;
    void draw();

    ChartHistory m_history;
    QList<Attached> m_attached;
    size_t m_quantile = 2; //!< Index into ChartHistory::quantiles.
    double m_latencyTop;
    AxisScale m_reconnectionScale;
    AxisScale m_threadScale;
};

} // namespace Pushlab
