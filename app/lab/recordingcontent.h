// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"

#include "wire/expected.h"

namespace Pushlab {

//! A recording as CBOR (RFC 8949): a map with the runs, each with its marks and its packed frames.
QByteArray encodeContent(const Recording &recording);
//! The error names the run and the frame that cannot be read.
Expected<Recording> decodeContent(const QByteArray &content);

} // namespace Pushlab
