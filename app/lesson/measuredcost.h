// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/comparison.h"

#include <QDate>

namespace Pushlab {

struct BenchRow;

//! What a connection and a message cost the server on this machine, as they were measured last.
struct MeasuredCost {
    Transport transport = Transport::WebSocket;
    double bytesPerConnection = 0; //!< Resident memory of the server process.
    double cpuPerMessage = 0; //!< µs of the server's processor time for each message delivered.
    int clients = 0; //!< With so many of them.
    QDate day;

    friend bool operator==(const MeasuredCost &, const MeasuredCost &) = default;
};

//! Kept in the user's settings, for the window and the terminal. Rows without a figure, or with an error, are not.
void rememberCosts(const QList<ComparisonRow> &rows, const QDate &day);
void rememberCosts(const QList<BenchRow> &rows, const QDate &day); //!< Those of our own server.
std::optional<MeasuredCost> rememberedCost(Transport transport); //!< Empty: never measured here.

} // namespace Pushlab
