// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/proxykind.h"
#include "lesson/beforeafter.h"
#include "lesson/evidence.h"
#include "lesson/expectation.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMetaType>

namespace Pushlab {

//! A step as it was lived through.
struct StepResult {
    QString title;
    std::optional<int> prediction; //!< Index of the option that was chosen before it ran.
    QList<Verdict> verdicts; //!< In the order of the step's expectations.
    QList<Evidence> evidence; //!< At the end of the step.
    //! What the incident compares, at the end of the step; a total over the step.
    QHash<QString, std::optional<double>> figures;
    std::chrono::milliseconds took{0}; //!< Wall clock, from the step's actions to its end.

    bool passed() const;
};

//! One play of an incident. A value.
struct PlayResult {
    QString title;
    int speed = 1;
    quint32 seed = 1;
    ProxyKind proxyKind = ProxyKind::BuiltIn;
    int steps = 0; //!< Of the incident; fewer results: it ended early.
    QList<StepResult> results;
    std::optional<BeforeAfter> comparison; //!< Once both steps were lived through.
    QString error; //!< Why it could not go on: the server did not start. Empty otherwise.
    std::chrono::milliseconds took{0};

    //! Every step was reached and every expectation held.
    bool passed() const;
    QJsonObject toJson() const;
};

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::PlayResult)
