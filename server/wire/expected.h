// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace Pushlab {

//! A value, or a sentence for a person that says what went wrong, where, and what to do.
template <typename T>
using Expected = tl::expected<T, QString>;

inline tl::unexpected<QString> failure(QString text) { return tl::unexpected<QString>(std::move(text)); }

} // namespace Pushlab
