// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lanemodel.h"

#include "lab/runfigures.h"
#include "ui/figures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto arrangeInterval = 1s;

//! Those in trouble first.
constexpr int trouble(LaneState state)
{
    constexpr std::array order{4, 2, 5, 3, 1, 0, 6}; // in the order of LaneState
    return order[size_t(state)];
}

LaneState stateAt(const Lane &lane, double seconds)
{
    const LaneStep *step = lane.at(seconds);
    return step ? step->state : LaneState::Gone;
}

} // namespace

LaneModel::LaneModel(const ChartFeed &feed, ClientSelection &selection, QObject *parent)
    : QAbstractListModel(parent),
      m_feed(feed),
      m_selection(selection)
{
    connect(&feed, &ChartFeed::drawn, this, [this] {
        m_drawnUntil = m_feed.newest();
        const auto seen = std::exchange(m_seen, {m_feed.windowStart(), m_feed.windowSeconds()});
        if (m_feed.isHeld() && seen != m_seen) // somebody scrolls or zooms
            arrange();
        Q_EMIT told();
    });
    connect(&feed, &ChartFeed::cursorChanged, this, &LaneModel::told);
    connect(&selection, &ClientSelection::changed, this, [this] {
        if (m_compared > count()) // the chosen one is always shown
            arrange();
        else if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole});
        Q_EMIT chosenChanged();
        Q_EMIT told();
    });
}

int LaneModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Lane &lane = *m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tell(index.row(), moment());
    case NameRole:
        return ClientSelection::nameOf(int(lane.transport), lane.client);
    case TransportRole:
        return int(lane.transport);
    case ClientRole:
        return lane.client;
    case StateRole:
        return int(stateAt(lane, moment()));
    case DropsRole:
        return lane.drops;
    case ChosenRole:
        return index.row() == chosenRow();
    default:
        return {};
    }
}

QHash<int, QByteArray> LaneModel::roleNames() const
{
    return {{NameRole, "name"},   {TransportRole, "transport"}, {ClientRole, "client"},
            {StateRole, "state"}, {DropsRole, "drops"},         {ChosenRole, "chosen"}};
}

void LaneModel::setSorting(int sorting) { changeView(m_sorting, std::clamp<int>(sorting, ByNumber, ByDrops)); }
void LaneModel::setTransport(int transport) { changeView(m_transport, std::clamp(transport, all, transportCount - 1)); }
void LaneModel::setState(int state) { changeView(m_state, std::clamp(state, all, laneStates - 2)); }

void LaneModel::changeView(int &value, int to)
{
    if (std::exchange(value, to) == to)
        return;
    Q_EMIT viewChanged();
    arrange();
}

double LaneModel::moment() const { return std::min(m_drawnUntil, m_feed.windowStart() + m_feed.windowSeconds()); }

bool LaneModel::isChosen(const Lane &lane) const
{
    return int(lane.transport) == m_selection.transport() && lane.client == m_selection.index();
}

int LaneModel::chosenRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const Lane *lane) { return isChosen(*lane); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QList<double> LaneModel::middles() const
{
    QList<double> middles(transportCount, -1);
    if (m_sorting != ByNumber)
        return middles;
    for (const Transport transport : allTransports) {
        const auto isOfIt = [transport](const Lane *lane) { return lane->transport == transport; };
        const auto first = std::find_if(m_rows.begin(), m_rows.end(), isOfIt);
        const auto behind = std::find_if_not(first, m_rows.end(), isOfIt);
        if (first != behind)
            middles[int(transport)] = double((first - m_rows.begin()) + (behind - m_rows.begin())) / 2;
    }
    return middles;
}

QString LaneModel::sample() const
{
    auto lanes = std::count_if(m_history.lanes().begin(), m_history.lanes().end(),
                               [](const auto &lane) { return !lane.second.isGone(); });
    if (lanes == 0)
        return {};
    if (m_compared > count()) // there is no room for all
        lanes = count();
    if (lanes >= m_clients)
        //: Beside the lanes: every client has one.
        return tr("all clients: %1").arg(Figures::count(m_clients));
    //: Beside the lanes: only some clients have one. %1 how many have, %2 how many clients there are.
    return tr("%1 of %2 clients, an even sample").arg(lanes).arg(Figures::count(m_clients));
}

QString LaneModel::inStep() const
{
    if (m_inStep.lanes == 0)
        return {};
    //: Beside the lanes. %1 how many lanes dialled again within the same 100 ms, %2 of how many, %3 when: "02:14".
    return tr("at most %1 of %2 dialled again within 100 ms, at %3")
        .arg(m_inStep.lanes)
        .arg(m_compared)
        .arg(Figures::clock(std::chrono::milliseconds(qint64(m_inStep.seconds * 1000))));
}

QString LaneModel::story() const
{
    const int row = chosenRow();
    if (row < 0 && m_selection.isChosen())
        //: The chosen client is not among the lanes. %1 its name: "SSE 17".
        return tr("%1 has no lane here.").arg(m_selection.name());
    if (row < 0)
        return tr("Choose a client: a click on its lane, or the arrow keys.");
    const double cursor = m_feed.cursor();
    return tell(row, cursor < 0 ? moment() : m_feed.windowStart() + cursor * m_feed.windowSeconds());
}

QList<QString> LaneModel::stateNames() const
{
    return {tr("queued"), tr("connecting"), tr("open"), tr("waiting"), tr("backing off"), tr("given up")};
}

//: Which lanes are shown: in every state, or in one.
QList<QString> LaneModel::stateChoices() const { return QList<QString>{tr("every state")} + stateNames(); }

QString LaneModel::tell(int row, double seconds) const
{
    if (row < 0 || row >= count())
        return {};
    const Lane &lane = *m_rows[size_t(row)];
    QStringList parts{ClientSelection::nameOf(int(lane.transport), lane.client)};
    const LaneStep *step = lane.at(seconds);
    if (!step || seconds > m_drawnUntil + 1) {
        parts.append(tr("nothing is known of then"));
    } else {
        const auto since = std::chrono::milliseconds(step->time);
        const QString clock = Figures::preciseClock(since);
        const QString state = step->state == LaneState::Gone ? tr("gone") : stateNames().value(int(step->state));
        //: What a client is doing. %1 "backing off", %2 since when: "02:14.3".
        parts.append(tr("%1 since %2").arg(state, clock));
        if (step->delay > 0)
            //: How long a client means to wait. %1 a duration: "1.2 s".
            parts.append(tr("for %1").arg(Figures::latency(std::chrono::milliseconds(step->delay))));
        if (const QString reason = m_history.reason(*step); !reason.isEmpty())
            parts.append(reason);
    }
    //: How often a client's open connection ended.
    parts.append(tr("drops: %1").arg(Figures::count(lane.drops)));
    return parts.join(QStringLiteral(" · "));
}

void LaneModel::choose(int row)
{
    if (row < 0 || row >= count())
        return m_selection.clear();
    m_selection.choose(int(m_rows[size_t(row)]->transport), m_rows[size_t(row)]->client);
}

void LaneModel::move(int steps)
{
    if (m_rows.empty())
        return;
    const int from = chosenRow();
    choose(from < 0 ? 0 : std::clamp(from + steps, 0, count() - 1));
}

void LaneModel::applyFrame(const Frame &frame)
{
    const bool others = m_history.add(frame.swarm.lanes);
    m_clients = 0;
    for (const TransportFrame &transport : frame.swarm.transports)
        m_clients += transport.clients;
    // A lane that is no more must not be shown any longer, held or not.
    if (others || (frame.time >= m_nextArrangement && !m_feed.isHeld())) {
        m_nextArrangement = frame.time + arrangeInterval;
        arrange();
    }
}

void LaneModel::clear()
{
    m_history.clear();
    m_clients = 0;
    m_nextArrangement = 0ms;
    arrange();
}

//! Its client was there in the part of the run that is shown, and it passes the filters.
bool LaneModel::isShown(const Lane &lane, double from, double moment) const
{
    if (lane.steps.empty() || (m_transport != all && int(lane.transport) != m_transport))
        return false;
    const bool leftBefore = lane.isGone() && lane.steps.back().time < from * 1000;
    if (leftBefore || lane.steps.front().time > moment * 1000)
        return false;
    return m_state == all || int(stateAt(lane, moment)) == m_state;
}

void LaneModel::setRoom(int lanes)
{
    if (std::exchange(m_room, std::max(1, lanes)) != m_room)
        arrange();
}

//! The first, the last and evenly between them; the chosen one in place of its neighbour.
void LaneModel::thin(std::vector<const Lane *> &rows) const
{
    const size_t lanes = rows.size();
    const auto room = size_t(m_room);
    if (lanes <= room)
        return;
    const auto chosen = size_t(
        std::find_if(rows.begin(), rows.end(), [this](const Lane *lane) { return isChosen(*lane); }) - rows.begin());
    std::vector<const Lane *> some;
    for (size_t i = 0; i < room; ++i) {
        const size_t place = room == 1 ? 0 : i * (lanes - 1) / (room - 1);
        const size_t following = i + 1 == room ? lanes : (i + 1) * (lanes - 1) / (room - 1);
        some.push_back(rows[chosen >= place && chosen < following ? chosen : place]);
    }
    rows = std::move(some);
}

void LaneModel::arrange()
{
    const double moment = this->moment();
    const double from = m_feed.windowStart();
    std::vector<const Lane *> rows;
    for (const auto &[key, lane] : m_history.lanes()) {
        if (isShown(lane, from, moment))
            rows.push_back(&lane);
    }
    m_inStep = LaneHistory::mostInStep(rows, from, moment);
    m_compared = qsizetype(rows.size());
    thin(rows);
    if (m_sorting == ByState) {
        std::stable_sort(rows.begin(), rows.end(), [moment](const Lane *a, const Lane *b) {
            return trouble(stateAt(*a, moment)) < trouble(stateAt(*b, moment));
        });
    } else if (m_sorting == ByDrops) {
        std::stable_sort(rows.begin(), rows.end(), [](const Lane *a, const Lane *b) { return a->drops > b->drops; });
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT chosenChanged();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT arranged();
    Q_EMIT told();
}

} // namespace Pushlab
