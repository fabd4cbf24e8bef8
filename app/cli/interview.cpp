// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"

#include "lesson/mockinterview.h"
#include "lesson/practice.h"
#include "report/export.h"

#include <QRandomGenerator>
#include <QTextStream>

#include <cstdio>

namespace Pushlab {

namespace {

using Level = InterviewQuestion::Level;

enum class Said { Known, Missed, Show, Later, Stop };

//! Asks until one of the words that are offered was typed; the end of the input is Stop.
class Dialogue
{
public:
    //! Empty at the end of the input.
    std::optional<QString> line(const QString &prompt)
    {
        out() << prompt << Qt::flush;
        const QString text = m_in.readLine();
        return text.isNull() ? std::nullopt : std::optional(text.trimmed().toLower());
    }
    Said ask(const QString &prompt, const QMap<QString, Said> &words)
    {
        while (true) {
            const auto text = line(prompt);
            if (!text)
                return Said::Stop;
            if (words.contains(*text))
                return words.value(*text);
        }
    }

private:
    QTextStream m_in{stdin};
};

void printAnswer(const InterviewQuestion &question)
{
    out() << "\n" << question.brief << "\n\n" << question.depth << "\n\nThe trade-off: " << question.tradeoff
          << "\n\nSee it happen: pushlab-cli run " << question.show << "\n\n";
}

const QString lookPrompt = QStringLiteral("[Enter] shows the answer, [l]ater, [q]uit: ");
const QString gradePrompt = QStringLiteral("Did you know it? [y]es, [n]o, [q]uit: ");
const QMap<QString, Said> grades{{QStringLiteral("y"), Said::Known},
                                 {QStringLiteral("n"), Said::Missed},
                                 {QStringLiteral("q"), Said::Stop}};

int practise(Practice &practice, std::optional<Level> level, bool ahead)
{
    const QDate today = QDate::currentDate();
    practice.deal(level, today, ahead);
    Dialogue dialogue;
    while (const InterviewQuestion *const question = practice.top()) {
        out() << "\n" << practice.left() << " left today, " << practice.known() << " of " << practice.count()
              << " known well  ·  " << levelName(question->level) << "\n\n" << question->question << "\n\n";
        const Said looked = dialogue.ask(lookPrompt, {{QString(), Said::Show},
                                                      {QStringLiteral("l"), Said::Later},
                                                      {QStringLiteral("q"), Said::Stop}});
        if (looked == Said::Stop)
            return Success;
        if (looked == Said::Later) {
            practice.skip();
            continue;
        }
        printAnswer(*question);
        const Said graded = dialogue.ask(gradePrompt, grades);
        if (graded == Said::Stop)
            return Success;
        practice.grade(graded == Said::Known, today);
    }
    out() << "\nNothing more is due today; " << practice.known() << " of " << practice.count() << " known well.";
    if (practice.nextDue().isValid())
        out() << " The next one is due on " << practice.nextDue().toString(Qt::ISODate) << ".";
    out() << "\n--ahead asks them all nevertheless.\n";
    return Success;
}

MockReport interview(const QList<InterviewQuestion> &questions, const MockPlan &plan)
{
    using namespace std::chrono;
    const auto began = steady_clock::now();
    const auto passed = [began] { return duration_cast<milliseconds>(steady_clock::now() - began); };
    MockInterview mock(questions, plan);
    PracticeMemory memory;
    Dialogue dialogue;
    while (const InterviewQuestion *const question = mock.question()) {
        out() << "\n" << mock.number() << " of " << mock.planned() << "  ·  " << levelName(question->level) << "  ·  "
              << clockText(mock.left(passed())) << " left\n\n" << question->question << "\n\n";
        if (dialogue.ask(QStringLiteral("Answer aloud. [Enter] shows the answer, [q]uit: "),
                         {{QString(), Said::Show}, {QStringLiteral("q"), Said::Stop}})
            == Said::Stop) {
            mock.end(passed());
            break;
        }
        mock.reveal(passed());
        if (mock.isOver()) {
            out() << "\nThe time is over.\n";
            break;
        }
        printAnswer(*question);
        const QString asked = question->id;
        const Said graded = dialogue.ask(gradePrompt, grades);
        if (graded == Said::Stop) {
            mock.end(passed());
            break;
        }
        mock.grade(graded == Said::Known, passed());
        memory.grade(asked, graded == Said::Known, QDate::currentDate());
    }
    return mock.report();
}

} // namespace

int interviewCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("interview"), QStringLiteral("[options]"),
                    QStringLiteral("Asks what is asked in interviews: think, look, say honestly whether you knew it. "
                                   "What was\nmissed comes again soon, what was known after 1, 3, 7, 14 and 30 days."));
    options.add("level", "junior, senior or staff (all).", "LEVEL");
    options.add("ahead", "Ask all questions of the level, not only those that are due today.");
    options.add("mock", "An interview against the clock, with a report.");
    options.add("minutes", "How long the mock interview is (30).", "N", "30");
    options.add("questions", "How many it has (10).", "N", "10");
    options.add("seed", "Which ones are asked; others each time without it.", "N");
    options.add("report", "Write the report to FILE as Markdown.", "FILE");
    options.add("forget", "Forget what you knew, and ask nothing.");
    if (const auto code = options.parse(arguments, 0))
        return *code;

    const auto questions = readInterview(shippedText(QStringLiteral("interview/questions.json")));
    if (!questions)
        return usageError(QStringLiteral("interview: ") + questions.error().first().located(QStringLiteral("questions.json")));
    std::optional<Level> level;
    for (const Level known : {Level::Junior, Level::Senior, Level::Staff}) {
        if (options.text(QStringLiteral("level")) == levelName(known))
            level = known;
    }
    if (options.isSet(QStringLiteral("level")) && !level)
        return usageError(QStringLiteral("interview: --level takes junior, senior or staff, not \"%1\"")
                              .arg(options.text(QStringLiteral("level"))));
    const auto minutes = options.number(QStringLiteral("minutes"), 1, 600);
    const auto count = options.number(QStringLiteral("questions"), 1, 100);
    for (const auto &value : {minutes, count}) {
        if (!value)
            return usageError(value.error());
    }
    quint32 seed = QRandomGenerator::system()->generate();
    if (options.isSet(QStringLiteral("seed"))) {
        const auto given = options.number(QStringLiteral("seed"), 0, 4'294'967'295);
        if (!given)
            return usageError(given.error());
        seed = quint32(*given);
    }
    if (const auto writable = options.checkFiles({"report"}); !writable)
        return usageError(writable.error());

    Practice practice(*questions);
    if (options.isSet(QStringLiteral("forget"))) {
        practice.forget();
        out() << "Forgotten: every question is new.\n";
        return Success;
    }
    if (!options.isSet(QStringLiteral("mock"))) {
        if (options.isSet(QStringLiteral("report")))
            return usageError(QStringLiteral("interview: --report belongs to --mock"));
        return practise(practice, level, options.isSet(QStringLiteral("ahead")));
    }
    const MockReport report = interview(
        *questions, {.length = std::chrono::minutes(qint64(*minutes)), .level = level, .questions = int(*count), .seed = seed});
    out() << '\n' << report.toMarkdown();
    if (options.isSet(QStringLiteral("report"))) {
        if (const auto written = writeFile(options.text(QStringLiteral("report")), report.toMarkdown().toUtf8()); !written) {
            err() << "pushlab-cli: interview: " << written.error() << Qt::endl;
            return NotWhole;
        }
    }
    return Success;
}

} // namespace Pushlab
