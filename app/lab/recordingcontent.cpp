// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/recordingcontent.h"

#include "lab/framefields.h"

#include <QCborArray>
#include <QCborMap>

namespace Pushlab {

namespace {

// The keys of the file. A later version may add some; these keep their meaning.
const QString programKey = QStringLiteral("program");
const QString systemKey = QStringLiteral("system");
const QString recordedKey = QStringLiteral("recorded");
const QString runsKey = QStringLiteral("runs");
const QString titleKey = QStringLiteral("title");
const QString settingsKey = QStringLiteral("settings");
const QString loopbackKey = QStringLiteral("loopback");
const QString tlsKey = QStringLiteral("tls");
const QString measuredFromKey = QStringLiteral("measuredFrom.ms");
const QString closedKey = QStringLiteral("closed");
const QString marksKey = QStringLiteral("marks");
const QString framesKey = QStringLiteral("frames");

constexpr qint64 longestMs = qint64(1) << 53;

QCborArray encoded(const QList<Mark> &marks)
{
    QCborArray array;
    for (const Mark &mark : marks)
        array.append(QCborArray{qint64(mark.time.count()), int(mark.kind), mark.label});
    return array;
}

bool decode(const QCborValue &value, Mark &mark)
{
    const QCborArray parts = value.toArray();
    const qint64 time = parts.at(0).toInteger(-1);
    const qint64 kind = parts.at(1).toInteger(-1);
    if (parts.size() != 3 || time < 0 || time > longestMs || kind < 0 || kind > int(Mark::Kind::Note)
        || !parts.at(2).isString())
        return false;
    mark = {std::chrono::milliseconds(time), Mark::Kind(kind), parts.at(2).toString()};
    return true;
}

QCborMap encoded(const RecordedRun &run)
{
    QCborArray frames;
    run.frames.visit([&frames](const QByteArray &frame) { frames.append(frame); });
    return {
        {titleKey, run.title},
        {settingsKey, QCborMap::fromJsonObject(run.settings)},
        {loopbackKey, run.loopback},
        {tlsKey, run.tls},
        {measuredFromKey, qint64(run.measuredFrom.count())},
        {closedKey, run.closed},
        {marksKey, encoded(run.marks)},
        {framesKey, frames},
    };
}

//! What cannot be read; empty when all could be.
QString decode(const QCborValue &value, RecordedRun &run)
{
    const QCborMap map = value.toMap();
    const qint64 from = map.value(measuredFromKey).toInteger(-1);
    if (!map.value(titleKey).isString() || !map.value(settingsKey).isMap() || !map.value(loopbackKey).isBool()
        || !map.value(tlsKey).isBool() || !map.value(closedKey).isBool() || from < 0 || from > longestMs
        || !map.value(marksKey).isArray() || !map.value(framesKey).isArray())
        return QStringLiteral("its head");
    run.title = map.value(titleKey).toString();
    run.settings = map.value(settingsKey).toMap().toJsonObject();
    run.loopback = map.value(loopbackKey).toBool();
    run.tls = map.value(tlsKey).toBool();
    run.closed = map.value(closedKey).toBool();
    run.measuredFrom = std::chrono::milliseconds(from);

    for (const QCborValue mark : map.value(marksKey).toArray()) {
        run.marks.append(Mark());
        if (!decode(mark, run.marks.last()))
            return QStringLiteral("mark %1").arg(run.marks.size());
    }
    std::chrono::milliseconds newest{0};
    for (const QCborValue packed : map.value(framesKey).toArray()) {
        run.frames.append(packed.toByteArray());
        const auto frame = unpackFrame(packed.toByteArray());
        if (!frame || frame->time < newest)
            return QStringLiteral("frame %1").arg(run.frames.size());
        newest = frame->time;
    }
    return {};
}

} // namespace

QByteArray encodeContent(const Recording &recording)
{
    QCborArray runs;
    for (const RecordedRun &run : recording.runs)
        runs.append(encoded(run));
    return QCborMap{{programKey, recording.program},
                    {systemKey, recording.system},
                    {recordedKey, recording.recorded.toString(Qt::ISODate)},
                    {runsKey, runs}}
        .toCborValue()
        .toCbor();
}

Expected<Recording> decodeContent(const QByteArray &content)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(content, &error);
    if (error.error != QCborError::NoError)
        return failure(
            QStringLiteral("its content cannot be read: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    const QCborMap map = value.toMap();
    Recording recording;
    recording.program = map.value(programKey).toString();
    recording.system = map.value(systemKey).toString();
    recording.recorded = QDateTime::fromString(map.value(recordedKey).toString(), Qt::ISODate);
    if (!recording.recorded.isValid() || !map.value(runsKey).isArray() || error.offset != content.size())
        return failure(QStringLiteral("its content is not that of a recording"));
    for (const QCborValue run : map.value(runsKey).toArray()) {
        recording.runs.append(RecordedRun());
        if (const QString what = decode(run, recording.runs.last()); !what.isEmpty())
            return failure(QStringLiteral("run %1 cannot be read: %2").arg(recording.runs.size()).arg(what));
    }
    return recording;
}

} // namespace Pushlab
