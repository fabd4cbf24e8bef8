// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "wire/expected.h"

namespace Pushlab {

/*!
 * Reads a toxic as it is typed: `[NAME=]TYPE[:VALUE…][:down|:up][@SHARE]`.
 *
 *     latency:200ms±50ms  (also 200ms+-50ms)    slow-close:2s       reset, reset:1s
 *     bandwidth:10KiB                           limit-data:4096     down
 *     slicer, slicer:64±32, slicer:64±32:5ms    timeout, timeout:5s
 *
 * Without a direction it is down, server to client; without a share it meets every connection. A name that was not
 * given stays empty: see freeToxicName().
 */
Expected<Toxic> parseToxic(const QString &text);

} // namespace Pushlab
