// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace Pushlab {

/*!
 * An open-loop schedule: something is due at start + n / rate, whatever happened to what was due before.
 *
 * It calls back with the intended time, not the time of the call, so that latency measured from it hides no stall.
 */
class OpenLoop final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;
    using Due = std::function<void(Clock::time_point intended)>;

    explicit OpenLoop(Due due, QObject *parent = nullptr);

    //! A new rate begins a new schedule; 0 stops it. May be called by what is due.
    void setRate(double perSecond);

private:
    void run();
    Clock::time_point intended(quint64 n) const;

    Due m_due;
    QTimer m_tick;
    double m_rate = 0;
    Clock::time_point m_epoch;
    quint64 m_count = 0;
};

} // namespace Pushlab
