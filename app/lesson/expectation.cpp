// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/expectation.h"

#include <array>
#include <cmath>

namespace Pushlab {

namespace {

using Operator = Expectation::Operator;

constexpr std::array operatorTexts{std::pair(Operator::Less, "<"),     std::pair(Operator::AtMost, "<="),
                                   std::pair(Operator::Equal, "="),    std::pair(Operator::NotEqual, "!="),
                                   std::pair(Operator::AtLeast, ">="), std::pair(Operator::More, ">")};

} // namespace

QString operatorText(Operator is)
{
    for (const auto &[known, text] : operatorTexts) {
        if (known == is)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

std::optional<Operator> operatorNamed(QStringView text)
{
    for (const auto &[known, name] : operatorTexts) {
        if (text == QLatin1StringView(name))
            return known;
    }
    return std::nullopt;
}

bool compare(double left, Operator is, double right)
{
    switch (is) {
    case Operator::Less:
        return left < right;
    case Operator::AtMost:
        return left <= right;
    case Operator::Equal:
        return left == right;
    case Operator::NotEqual:
        return left != right;
    case Operator::AtLeast:
        return left >= right;
    case Operator::More:
        return left > right;
    }
    Q_UNREACHABLE();
}

QString figureText(const std::optional<double> &number)
{
    if (!number)
        return QStringLiteral("not measured");
    return std::floor(*number) == *number ? QString::number(qint64(*number)) : QString::number(*number, 'f', 2);
}

QString Verdict::text() const
{
    const QString *const other = std::get_if<QString>(&expectation.value);
    QString right = other ? *other : figureText(wanted);
    if (expectation.times != 1)
        right = QStringLiteral("%1 × ").arg(expectation.times)
            + (other ? *other : figureText(std::get<double>(expectation.value)));
    if (other)
        right += QStringLiteral(" (= %1)").arg(figureText(wanted));
    const Metric *const metric = metricNamed(expectation.metric);
    const QString figure
        = got && metric ? QStringLiteral("got %1 %2").arg(figureText(got), metric->unit) : figureText(got);
    return QStringLiteral("%1%2 %3 %4: %5 after %6 s")
        .arg(expectation.metric,
             expectation.over == StepWindow::Over::Step ? QStringLiteral(" in this step") : QString(),
             operatorText(expectation.is), right, figure)
        .arg(double(took.count()) / 1000, 0, 'f', 1);
}

ExpectationCheck::ExpectationCheck(const Expectation &expectation, int speed, std::chrono::milliseconds began)
    : m_began(began),
      m_limit(expectation.scaled(expectation.within, speed) + allowance),
      m_hold(expectation.scaled(expectation.hold, speed))
{
    m_verdict.expectation = expectation;
}

bool ExpectationCheck::holds(const StepWindow &window)
{
    const Expectation &expectation = m_verdict.expectation;
    const auto measured = [&](const QString &name, bool other) -> std::optional<double> {
        const Metric *const metric = metricNamed(name);
        if (!metric)
            return std::nullopt;
        // "More dials in this step than there are clients": the other side's change would mean nothing.
        const bool asItIs = other && metric->kind == Metric::Kind::Now;
        return window.value(*metric, asItIs ? StepWindow::Over::Run : expectation.over);
    };
    m_verdict.got = measured(expectation.metric, false);
    const QString *const other = std::get_if<QString>(&expectation.value);
    m_verdict.wanted = other ? measured(*other, true) : std::get<double>(expectation.value);
    if (m_verdict.wanted)
        *m_verdict.wanted *= expectation.times;
    return m_verdict.got && m_verdict.wanted && compare(*m_verdict.got, expectation.is, *m_verdict.wanted);
}

ExpectationCheck::State ExpectationCheck::look(const StepWindow &window)
{
    if (m_state != State::Waiting)
        return m_state;
    const std::chrono::milliseconds now = window.time();
    if (holds(window)) {
        m_trueSince = m_trueSince.value_or(now);
        if (now - *m_trueSince >= m_hold)
            m_state = State::Held;
    } else {
        m_trueSince.reset();
    }
    // One that is true when the time is up may still hold as long as it must.
    if (m_state == State::Waiting && !m_trueSince && now - m_began > m_limit)
        m_state = State::Failed;
    m_verdict.held = m_state == State::Held;
    m_verdict.took = now - m_began;
    return m_state;
}

} // namespace Pushlab
