// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/lanecodec.h"

#include <QStringList>

#include <limits>

namespace Pushlab {

namespace {

constexpr qsizetype laneHead = 5; // numbers before the changes
constexpr qsizetype changeSize = 4;
constexpr qint64 dropBit = 8;
constexpr qint64 largest = std::numeric_limits<qint32>::max();

//! A whole number from 0 to \a most; null for anything else.
std::optional<qint64> number(const QCborValue &value, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<LaneChange> decodedChange(const QCborArray &lane, qsizetype at, const QStringList &reasons)
{
    const auto time = number(lane.at(at), largest);
    const auto state = number(lane.at(at + 1), dropBit + laneStates - 1);
    const auto delay = number(lane.at(at + 2), largest);
    const auto reason = number(lane.at(at + 3), reasons.size() - 1);
    if (!time || !state || !delay || !reason || *state % dropBit >= laneStates)
        return std::nullopt;
    return LaneChange{std::chrono::milliseconds(*time), LaneState(*state % dropBit), *state >= dropBit,
                      std::chrono::milliseconds(*delay), reasons.at(*reason)};
}

std::optional<LaneNews> decodedLane(const QCborArray &lane, const QStringList &reasons)
{
    const auto transport = number(lane.at(0), transportCount - 1);
    const auto client = number(lane.at(1), largest);
    const auto drops = number(lane.at(2), std::numeric_limits<qint64>::max());
    const auto leftOut = number(lane.at(3), largest);
    if (!transport || !client || !drops || !leftOut || !lane.at(4).isBool()
        || (lane.size() - laneHead) % changeSize != 0)
        return std::nullopt;
    LaneNews news{.transport = Transport(*transport),
                  .client = int(*client),
                  .changes = {},
                  .drops = *drops,
                  .leftOut = int(*leftOut),
                  .ends = lane.at(4).toBool()};
    for (qsizetype at = laneHead; at < lane.size(); at += changeSize) {
        const auto change = decodedChange(lane, at, reasons);
        if (!change)
            return std::nullopt;
        news.changes.append(*change);
    }
    return news;
}

} // namespace

QCborArray encodedLanes(const QList<LaneNews> &lanes)
{
    QStringList reasons;
    QCborArray array;
    for (const LaneNews &news : lanes) {
        QCborArray lane{int(news.transport), news.client, news.drops, news.leftOut, news.ends};
        for (const LaneChange &change : news.changes) {
            qsizetype reason = reasons.indexOf(change.reason);
            if (reason < 0) {
                reason = reasons.size();
                reasons.append(change.reason);
            }
            lane.append(qint64(change.time.count()));
            lane.append(qint64(change.state) + (change.dropped ? dropBit : 0));
            lane.append(qint64(change.delay.count()));
            lane.append(qint64(reason));
        }
        array.append(lane);
    }
    array.prepend(QCborArray::fromStringList(reasons));
    return array;
}

std::optional<QList<LaneNews>> decodedLanes(const QCborArray &array)
{
    QStringList reasons;
    for (const QCborValue reason : array.at(0).toArray())
        reasons.append(reason.toString());
    QList<LaneNews> lanes;
    for (qsizetype i = 1; i < array.size(); ++i) {
        const auto lane = decodedLane(array.at(i).toArray(), reasons);
        if (!lane)
            return std::nullopt;
        lanes.append(*lane);
    }
    return lanes;
}

} // namespace Pushlab
