// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labsettings.h"
#include "ui/faultmodel.h"

#include <array>

namespace Pushlab {

class LabController;
class LabSession;

/*!
 * While it exists, the Lab page's panels show a lab that somebody else has set up, and change it bit by bit. Afterwards
 * they show what they had shown before.
 */
class LabVisit final
{
public:
    LabVisit(LabController &lab, const LabSession &session);
    ~LabVisit();

    //! The session's settings with what has changed in the panels since this was asked last.
    LabSettings wanted(LabSettings session, const LabSettings &panels);

private:
    LabController &m_lab;
    LabSettings m_seen; //!< What the panels said last.
    // What the panels had.
    std::array<int, transportCount> m_clients{};
    QList<Fault> m_clientFaults;
    QList<int> m_personas;
    int m_proxyKind = 0;
    int m_preset = 0;
    QList<Fault> m_proxyFaults;
    ServerSettings m_server;
    QList<Fault> m_serverFaults;
    int m_publishRate = 0;
    bool m_payments = false;
};

} // namespace Pushlab
