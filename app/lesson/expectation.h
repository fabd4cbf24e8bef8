// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/stepwindow.h"

#include <chrono>
#include <variant>

namespace Pushlab {

/*!
 * What a step must bring about, as a predicate over measured figures. A value.
 */
struct Expectation {
    enum class Operator { Less, AtMost, Equal, NotEqual, AtLeast, More };
    //! Whose time within and hold are in.
    enum class Clock {
        Lab, //!< Production figures: lab time divides them, as it divides the protocols' timers.
        Wall, //!< Payments, publishing, restarts: what lab time leaves alone.
    };
    using Duration = std::chrono::milliseconds;

    QString says; //!< What it means, for a person; may be empty.
    QString metric;
    Operator is = Operator::Equal;
    std::variant<double, QString> value; //!< A number, or the name of another metric.
    double times = 1; //!< The value is multiplied by it: "at least twice as much as".
    StepWindow::Over over = StepWindow::Over::Run; //!< Also the other metric's, unless that one counts what is now.
    Duration within{0};
    Duration hold{0}; //!< It must stay true for so long without a break.
    Clock clock = Clock::Lab;

    Duration scaled(Duration duration, int speed) const { return clock == Clock::Lab ? duration / speed : duration; }

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

//! "<", "<=", "=", "!=", ">=", ">"
QString operatorText(Expectation::Operator is);
std::optional<Expectation::Operator> operatorNamed(QStringView text);
bool compare(double left, Expectation::Operator is, double right);

//! "12", "0.25", "not measured"
QString figureText(const std::optional<double> &number);

//! What became of an expectation.
struct Verdict {
    Expectation expectation;
    bool held = false;
    std::optional<double> got; //!< The metric at the end. Empty: it was not measured.
    std::optional<double> wanted; //!< The other side. Empty: it was not measured.
    std::chrono::milliseconds took{0}; //!< Wall clock, from the step's actions to the verdict.

    QString text() const; //!< "server.poolBusy >= 200: got 200 threads after 0.4 s"
};

/*!
 * Watches one expectation, frame by frame. Pure: all time is the frames' own.
 */
class ExpectationCheck
{
public:
    enum class State { Waiting, Held, Failed };

    //! For what lab time does not shorten: dialling, a process that starts, a machine that is busy.
    static constexpr std::chrono::milliseconds allowance{10'000};

    ExpectationCheck(const Expectation &expectation, int speed, std::chrono::milliseconds began);

    //! Looks at the window's newest frame. Once it is not Waiting, it stays as it is.
    State look(const StepWindow &window);
    State state() const { return m_state; }
    const Verdict &verdict() const { return m_verdict; }

private:
    bool holds(const StepWindow &window);

    std::chrono::milliseconds m_began;
    std::chrono::milliseconds m_limit;
    std::chrono::milliseconds m_hold;
    std::optional<std::chrono::milliseconds> m_trueSince;
    State m_state = State::Waiting;
    Verdict m_verdict;
};

} // namespace Pushlab
