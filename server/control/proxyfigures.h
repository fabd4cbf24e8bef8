// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/linkinfo.h"
#include "proxy/proxycounters.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pushlab {

// What the control port tells of a proxy. One table names each figure once.

//! `GET /counters`; \a heldBytes is ReverseProxy::heldBytes().
QJsonObject countersJson(const ProxyCounters &counters, qint64 heldBytes);
//! The same in the Prometheus text format 0.0.4, for `GET /metrics`.
QByteArray prometheusText(const ProxyCounters &counters, qint64 heldBytes);
//! `GET /links`
QJsonArray linksJson(const QList<LinkInfo> &links);

} // namespace Pushlab
