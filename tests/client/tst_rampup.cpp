// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/rampup.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Pushlab;
using Seconds = RampSchedule::Seconds;

namespace {

std::vector<double> times(const RampUp &ramp, int clients)
{
    RampSchedule schedule(ramp);
    std::vector<double> result;
    for (int client = 0; client < clients; ++client) {
        result.push_back(schedule.next().count());
        schedule.advance();
    }
    return result;
}

} // namespace

class TestRampUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atOnce();
    void linear();
    void poisson();
    void poissonIsRepeatable();
};

void TestRampUp::atOnce()
{
    for (const RampUp &ramp : {RampUp(), RampUp::linear(0), RampUp::poisson(-1, 7)}) {
        QVERIFY(ramp.isAtOnce());
        QCOMPARE(times(ramp, 3), std::vector<double>({0, 0, 0}));
    }
}

void TestRampUp::linear()
{
    const std::vector<double> due = times(RampUp::linear(50), 100'001);
    QCOMPARE(due[0], 0.0);
    QCOMPARE(due[1], 0.02);
    QCOMPARE(due[100'000], 2000.0); // Errors do not add up.
}

void TestRampUp::poisson()
{
    constexpr int clients = 20'000;
    constexpr double rate = 100;
    const std::vector<double> due = times(RampUp::poisson(rate, 42), clients);
    QVERIFY(std::is_sorted(due.begin(), due.end()));
    QVERIFY(due[0] > 0);
    // Mean gap and its spread are both 1 / rate; the share of gaps above t is e^(-rate t).
    QVERIFY(std::abs(due.back() / clients - 1 / rate) < 0.03 / rate);
    std::vector<double> gaps;
    for (size_t i = 1; i < due.size(); ++i)
        gaps.push_back(due[i] - due[i - 1]);
    for (const double t : {0.2 / rate, 1 / rate, 3 / rate}) {
        const auto above = std::count_if(gaps.begin(), gaps.end(), [t](double gap) { return gap > t; });
        QVERIFY(std::abs(double(above) / double(gaps.size()) - std::exp(-rate * t)) < 0.015);
    }
}

void TestRampUp::poissonIsRepeatable()
{
    QCOMPARE(times(RampUp::poisson(10, 5), 50), times(RampUp::poisson(10, 5), 50));
    QVERIFY(times(RampUp::poisson(10, 5), 50) != times(RampUp::poisson(10, 6), 50));
    QVERIFY(times(RampUp::poisson(10, 5), 50) != times(RampUp::poisson(10, quint64(5) << 32), 50));
}

QTEST_APPLESS_MAIN(TestRampUp)
#include "tst_rampup.moc"
