// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classroom.h"

#include <algorithm>
#include <numeric>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {
constexpr int mostHands = 999;
}

Classroom::Classroom(QObject *parent) : QObject(parent)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Classroom::tick);
}

void Classroom::setThinkingSeconds(int seconds)
{
    m_thinking = std::chrono::seconds(std::max(0, seconds));
    if (m_runs) {
        m_left = m_thinking;
        m_thinking > 0s ? m_second.start() : m_second.stop();
    }
    Q_EMIT timeChanged();
}

QString Classroom::timeText() const
{
    if (!m_runs || m_thinking == 0s)
        return {};
    if (m_left == 0s)
        //: The class had its time to think about a question.
        return tr("time is up");
    return QStringLiteral("%1:%2").arg(m_left.count() / 60).arg(m_left.count() % 60, 2, 10, QLatin1Char('0'));
}

void Classroom::ask(int options)
{
    m_hands = QList<int>(options, 0);
    m_runs = true;
    m_left = m_thinking;
    if (m_thinking > 0s)
        m_second.start();
    Q_EMIT handsChanged();
    Q_EMIT timeChanged();
}

void Classroom::stop()
{
    m_runs = false;
    m_second.stop();
    Q_EMIT timeChanged();
}

int Classroom::most() const { return m_hands.isEmpty() ? 0 : *std::max_element(m_hands.begin(), m_hands.end()); }
int Classroom::total() const { return std::accumulate(m_hands.begin(), m_hands.end(), 0); }

void Classroom::setHands(int option, int count)
{
    const int bounded = std::clamp(count, 0, mostHands);
    if (option < 0 || option >= m_hands.size() || m_hands.at(option) == bounded)
        return;
    m_hands[option] = bounded;
    Q_EMIT handsChanged();
}

void Classroom::tick()
{
    m_left = std::max(0s, m_left - 1s);
    if (m_left == 0s)
        m_second.stop();
    Q_EMIT timeChanged();
}

} // namespace Pushlab
