// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "wire/expected.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pushlab {

/*!
 * A toxic as a JSON object: `name`, `type`, `direction` (down or up), `toxicity` (0 to 1) and the members of its kind.
 *
 *     {"name": "slow", "type": "latency", "direction": "down", "toxicity": 1, "latency": "200ms", "jitter": "50ms"}
 *     latency: latency, jitter             slow-close: delay       reset: after
 *     bandwidth: bytes-per-second          limit-data: bytes       down
 *     slicer: average-size, variation, delay                       timeout: close
 *
 * Only the type and its first member must be given (not for slicer, timeout, reset); an unknown member is an error.
 */
QJsonObject toJson(const Toxic &toxic);

//! A name that was not given stays empty: see freeToxicName().
Expected<Toxic> toxicFromJson(const QJsonObject &object);

//! Changes what the object names, all of it or nothing. The type stays.
Expected<void> patch(Toxic &toxic, const QJsonObject &changes);

//! The list of a proxy: nameless ones are named, two of one name are an error.
Expected<QList<Toxic>> toxicsFromJson(const QJsonArray &array);
QJsonArray toJson(const QList<Toxic> &toxics);

//! `latency`, `bandwidth` …
QString toxicType(const Toxic &toxic);
//! What a nameless toxic is called beside these: its type and direction, with a number when that is taken.
QString freeToxicName(const QList<Toxic> &toxics, const Toxic &toxic);
//! Null when there is none of that name.
const Toxic *findToxic(const QList<Toxic> &toxics, QStringView name);

} // namespace Pushlab
