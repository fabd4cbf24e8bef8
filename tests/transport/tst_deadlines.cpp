// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/deadlines.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

class Sleeper final : public Timed
{
public:
    Sleeper(Deadlines &deadlines, QByteArray name, QByteArrayList &log)
        : Timed(deadlines),
          m_name(std::move(name)),
          m_log(log)
    {}
    using Timed::clearDeadline;
    using Timed::setDeadline;
    std::function<void()> then;

private:
    void onDeadline() override
    {
        m_log += m_name;
        if (then)
            then();
    }
    QByteArray m_name;
    QByteArrayList &m_log;
};

} // namespace

class tst_Deadlines : public QObject
{
    Q_OBJECT

private:
    Deadlines m_deadlines;
    QByteArrayList m_log;

private Q_SLOTS:
    void init() { m_log.clear(); }

    void comeInOrderOfTimeAndNotBeforeIt()
    {
        const Clock::time_point start = Clock::now();
        Sleeper late(m_deadlines, "late", m_log);
        Sleeper early(m_deadlines, "early", m_log);
        late.setDeadline(start + 40ms);
        early.setDeadline(start + 20ms);
        QTRY_COMPARE(m_log, (QByteArrayList{"early", "late"}));
        QVERIFY(Clock::now() - start >= 40ms);
    }

    void canBeMovedAndCleared()
    {
        Sleeper moved(m_deadlines, "moved", m_log);
        Sleeper cleared(m_deadlines, "cleared", m_log);
        Sleeper witness(m_deadlines, "witness", m_log);
        const Clock::time_point start = Clock::now();
        moved.setDeadline(start);
        moved.setDeadline(start + 30ms);
        cleared.setDeadline(start + 10ms);
        cleared.clearDeadline();
        witness.setDeadline(start + 20ms);
        QTRY_COMPARE(m_log, (QByteArrayList{"witness", "moved"}));
    }

    void oneMayDestroyAnotherThatIsDue()
    {
        auto victim = std::make_unique<Sleeper>(m_deadlines, "victim", m_log);
        Sleeper killer(m_deadlines, "killer", m_log);
        killer.then = [&victim] { victim.reset(); };
        const Clock::time_point start = Clock::now();
        killer.setDeadline(start - 2ms);
        victim->setDeadline(start - 1ms);
        Sleeper witness(m_deadlines, "witness", m_log);
        witness.setDeadline(start + 10ms);
        QTRY_COMPARE(m_log, (QByteArrayList{"killer", "witness"}));
    }

    void oneMaySetItselfAgain()
    {
        Sleeper beat(m_deadlines, "beat", m_log);
        beat.then = [&] {
            if (m_log.size() < 3)
                beat.setDeadline(Clock::now() + 5ms);
        };
        beat.setDeadline(Clock::now());
        QTRY_COMPARE(m_log, (QByteArrayList{"beat", "beat", "beat"}));
    }
};

QTEST_GUILESS_MAIN(tst_Deadlines)
#include "tst_deadlines.moc"
