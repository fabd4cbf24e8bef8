// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/transport.h"

#include <vector>

namespace Pushlab::Test {

/*!
 * Connections of a machine that has gone: each asks for its stream and then neither reads nor answers.
 *
 * Their receive buffers are as small as the system allows, so what is sent to them soon has nowhere to go. Plain
 * sockets (POSIX), as nothing may read them.
 */
class SilentPeers
{
public:
    //! False when one of them could not connect.
    bool connectTo(quint16 port, Transport transport, int count);
    ~SilentPeers();

private:
    std::vector<int> m_sockets;
};

} // namespace Pushlab::Test
