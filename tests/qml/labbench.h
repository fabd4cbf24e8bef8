// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/preferences.h"

#include <QObject>

namespace Pushlab {

//! A lab for QML tests: a real controller around a session without a server, fed with frames made by hand.
class LabBench : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Pushlab::LabController *lab READ lab CONSTANT)
    Q_PROPERTY(Pushlab::IncidentController *incidents READ incidents CONSTANT)
    Q_PROPERTY(Pushlab::Preferences *preferences READ preferences CONSTANT)
public:
    explicit LabBench(QObject *parent = nullptr);

    LabController *lab() { return &m_lab; }
    IncidentController *incidents() { return &m_incidents; }
    Preferences *preferences() { return &m_preferences; }

    //! Feeds \a seconds of a run in which \a clients of each protocol get ten messages a second.
    Q_INVOKABLE void run(int seconds, int clients);
    //! As people see it in the worst case: large numbers everywhere, something lost, the pool full, many marks.
    Q_INVOKABLE void runInTrouble(int seconds);
    //! Feeds the wire of an SSE client: its request, the answer, and so many events with a comment after each.
    Q_INVOKABLE void wire(int events);
    //! What is sent reaches nobody: the three truths differ.
    Q_INVOKABLE void halfOpen();
    Q_INVOKABLE void mark(double seconds, bool fault, const QString &label);

private:
    Frame next(int clients);
    void addLanes(Frame &frame, const QList<LaneChange> &changes) const;

    LabSession m_session;
    LabController m_lab;
    IncidentController m_incidents;
    Preferences m_preferences;
    Frame m_frame;
    WireFrame m_wire;
    int m_wireEvents = 0;
};

} // namespace Pushlab
