// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartfeed.h"

#include "ui/figures.h"
#include "ui/languagewatch.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Pushlab {

namespace {

constexpr double nearEnough = 1; // second: further from every sample, nothing was measured there, or not yet
constexpr double mostTicks = 6;
constexpr std::array tickSteps{2.0, 5.0, 10.0, 20.0, 60.0, 180.0, 600.0};

} // namespace

ChartFeed::ChartFeed(QObject *parent) : QObject(parent)
{
    for (int kind = 0; kind < chartKinds; ++kind)
        m_plots.append(new ChartPlot(ChartKind(kind), this));
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] { // after the plots, which hear it first
        Q_EMIT worded();
        draw();
    });
}

void ChartFeed::setPlaces(const QList<int> &places)
{
    const bool known
        = std::all_of(places.begin(), places.end(), [](int kind) { return kind >= 0 && kind < chartKinds; });
    if (!known || places == m_places || places.size() != largeCharts
        || QSet(places.begin(), places.end()).size() != largeCharts)
        return;
    m_places = places;
    Q_EMIT placesChanged();
    draw();
}

void ChartFeed::choose(int place, int kind)
{
    QList<int> places = m_places;
    if (const auto before = places.indexOf(kind); before >= 0)
        places[before] = places.at(place);
    places[place] = kind;
    setPlaces(places);
}

QList<QString> ChartFeed::titles() const
{
    QList<QString> titles;
    for (const ChartPlot *plot : m_plots)
        titles.append(plot->title());
    return titles;
}

void ChartFeed::attach(int kind, int line, QXYSeries *series, QXYSeries *markers)
{
    m_plots.at(kind)->attach(line, series, markers);
    m_plots.at(kind)->draw(m_history, m_window, m_view, read());
}

QString ChartFeed::clock(double seconds) const
{
    return Figures::clock(std::chrono::milliseconds(qint64(seconds * 1000)));
}

double ChartFeed::tickSeconds() const
{
    const auto step = std::find_if(tickSteps.begin(), tickSteps.end(),
                                   [this](double seconds) { return seconds * mostTicks >= windowSeconds(); });
    return step == tickSteps.end() ? tickSteps.back() : *step;
}

QString ChartFeed::span() const
{
    //: How much time the charts show. %1 a number.
    return windowSeconds() < 60 ? tr("%1 s").arg(windowSeconds()) : tr("%1 min").arg(windowSeconds() / 60);
}

void ChartFeed::setHeld(bool held)
{
    if (held == isHeld())
        return;
    if (held)
        m_window.hold();
    else
        m_window.follow(newest());
    draw();
}

void ChartFeed::setResting(bool resting)
{
    if (resting == m_resting)
        return;
    m_resting = resting;
    Q_EMIT restingChanged();
    draw();
}

void ChartFeed::scroll(double seconds)
{
    m_window.scroll(seconds, oldest(), newest());
    draw();
}

void ChartFeed::zoom(int steps, double anchor)
{
    if (!m_window.canZoom(steps))
        return;
    m_window.zoom(steps, anchor, oldest(), newest());
    draw();
}

void ChartFeed::setCursor(double share)
{
    share = share < 0 ? -1 : std::min(share, 1.0);
    if (share == m_cursor)
        return;
    m_cursor = share;
    Q_EMIT cursorChanged();
    for (ChartPlot *plot : visiblePlots())
        plot->tell(m_view, read());
}

QString ChartFeed::cursorTime() const
{
    if (m_cursor < 0)
        return {};
    const double seconds = windowStart() + m_cursor * windowSeconds();
    return Figures::preciseClock(std::chrono::milliseconds(qint64(seconds * 1000)));
}

int ChartFeed::percentile() const { return int(std::lround(LatencyView::quantiles[size_t(m_view.quantile)] * 100)); }

void ChartFeed::setPercentile(int percentile)
{
    for (size_t i = 0; i < LatencyView::quantiles.size(); ++i) {
        if (std::lround(LatencyView::quantiles[i] * 100) != percentile || int(i) == m_view.quantile)
            continue;
        m_view.quantile = int(i);
        Q_EMIT viewChanged();
        draw();
    }
}

void ChartFeed::setSinceSend(bool on)
{
    if (on == m_view.sinceSend)
        return;
    m_view.sinceSend = on;
    Q_EMIT viewChanged();
    draw();
}

void ChartFeed::applyFrame(const Frame &frame)
{
    if (!m_history.add(frame))
        return;
    Q_EMIT grown();
    if (isHeld())
        return;
    m_window.advance(newest());
    draw();
}

void ChartFeed::clear()
{
    m_history.clear();
    m_window.follow(0);
    Q_EMIT grown();
    draw();
}

//! The sample under the crosshair; the last one in the window where there is no crosshair.
const ChartSample *ChartFeed::read() const
{
    if (m_cursor < 0)
        return m_history.at(m_window.end());
    const double seconds = windowStart() + m_cursor * windowSeconds();
    const ChartSample *sample = m_history.nearest(seconds);
    return sample && std::abs(seconds - sample->seconds) < nearEnough ? sample : nullptr;
}

//! The large ones, and those that another page shows.
QList<ChartPlot *> ChartFeed::visiblePlots() const
{
    QList<ChartPlot *> plots;
    if (m_resting)
        return plots;
    for (int kind = 0; kind < chartKinds; ++kind) {
        if (m_places.contains(kind) || m_plots[kind]->isAttached())
            plots.append(m_plots[kind]);
    }
    return plots;
}

void ChartFeed::draw()
{
    for (ChartPlot *plot : visiblePlots())
        plot->draw(m_history, m_window, m_view, read());
    Q_EMIT drawn();
    if (m_cursor >= 0)
        Q_EMIT cursorChanged(); // its place is the same, its time another
}

} // namespace Pushlab
