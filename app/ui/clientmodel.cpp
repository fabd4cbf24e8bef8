// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientmodel.h"

#include "ui/figures.h"

#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

//! Numbers that change more often cannot be read.
constexpr auto refreshInterval = 400ms;

//! While a run goes on, what later messages overtook counts as lost; the last frame of a run knows exactly.
qint64 lost(const TransportFrame &frame) { return std::max(frame.lost, frame.missing); }

} // namespace

QString ClientModel::protocolName(Transport transport)
{
    switch (transport) {
    case Transport::LongPoll:
        return tr("Long polling");
    case Transport::Sse:
        return tr("SSE");
    case Transport::WebSocket:
        return tr("WebSocket");
    }
    return {};
}

ClientModel::ClientModel(QObject *parent) : QAbstractListModel(parent) {}

int ClientModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : transportCount; }

QVariant ClientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return protocolName(Transport(index.row()));
    case WantedRole:
    case Qt::EditRole:
        return row.wanted;
    default:
        return measured(row, role);
    }
}

QVariant ClientModel::measured(const Row &row, int role) const
{
    const TransportFrame &frame = row.frame;
    switch (role) {
    case OpenRole:
        return Figures::count(frame.open);
    case WaitingRole:
        return Figures::count(frame.waiting + frame.connecting);
    case MedianRole:
        return Figures::latency(row.median);
    case P99Role:
        return Figures::latency(row.p99);
    case BytesPerMessageRole:
        return frame.delivered > 0 ? Figures::count((frame.bytesIn + frame.bytesOut) / frame.delivered)
                                   : Figures::unknown();
    case DeliveredRole:
        return Figures::count(frame.delivered);
    case LostRole:
        return Figures::count(lost(frame));
    case DuplicatedRole:
        return Figures::count(frame.duplicated);
    case GivenUpRole:
        return Figures::count(frame.givenUp);
    case TroubledRole:
        return lost(frame) > 0 || frame.duplicated > 0 || frame.givenUp > 0;
    default:
        return {};
    }
}

bool ClientModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != WantedRole && role != Qt::EditRole))
        return false;
    setWanted(index.row(), value.toInt());
    return true;
}

Qt::ItemFlags ClientModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

QHash<int, QByteArray> ClientModel::roleNames() const
{
    return {
        {NameRole, "name"},
        {WantedRole, "wanted"},
        {OpenRole, "open"},
        {WaitingRole, "waiting"},
        {MedianRole, "median"},
        {P99Role, "p99"},
        {BytesPerMessageRole, "bytesPerMessage"},
        {DeliveredRole, "delivered"},
        {LostRole, "lost"},
        {DuplicatedRole, "duplicated"},
        {GivenUpRole, "givenUp"},
        {TroubledRole, "troubled"},
    };
}

void ClientModel::setWanted(int row, int count)
{
    Row &changed = m_rows.at(size_t(row));
    count = std::clamp(count, 0, mostClients());
    if (changed.wanted == count)
        return;
    changed.wanted = count;
    Q_EMIT dataChanged(index(row), index(row), {WantedRole, Qt::EditRole});
    Q_EMIT wantedChanged(Transport(row), count);
    Q_EMIT refreshed();
}

void ClientModel::addToEach(int count)
{
    for (int row = 0; row < transportCount; ++row)
        setWanted(row, m_rows[size_t(row)].wanted + count);
}

void ClientModel::settle()
{
    for (int row = 0; row < transportCount; ++row)
        setWanted(row, std::min(m_rows[size_t(row)].wanted, m_rows[size_t(row)].frame.clients));
}

QString ClientModel::totals() const
{
    int wanted = 0;
    int open = 0;
    for (const Row &row : m_rows) {
        wanted += row.wanted;
        open += row.frame.open;
    }
    return tr("%1 wanted, %2 open").arg(Figures::count(wanted), Figures::count(open));
}

QString ClientModel::refusal() const
{
    if (!m_refusal.isEmpty())
        return m_refusal + u'.';
    if (m_refused == 0)
        return {};
    return tr("%1 clients could not be made: this machine's limit of open files is reached.")
        .arg(Figures::count(m_refused));
}

void ClientModel::applyLast(const Frame &frame)
{
    m_nextRefresh = {};
    applyFrame(frame);
}

void ClientModel::applyFrame(const Frame &frame)
{
    if (frame.time < m_lastFrame)
        clearMeasurements();
    m_lastFrame = frame.time;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].latency.add(frame.time, frame.swarm.transports[i].intervalLatency);
    if (frame.time < m_nextRefresh)
        return;
    m_nextRefresh = frame.time + refreshInterval - 50ms;
    m_refused = frame.swarm.refused;
    m_refusal = frame.swarm.refusal;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].frame = frame.swarm.transports[i];
        m_rows[i].median = m_rows[i].latency.percentile(0.5);
        m_rows[i].p99 = m_rows[i].latency.percentile(0.99);
    }
    Q_EMIT dataChanged(index(0), index(transportCount - 1));
    Q_EMIT refreshed();
}

void ClientModel::clearMeasurements()
{
    for (Row &row : m_rows)
        row = Row{.wanted = row.wanted, .frame = {}, .latency = {}, .median = {}, .p99 = {}};
    m_refused = 0;
    m_refusal.clear();
    m_lastFrame = m_nextRefresh = 0ms;
    Q_EMIT dataChanged(index(0), index(transportCount - 1));
    Q_EMIT refreshed();
}

} // namespace Pushlab
