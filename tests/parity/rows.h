// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scenarios.h"

#include <QList>

//! What a client sees behind a product with these settings.
struct Row {
    Product product = Product::Nginx;
    QByteArray name;
    Scenario scenario = nullptr;
    Pushlab::ProxySettings settings;
    std::chrono::milliseconds limit{};
    QByteArray seen;
    QByteArray seenFrom3 = {}; //!< Behind an installed HAProxy 3 or newer, where that does otherwise; empty: as before.
};

QList<Row> nginxRows();
QList<Row> haproxyRows();
