// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Pushlab {

//! A bar with an estimate on standard error when that is a terminal; silent in a pipe.
class ProgressBar
{
public:
    ProgressBar();
    ~ProgressBar(); //!< Wipes the bar.

    void show(double share, const QString &what);

private:
    bool m_visible;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace Pushlab
