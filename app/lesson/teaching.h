// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "lesson/filetext.h"
#include "lesson/incident.h"

#include <QLocale>

#include <tl/expected.hpp>

namespace Pushlab {

//! How a claim is put to the test here. With a play it is measured; without one something else stands in for that.
struct ClaimCheck {
    //! As tiny an incident as will do: its set-up and its steps. The verdict follows when every expectation holds.
    std::optional<Incident> play;
    QString means; //!< What its figures show; or why nothing is measured.
    QString simulated; //!< What of it is not the real thing; empty: all of it is.
    QString instead; //!< What stands in for a measurement; empty with a play.

    friend bool operator==(const ClaimCheck &, const ClaimCheck &) = default;
};

//! A popular claim with its verdict, its check, and the incident that tells more.
struct TaughtClaim {
    QString id;
    Claim claim;
    QString taught; //!< Who says so.
    ClaimCheck check;
    QString show; //!< Name of an incident; empty: there is none about it.

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

//! What the output of a command must be like while the symptom is there.
struct OutputCheck {
    enum class Kind {
        Matches, //!< The pattern is found.
        Lacks, //!< It is not.
        Counts, //!< All of it is a number, not below `from` and not above `to`.
        EndsByItself, //!< Not by curl's --max-time,
        EndsByItsLimit, //!< or by it.
    };

    QString says; //!< What it means, for a person.
    Kind kind = Kind::Matches;
    QString pattern; //!< A regular expression; ^ and $ are ends of lines.
    int from = 0;
    int to = 0;

    bool holds(const QString &output, int exitCode) const;

    friend bool operator==(const OutputCheck &, const OutputCheck &) = default;
};

//! One command of the triage sheet. {port}, {proxyPort}, {managementPort}, {pid} and {token} stand for the running
//! server's; {seconds:90} for a production figure, which lab time divides.
struct TriageCommand {
    QStringList systems; //!< "linux", "macos", "windows"
    QString text;
    QString says; //!< What it tells.
    QString needs; //!< A program that is not everywhere; empty: the system's own and curl.
    QList<OutputCheck> shows;

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
    Incident state; //!< As tiny an incident as brings it about: its set-up and its steps.
    QString show; //!< Name of an incident that tells more.

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
//! Those that the program brings along.
Read<QList<TaughtClaim>> shippedClaims();
Read<QList<InterviewQuestion>> readInterview(const QByteArray &json);
Read<QList<Symptom>> readTriage(const QByteArray &json);
Read<QList<Symptom>> shippedSymptoms(); //!< Those that the program brings along.
//! Also finds a question that cannot be reached, an option that leads nowhere, and a circle.
Read<DecisionTree> readDecisionTree(const QByteArray &json);

//! A file that the program brings along, below its folder of teaching: "interview/questions.json"; in \a locale's
//! language where it is translated.
QByteArray shippedText(const QString &name, const QLocale &locale = QLocale::c());

} // namespace Pushlab
