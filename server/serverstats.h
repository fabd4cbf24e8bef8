// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <chrono>

namespace Pushlab {

class Backend;

//! What the management port knows besides the backend.
struct LoopStats {
    qint64 uptimeMs = 0;
    std::chrono::milliseconds lag{0};
    std::chrono::milliseconds lagMax{0};
};

//! The answer of `GET /stats`: a snapshot of the server and its process.
QJsonObject serverStats(const Backend &backend, const LoopStats &loop);

//! The same figures in the Prometheus text format 0.0.4, for `GET /metrics`.
QByteArray prometheusText(const QJsonObject &stats);

} // namespace Pushlab
