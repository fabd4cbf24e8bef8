// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/runlanes.h"

#include "lab/lanehistory.h"

#include <algorithm>
#include <limits>

namespace Pushlab {

namespace {

constexpr int columns = 400;
constexpr double rowsHeight = 210; // as high as a chart
constexpr double gap = std::numeric_limits<double>::quiet_NaN();

//! A state, or the drops, as one broken line: thick, thin or dashed, as in the window.
struct Look {
    const char *name;
    const char *colour;
    const char *dash;
    double height; //!< Share of a row.
};
constexpr std::array looks{
    Look{"queued", "#d98200", "1 2", 0.4},
    Look{"connecting", "#1f2328", "", 1.0},
    Look{"open", "", "", 0.6},
    Look{"waiting", "#57606a", "", 0.25},
    Look{"backing off", "#57606a", "3 3", 0.4},
    Look{"given up", "#c8431b", "9 2", 0.4},
};
constexpr Look dropLook{"drop", "#c8431b", "", 0};
constexpr double dropWidth = 1.2;
constexpr std::array openColours{"#d98200", "#00875f", "#2f6fde"};
constexpr std::array openNames{"long polling open", "SSE open", "WebSocket open"};
constexpr std::array shortNames{"poll", "SSE", "WS"}; // beside the label of the axis

Series series(const char *name, const char *colour, const char *dash, double width)
{
    return {QString::fromLatin1(name),
            {QString::fromLatin1(colour), QString::fromLatin1(dash), LineStyle::Marker::None, width},
            {}};
}

class Rows
{
public:
    Rows(const LaneHistory &history, double seconds) : m_history(history), m_seconds(seconds)
    {
        const double row = rowsHeight / double(std::max<size_t>(1, history.lanes().size()));
        for (const Look &look : looks)
            m_states.append(series(look.name, look.colour, look.dash, row * look.height));
        for (size_t i = 0; i < openNames.size(); ++i)
            m_open.append(series(openNames[i], openColours[i], "", row * looks[size_t(LaneState::Open)].height));
        m_drops = series(dropLook.name, dropLook.colour, dropLook.dash, dropWidth);
    }

    QList<Series> draw()
    {
        double y = double(m_history.lanes().size()) - 0.5; // the first one on top
        for (const auto &[key, lane] : m_history.lanes()) {
            add(lane, y);
            y -= 1;
        }
        m_states.removeAt(qsizetype(LaneState::Open));
        QList<Series> all = m_open + m_states + QList{m_drops};
        all.removeIf([](const Series &each) { return each.points.isEmpty(); });
        return all;
    }

private:
    void add(const Lane &lane, double y)
    {
        const auto cells = LaneHistory::cells(lane, 0, m_seconds, columns, m_seconds);
        const auto time = [this](size_t column) { return double(column) * m_seconds / columns; };
        for (size_t first = 0; first < cells.size();) {
            size_t behind = first + 1;
            while (behind < cells.size() && cells[behind].state == cells[first].state)
                ++behind;
            const LaneState state = cells[first].state;
            if (state != LaneState::Gone) {
                Series &line = state == LaneState::Open ? m_open[int(lane.transport)] : m_states[int(state)];
                line.points += {{time(first), y}, {time(behind), y}, {time(behind), gap}};
            }
            first = behind;
        }
        for (size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].dropped)
                m_drops.points += {{time(column), y - 0.5}, {time(column), y + 0.5}, {time(column), gap}};
        }
    }

    const LaneHistory &m_history;
    const double m_seconds;
    QList<Series> m_states;
    QList<Series> m_open;
    Series m_drops;
};

Axis rowsAxis(const LaneHistory &history)
{
    const auto count = double(history.lanes().size());
    Axis axis{QStringLiteral("clients, a row each"), 0, std::max(1.0, count), false, {}};
    for (const Transport transport : allTransports) {
        const auto first = history.lanes().lower_bound({transport, std::numeric_limits<int>::min()});
        const auto behind = history.lanes().upper_bound({transport, std::numeric_limits<int>::max()});
        if (first == behind)
            continue;
        const auto above = double(std::distance(history.lanes().begin(), first));
        const auto rows = double(std::distance(first, behind));
        axis.ticks.append({count - above - rows / 2, QString::fromLatin1(shortNames[size_t(transport)])});
    }
    return axis;
}

} // namespace

Chart lanesOf(const RecordedRun &run, const Axis &time)
{
    LaneHistory history;
    int clients = 0;
    run.visit([&](const Frame &frame) {
        history.add(frame.swarm.lanes);
        int sum = 0;
        for (const TransportFrame &transport : frame.swarm.transports)
            sum += transport.clients;
        clients = std::max(clients, sum);
    });
    const auto lanes = int(history.lanes().size());
    const QString title = lanes >= clients
        ? QStringLiteral("Connection lanes: what each client did")
        : QStringLiteral("Connection lanes: what %1 of %2 clients did").arg(lanes).arg(clients);
    Chart chart{lanesKey, title, time, rowsAxis(history), {}, {}};
    chart.series = Rows(history, time.to).draw();
    return chart;
}

} // namespace Pushlab
