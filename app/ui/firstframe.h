// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

class QQuickWindow;

//! For tests and measurements: how long it takes until the window can be used.
namespace Pushlab::FirstFrame {

QString optionName(); //!< "quit-after-first-frame": not in the help.

//! Once the first frame is on the screen, prints one line of JSON about it and quits.
void quitAfter(QQuickWindow *window, std::chrono::steady_clock::time_point began);

} // namespace Pushlab::FirstFrame
