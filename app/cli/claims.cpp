// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/progressbar.h"

#include "lesson/claimmemory.h"
#include "lesson/claimrun.h"
#include "lesson/nearestname.h"
#include "report/export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace Pushlab {

namespace {

QString outcome(const TaughtClaim &claim, const ClaimResult *result)
{
    if (!claim.check.play)
        return QStringLiteral("cannot be measured here");
    if (!result)
        return QStringLiteral("not yet measured");
    const QString day = result->when.toLocalTime().date().toString(Qt::ISODate);
    if (!result->error.isEmpty())
        return QStringLiteral("could not be measured on %1").arg(day);
    return (result->agrees ? QStringLiteral("measured so on %1") : QStringLiteral("NOT measured so on %1")).arg(day);
}

void print(const QList<TaughtClaim> &claims, const ClaimMemory &memory)
{
    qsizetype width = 0;
    for (const TaughtClaim &claim : claims)
        width = std::max(width, claim.id.size());
    for (const TaughtClaim &claim : claims)
        out() << claim.id.leftJustified(width + 2) << verdictName(claim.claim.verdict).leftJustified(11)
              << claim.claim.text << " (" << outcome(claim, memory.result(claim.id)) << ")\n";
}

void print(const TaughtClaim &claim, const ClaimResult *result)
{
    out() << '\n' << claim.id << ": " << claim.claim.text << '\n';
    if (!claim.check.play) {
        out() << "   Not measured: " << claim.check.means << "\n   Instead: " << claim.check.instead << '\n';
    } else if (result) {
        for (const ClaimFigure &figure : result->figures)
            out() << "   " << (figure.held ? "ok      " : "FAILED  ") << figure.says << "\n           " << figure.text
                  << '\n';
        if (!claim.check.simulated.isEmpty())
            out() << "   Simulated: " << claim.check.simulated << '\n';
        if (result->agrees)
            out() << "   " << claim.check.means << '\n';
        else
            err() << "pushlab-cli: claims: " << claim.id << ": "
                  << (result->error.isEmpty() ? QStringLiteral("the figures contradict the verdict") : result->error)
                  << Qt::endl;
    }
    out() << "   Verdict: " << verdictName(claim.claim.verdict) << " (" << claim.claim.source << ")\n";
}

//! Those that \a id means: one of them, or "all".
Expected<QList<TaughtClaim>> chosen(const QList<TaughtClaim> &claims, const QString &id)
{
    if (id == u"all")
        return claims;
    QStringList ids;
    for (const TaughtClaim &claim : claims) {
        if (claim.id == id)
            return QList<TaughtClaim>{claim};
        ids.append(claim.id);
    }
    const QString nearest = suggestion(id, ids);
    return failure(QStringLiteral("There is no claim \"%1\".").arg(id)
                   + (nearest.isEmpty() ? QStringLiteral(" pushlab-cli claims lists them.") : nearest));
}

QByteArray json(const QList<ClaimResult> &results)
{
    QJsonArray list;
    for (const ClaimResult &result : results)
        list.append(result.toJson());
    return QJsonDocument(list).toJson();
}

int measure(const QList<TaughtClaim> &claims, int speed, ClaimMemory &memory, const Options &options)
{
    ClaimRun run(claims, speed);
    const QList<ClaimResult> results = ProgressBar::during(run, &ClaimRun::finished);
    bool agree = true;
    for (const TaughtClaim &claim : claims) {
        const auto result = std::find_if(results.cbegin(), results.cend(),
                                         [&](const ClaimResult &candidate) { return candidate.id == claim.id; });
        print(claim, result == results.cend() ? nullptr : &*result);
        agree = agree && (result == results.cend() || result->agrees);
    }
    Expected<void> written;
    for (const ClaimResult &result : results)
        written = memory.keep(result);
    if (!written)
        err() << "pushlab-cli: claims: " << written.error() << Qt::endl; // the figures are told all the same
    if (options.isSet(QStringLiteral("json")))
        written = writeFile(options.text(QStringLiteral("json")), json(results));
    if (written && options.isSet(QStringLiteral("markdown")))
        written = writeFile(options.text(QStringLiteral("markdown")), claimsMarkdown(claims, results).toUtf8());
    out() << '\n' << results.size() << " measured, " << claims.size() - results.size() << " told without.\n";
    return agree ? Success : NotWhole;
}

} // namespace

int claimsCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("claims"), QStringLiteral("[run ID|all] [options]"),
                    QStringLiteral("Lists what is often said about push, with verdicts; or measures it here."));
    options.add("speed", "Lab time: 1, 10 or 30 (30).", "N", "30");
    options.add("json", "Also write the figures to FILE as JSON.", "FILE");
    options.add("markdown", "Also write the table of verdicts with their figures to FILE.", "FILE");
    const bool runs = arguments.value(0) == u"run";
    if (const auto code = options.parse(arguments, runs ? 2 : 0))
        return *code;
    const auto shipped = shippedClaims();
    if (!shipped)
        return usageError(QStringLiteral("claims: ") + shipped.error().constFirst().located(QStringLiteral("claims.json")));
    ClaimMemory memory;
    if (!runs) {
        print(*shipped, memory);
        return Success;
    }
    ServerSettings labTime;
    if (const auto set = labTime.set(u"speed", options.text(QStringLiteral("speed"))); !set)
        return usageError(QStringLiteral("claims: ") + set.error());
    const auto claims = chosen(*shipped, options.positionals().at(1));
    if (!claims)
        return usageError(QStringLiteral("claims: ") + claims.error());
    if (const auto writable = options.checkFiles({"json", "markdown"}); !writable)
        return usageError(writable.error());
    return measure(*claims, labTime.speed, memory, options);
}

} // namespace Pushlab
