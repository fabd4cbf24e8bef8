// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Pushlab {

//! Draws by the processor where the window would be drawn by OpenGL and there is none: Qt would end the program
//! instead. Between the application and its first window. Whoever chose a renderer by Qt's environment keeps it.
void chooseRenderer();

} // namespace Pushlab
