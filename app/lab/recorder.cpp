// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/recorder.h"

#include "lab/framefields.h"

#include <utility>

namespace Pushlab {

QJsonObject describe(const LabSettings &settings)
{
    return {
        {QStringLiteral("server"), settings.server.toJson()},
        {QStringLiteral("proxy"), proxyKindKey(settings.proxyKind)},
        {QStringLiteral("throughProxy"), settings.throughProxy},
        {QStringLiteral("messagesPerSecond"), settings.publishRate},
        {QStringLiteral("messageBytes"), qint64(settings.messageSize)},
        {QStringLiteral("paymentsPerSecond"), settings.paymentRate},
        {QStringLiteral("paymentWorkMs"), qint64(settings.paymentWork.count())},
        {QStringLiteral("speed"), settings.speed},
        {QStringLiteral("seed"), qint64(settings.seed)},
    };
}

Recorder::Recorder(const LabSession &session, const QString &title, QObject *parent)
    : QObject(parent),
      m_session(session)
{
    m_run.title = title;
    begin();
    connect(&session, &LabSession::stateChanged, this, [this](LabSession::State state) {
        if (state == LabSession::State::Starting)
            begin();
    });
    connect(&session, &LabSession::frameReady, this, [this](const Frame &frame) { add(frame, false); });
    connect(&session, &LabSession::finished, this, [this](const Frame &frame) { add(frame, true); });
    connect(&session, &LabSession::markAdded, this, [this](const Mark &mark) { m_run.marks.append(mark); });
}

void Recorder::measureFromHere() { m_run.measuredFrom = m_newest; }

void Recorder::begin()
{
    RecordedRun run;
    run.title = m_run.title;
    run.settings = describe(m_session.settings());
    run.marks = m_session.marks();
    m_run = run;
    m_newest = std::chrono::milliseconds(0);
    m_laneChanges = 0;
}

void Recorder::add(Frame frame, bool closing)
{
    if (m_run.frames.size() >= frameLimit && !closing)
        return;
    for (const LaneNews &news : std::as_const(frame.swarm.lanes))
        m_laneChanges += news.changes.size();
    if (m_laneChanges > laneChangeLimit)
        frame.swarm.lanes.clear();
    m_run.frames.append(packFrame(frame));
    m_run.closed = closing;
    m_newest = frame.time;
}

} // namespace Pushlab
