// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/upstreams.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace Pushlab {

/*!
 * Asks each server for `GET /health` at an interval, the first time at once; whoever has not answered 200 by the next
 * time is down. Each check has a connection of its own, which no toxic meets.
 */
class HealthChecks final : public QObject
{
    Q_OBJECT
public:
    explicit HealthChecks(Upstreams &upstreams, QObject *parent = nullptr);
    ~HealthChecks() override;

    //! Empty: no checks, and every server counts as healthy.
    void setInterval(std::optional<std::chrono::milliseconds> interval);
    void restart(); //!< The list of servers has changed.

private:
    struct Check;
    void begin();
    void read(Check &check);
    void settle(Check &check, bool healthy);
    void abandon();

    Upstreams &m_upstreams;
    std::optional<std::chrono::milliseconds> m_interval;
    QTimer m_timer;
    std::vector<std::unique_ptr<Check>> m_checks; //!< Those of the last round.
};

} // namespace Pushlab
