// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "lesson/evidence.h"
#include "lesson/expectation.h"

#include <QMap>
#include <QStringList>

namespace Pushlab {

//! What is asked before anything runs.
struct Question {
    QString text;
    QStringList options;
    int answer = 0; //!< Index of the right option.
    QString why; //!< Why it is right.

    friend bool operator==(const Question &, const Question &) = default;
};

//! One step of an incident: told, perhaps predicted, done, measured.
struct Step {
    QString title;
    QString text;
    std::optional<Question> question;
    QString note; //!< The label of its mark in the charts; empty: its title.
    QList<Action> actions;
    QList<Expectation> expectations;
    //! Where to look for the cause. Unless the file names any, wherever there is something to see.
    QList<Evidence::Source> evidence{Evidence::Source::Proxy, Evidence::Source::Server, Evidence::Source::Clients};

    friend bool operator==(const Step &, const Step &) = default;
};

//! What is often said about the subject, and what holds.
struct Claim {
    enum class Verdict { True, HalfTrue, Wrong };

    QString text;
    Verdict verdict = Verdict::True;
    QString holds; //!< What is so.
    QString source; //!< The section of a standard, or who measured it.

    friend bool operator==(const Claim &, const Claim &) = default;
};

//! Which steps are put side by side at the end, and by which figures.
struct ComparedSteps {
    int broken = 0; //!< Index of a step.
    int cured = 0;
    QStringList metrics;

    friend bool operator==(const ComparedSteps &, const ComparedSteps &) = default;
};

/*!
 * A production incident that can be lived through: a story, a set-up, and steps whose expectations are measured.
 *
 * A value, read from a file (readIncident()); resources/incidents/README.md tells the form.
 */
struct Incident {
    enum class Severity { Low, Medium, High };

    QString title;
    Severity severity = Severity::Medium;
    QString symptom; //!< What the people on call saw.
    QString assumption; //!< What they took it for.
    QString cause; //!< What it was.
    QString fix;
    QString lesson;
    QMap<QString, QString> stacks; //!< How this looks elsewhere, by stackNames().
    LabSetup setup;
    QList<Step> steps;
    std::optional<ComparedSteps> comparison; //!< As the file has it; comparisonOf() finds one otherwise.
    QList<Claim> claims;

    friend bool operator==(const Incident &, const Incident &) = default;
};

//! The keys of Incident::stacks: "tomcat", "node", "nginx", "haproxy", "cloud".
const QStringList &stackNames();

QString stackTitle(const QString &name); //!< "Node.js"
QString severityName(Incident::Severity severity); //!< "high"
QString verdictName(Claim::Verdict verdict); //!< "half true"

} // namespace Pushlab
