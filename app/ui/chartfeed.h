// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chartplot.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * What all charts share: the history of the run, the part of it that they show, and the crosshair through all of them.
 *
 * Frames go on coming in while the view is held; only what is drawn stands still.
 */
class ChartFeed : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<int> places READ places WRITE setPlaces NOTIFY placesChanged)
    Q_PROPERTY(QList<QString> titles READ titles NOTIFY worded)
    Q_PROPERTY(double windowSeconds READ windowSeconds NOTIFY drawn)
    Q_PROPERTY(double windowStart READ windowStart NOTIFY drawn)
    Q_PROPERTY(double tickSeconds READ tickSeconds NOTIFY drawn)
    Q_PROPERTY(QString span READ span NOTIFY drawn)
    Q_PROPERTY(bool canZoomIn READ canZoomIn NOTIFY drawn)
    Q_PROPERTY(bool canZoomOut READ canZoomOut NOTIFY drawn)
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY drawn)
    Q_PROPERTY(bool resting READ isResting WRITE setResting NOTIFY restingChanged)
    Q_PROPERTY(double oldest READ oldest NOTIFY grown)
    Q_PROPERTY(double newest READ newest NOTIFY grown)
    Q_PROPERTY(double cursor READ cursor WRITE setCursor NOTIFY cursorChanged)
    Q_PROPERTY(QString cursorTime READ cursorTime NOTIFY cursorChanged)
    Q_PROPERTY(int percentile READ percentile WRITE setPercentile NOTIFY viewChanged)
    Q_PROPERTY(bool sinceSend READ isSinceSend WRITE setSinceSend NOTIFY viewChanged)
public:
    static constexpr int largeCharts = 3;

    explicit ChartFeed(QObject *parent = nullptr);

    QList<int> places() const { return m_places; } //!< Which charts are shown, from left to right: a ChartKind each.
    void setPlaces(const QList<int> &places); //!< Nothing happens unless it names three different ones.
    //! Shows \a kind there; where it was shown before is then what was here.
    Q_INVOKABLE void choose(int place, int kind);
    QList<QString> titles() const; //!< Of all charts, in the order of ChartKind.
    Q_INVOKABLE Pushlab::ChartPlot *plot(int kind) const { return m_plots.value(kind); }
    Q_INVOKABLE void attach(int kind, int line, QXYSeries *series, QXYSeries *markers = nullptr);
    Q_INVOKABLE QString clock(double seconds) const; //!< "02:14"

    double windowSeconds() const { return m_window.seconds(); }
    double windowStart() const { return m_window.start(); }
    double tickSeconds() const; //!< Between two labels of the time axis.
    QString span() const; //!< "2 min"
    bool canZoomIn() const { return m_window.canZoom(1); }
    bool canZoomOut() const { return m_window.canZoom(-1); }
    bool isHeld() const { return m_window.isHeld(); }
    void setHeld(bool held); //!< False: to the newest moment again.
    //! Something else shows this part of the run: the window moves, and no line is drawn.
    bool isResting() const { return m_resting; }
    void setResting(bool resting);
    Q_INVOKABLE void scroll(double seconds); //!< Back when negative. Holds.
    //! In for each of \a steps, out when negative; the moment at the share \a anchor of the width stays there.
    Q_INVOKABLE void zoom(int steps, double anchor = 0.5);
    double oldest() const { return m_history.oldest(); }
    double newest() const { return m_history.newest(); }

    double cursor() const { return m_cursor; } //!< Where the crosshair is: the share of the width; -1: nowhere.
    void setCursor(double share);
    QString cursorTime() const; //!< "02:14.6"; empty: nowhere.

    int percentile() const; //!< 50, 95 or 99: the one drawn boldly.
    void setPercentile(int percentile);
    bool isSinceSend() const { return m_view.sinceSend; } //!< As LatencyView::sinceSend.
    void setSinceSend(bool on);

    void applyFrame(const Frame &frame);
    void clear(); //!< And follows again.

Q_SIGNALS:
    void placesChanged();
    void drawn();
    void restingChanged();
    void grown(); //!< There is a new sample, drawn or not.
    void cursorChanged();
    void viewChanged();
    void worded(); //!< The charts have other names: the language changed.

private:
    const ChartSample *read() const;
    QList<ChartPlot *> visiblePlots() const;
    void draw();

    ChartHistory m_history;
    TimeWindow m_window;
    LatencyView m_view;
    double m_cursor = -1;
    bool m_resting = false;
    QList<ChartPlot *> m_plots;
    QList<int> m_places{int(ChartKind::Latency), int(ChartKind::Reconnections), int(ChartKind::Threads)};
};

} // namespace Pushlab
