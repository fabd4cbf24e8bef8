// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "wire/expected.h"

namespace Pushlab {

class Options;

//! Whose wire is looked at.
struct WireClient {
    Transport transport = Transport::Sse;
    int number = 0;

    friend bool operator==(const WireClient &, const WireClient &) = default;
};

//! What `pushlab-cli lab` is asked for.
struct LabPlan {
    LabSetup setup; //!< With lab time and the kind of proxy.
    std::chrono::seconds duration{10}; //!< Wall clock.
    std::optional<WireClient> wire = {};
};

void addLabOptions(Options &options);
Expected<LabPlan> readLabPlan(const Options &options);

} // namespace Pushlab
