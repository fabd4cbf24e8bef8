// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labsession.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>
#include <variant>

namespace Pushlab {

//! Simulated clients of one transport.
struct ClientGroup {
    int count = 0;
    int perSecond = 0; //!< So many dial a second; 0: all at once.
    Mishap mishap = Mishap::None;
    int befalls = 0; //!< The first so many.

    friend bool operator==(const ClientGroup &, const ClientGroup &) = default;
};

//! What a lab is set to: LabSettings, and who is there. A value.
struct LabSetup {
    LabSettings settings; //!< speed is not the incident's: it is an argument of the player.
    std::array<ClientGroup, transportCount> clients;

    friend bool operator==(const LabSetup &, const LabSetup &) = default;
};

/*!
 * What a step does to the lab: what LabSession can do, as values. Durations are production figures, which lab time
 * divides, unless they say otherwise.
 */
namespace Act {

//! The lab begins anew with other settings: a new server process, and every figure counts from zero.
struct SetUp {
    LabSetup setup;
    friend bool operator==(const SetUp &, const SetUp &) = default;
};
struct PatchServer {
    QJsonObject changes; //!< By option name.
    friend bool operator==(const PatchServer &, const PatchServer &) = default;
};
struct SetProxy {
    ProxySettings settings; //!< The whole of them.
    QString label; //!< What was changed: "idle-timeout 60s".
    friend bool operator==(const SetProxy &, const SetProxy &) = default;
};
struct SetClients {
    Transport transport = Transport::Sse;
    ClientGroup group;
    ReconnectPolicy policy;
    ClientHabits habits;
    friend bool operator==(const SetClients &, const SetClients &) = default;
};
struct Publish {
    double perSecond = 0; //!< Wall clock.
    qsizetype messageSize = 100; //!< Bytes.
    friend bool operator==(const Publish &, const Publish &) = default;
};
struct Pay {
    double perSecond = 0; //!< Wall clock.
    std::chrono::milliseconds work = LabSettings().paymentWork; //!< What one keeps a pool thread busy for.
    friend bool operator==(const Pay &, const Pay &) = default;
};
//! The server process goes, and comes back by itself after a while or not.
struct TakeDown {
    bool kill = false; //!< SIGKILL; otherwise it closes in an orderly way.
    std::optional<std::chrono::milliseconds> downFor; //!< Empty: until Simple::Start.
    friend bool operator==(const TakeDown &, const TakeDown &) = default;
};
//! The server's event loop stands still; the connections stay.
struct Freeze {
    std::chrono::milliseconds time{0};
    friend bool operator==(const Freeze &, const Freeze &) = default;
};
//! What needs no more than its name.
enum class Simple { Restart, Start, CloseAll, ResetAll };

} // namespace Act

using Action = std::variant<Act::SetUp, Act::PatchServer, Act::SetProxy, Act::SetClients, Act::Publish, Act::Pay,
                            Act::TakeDown, Act::Freeze, Act::Simple>;

} // namespace Pushlab
