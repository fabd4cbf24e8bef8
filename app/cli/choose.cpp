// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"

#include "lesson/decisionwalk.h"
#include "lesson/treepicture.h"

#include <QTextStream>

#include <cstdio>

namespace Pushlab {

namespace {

void printList(const QString &heading, const QStringList &lines, const QString &sign = QStringLiteral("- "))
{
    if (lines.isEmpty())
        return;
    out() << '\n' << heading << '\n';
    for (const QString &line : lines)
        out() << "  " << sign << line << '\n';
}

void printRecommendation(const DecisionWalk &walk)
{
    const DecisionTree::Recommendation &advice = *walk.recommendation();
    out() << "\n=> " << advice.title << ": " << advice.summary << '\n';
    printList(QStringLiteral("What you gain"), advice.gains, QStringLiteral("+ "));
    printList(QStringLiteral("What it costs"), advice.costs);
    printList(QStringLiteral("What you have to do"), advice.checklist, QStringLiteral("[ ] "));
    QStringList caveats;
    for (const DecisionTree::Caveat &caveat : advice.caveats)
        caveats.append(caveat.about + QStringLiteral(": ") + caveat.text);
    printList(QStringLiteral("What to beware of"), caveats);
    QStringList changes{advice.changes};
    for (const DecisionWalk::Change &change : walk.whatWouldChange())
        changes.append(QStringLiteral("%1 If \"%2\": ").arg(change.question, change.answer)
                       + change.leads.join(QStringLiteral("; or ")));
    printList(QStringLiteral("What would change the answer"), changes);
    out() << "\nA lab set up like it:\n  " << advice.command() << "\n  " << advice.watch << '\n';
}

} // namespace

int chooseCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("choose"), QStringLiteral("[options]"),
                    QStringLiteral("Asks a few questions and recommends a protocol, with what to do for it, what to "
                                   "beware of and\nwhat would change the answer. A number answers, b goes back a step."));
    options.add("tree", "Print the whole tree instead.");
    if (const auto code = options.parse(arguments, 0))
        return *code;
    const auto tree = readDecisionTree(shippedText(QStringLiteral("decisions/transport.json")));
    if (!tree)
        return usageError(QStringLiteral("choose: ") + tree.error().first().located(QStringLiteral("transport.json")));
    if (options.isSet(QStringLiteral("tree"))) {
        out() << treeOutline(*tree) << '\n';
        return Success;
    }

    DecisionWalk walk(*tree);
    QTextStream in(stdin);
    while (const auto *const question = walk.question()) {
        out() << '\n' << walk.answers().size() + 1 << ". " << question->question << '\n' << question->explains << '\n';
        for (qsizetype i = 0; i < question->options.size(); ++i)
            out() << "  " << i + 1 << "  " << question->options.at(i).text << '\n';
        out() << "> " << Qt::flush;
        const QString line = in.readLine();
        if (line.isNull()) {
            out() << '\n';
            err() << "pushlab-cli: choose: the input ended before the last question" << Qt::endl;
            return NotWhole;
        }
        const QString answer = line.trimmed();
        if (answer == QLatin1StringView("b"))
            walk.back(int(walk.answers().size()) - 1);
        else if (walk.choose(answer.toInt() - 1))
            out() << question->options.at(answer.toInt() - 1).because << '\n';
        else
            out() << "A number from 1 to " << question->options.size() << ", or b.\n";
    }
    printRecommendation(walk);
    return Success;
}

} // namespace Pushlab
