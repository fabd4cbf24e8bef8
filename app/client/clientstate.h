// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Pushlab {

enum class ClientState : quint8 { Idle, Connecting, Open, Waiting, GivenUp, Closed };

} // namespace Pushlab
