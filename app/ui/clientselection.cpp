// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientselection.h"

#include "lab/runfigures.h"

namespace Pushlab {

QString ClientSelection::nameOf(int transport, int index)
{
    if (index == none)
        return {};
    //: One simulated client. %1 its protocol, %2 its number.
    return tr("%1 %2").arg(transportName(Transport(transport))).arg(index);
}

void ClientSelection::choose(int transport, int index)
{
    if (transport < 0 || transport >= transportCount || index < 0)
        transport = index = none;
    if (transport == m_transport && index == m_index)
        return;
    m_transport = transport;
    m_index = index;
    Q_EMIT changed();
}

void ClientSelection::clear() { choose(none, none); }

} // namespace Pushlab
