// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * Tells when nothing was touched for a while, for thousands of connections that are touched with every byte.
 *
 * touch() only reads the clock. The system timer stays where it is and, when it fires early, is set anew for the rest:
 * about one timer a silence limit, not one a byte. Exact to a few milliseconds.
 */
class IdleTimer final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;
    using Duration = std::chrono::milliseconds;

    using QObject::QObject;

    void touch() { m_last = Clock::now(); }
    //! Fires once when the last touch is so long ago; empty: never. A new limit holds at once.
    void setLimit(std::optional<Duration> limit);

Q_SIGNALS:
    void expired();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void arm();

    Clock::time_point m_last = Clock::now();
    std::optional<Duration> m_limit;
    QBasicTimer m_timer;
    Clock::time_point m_due; //!< When the system timer fires.
};

} // namespace Pushlab
