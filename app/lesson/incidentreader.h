// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/filetext.h"
#include "lesson/incident.h"

#include <tl/expected.hpp>

namespace Pushlab {

class ObjectReader;

//! Reads an incident in the form of resources/incidents/README.md; or tells every fault, in the file's order. A file
//! that is no JSON has one fault.
tl::expected<Incident, FileFaults> readIncident(const QByteArray &json);

//! The part of it that is played, "setup" and "steps", from any object of a file that has them.
void readPlay(ObjectReader &reader, Incident &incident, FileFaults &faults);

} // namespace Pushlab
