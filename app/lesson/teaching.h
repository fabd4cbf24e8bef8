// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "lesson/filetext.h"
#include "lesson/incident.h"

#include <tl/expected.hpp>

namespace Pushlab {

//! A popular claim with its verdict, and the incident that shows it.
struct TaughtClaim {
    QString id;
    Claim claim;
    QString taught; //!< Who says so.
    QString show; //!< Name of an incident; empty: nothing here can show it.

    friend bool operator==(const TaughtClaim &, const TaughtClaim &) = default;
};

//! A question of an interview, answered as a good candidate would.
struct InterviewQuestion {
    enum class Level { Junior, Senior, Staff };

    QString id;
    Level level = Level::Junior;
    QString question;
    QString brief; //!< Two sentences.
    QString depth;
    QString tradeoff;
    QString show; //!< Name of an incident.

    friend bool operator==(const InterviewQuestion &, const InterviewQuestion &) = default;
};

//! One command of the triage sheet. {port}, {proxyPort}, {managementPort}, {pid} and {token} stand for the running
//! server's.
struct TriageCommand {
    QStringList systems; //!< "linux", "macos", "windows"
    QString text;
    QString says; //!< What it tells.

    //! With the figures of a running server in it.
    static QString filledIn(QString text, const QMap<QString, QString> &figures);

    friend bool operator==(const TriageCommand &, const TriageCommand &) = default;
};

//! Something that goes wrong, and how it is tracked down.
struct Symptom {
    QString id;
    bool guide = false; //!< Of the debug guide, which goes step by step; otherwise of the cheat sheet.
    QString symptom;
    QString immediate; //!< What to do first.
    QStringList steps;
    QList<TriageCommand> commands;
    QString fix;
    QString reproduce; //!< Name of an incident.

    friend bool operator==(const Symptom &, const Symptom &) = default;
};

//! The way to a transport by a few questions. Every option leads to a question or a recommendation.
struct DecisionTree {
    struct Option {
        QString text;
        QString leads; //!< Id of a question or of a recommendation.
        QString because;

        friend bool operator==(const Option &, const Option &) = default;
    };
    struct Question {
        QString id;
        QString question;
        QString explains;
        QList<Option> options;

        friend bool operator==(const Question &, const Question &) = default;
    };
    //! Where a recommendation meets its limits.
    struct Caveat {
        QString about; //!< "HTTP/2", "Proxies", "Authentication", "Binary data" or "Scale".
        QString text;

        friend bool operator==(const Caveat &, const Caveat &) = default;
    };
    struct Recommendation {
        QString id;
        QString title;
        QString summary;
        QStringList gains;
        QStringList costs;
        QStringList checklist;
        QList<Caveat> caveats; //!< One of each kind.
        QString changes; //!< What would change the answer.
        QString watch; //!< What there is to see in a lab like it, and to try.
        LabSetup lab;

        QString command() const; //!< Such a lab in a terminal, at ten times lab time.

        friend bool operator==(const Recommendation &, const Recommendation &) = default;
    };

    QString start;
    QList<Question> questions;
    QList<Recommendation> recommendations;

    const Question *question(const QString &id) const; //!< Null when there is none.
    const Recommendation *recommendation(const QString &id) const; //!< Null when there is none.

    friend bool operator==(const DecisionTree &, const DecisionTree &) = default;
};

template <typename Content>
using Read = tl::expected<Content, FileFaults>;

//! The readers tell every fault with its place, in the file's order.
Read<QList<TaughtClaim>> readClaims(const QByteArray &json);
Read<QList<InterviewQuestion>> readInterview(const QByteArray &json);
Read<QList<Symptom>> readTriage(const QByteArray &json);
//! Also finds a question that cannot be reached, an option that leads nowhere, and a circle.
Read<DecisionTree> readDecisionTree(const QByteArray &json);

//! A file that the program brings along, below its folder of teaching: "interview/questions.json".
QByteArray shippedText(const QString &name);

} // namespace Pushlab
