// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/toxicdraw.h"

#include <QTest>

using namespace Pushlab;

class tst_ToxicDraw : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meetsItsShare_data();
    void meetsItsShare();
    void higherToxicityMeetsAllThatALowerOneMet();
    void namesDrawApart();
    void isTheSameEverywhere();
};

namespace {

Toxic toxic(const QString &name, double toxicity)
{
    return {.name = name, .kind = LatencyToxic{}, .toxicity = toxicity};
}

} // namespace

void tst_ToxicDraw::meetsItsShare_data()
{
    QTest::addColumn<double>("toxicity");
    for (const double toxicity : {0.0, 0.01, 0.25, 0.5, 0.9, 1.0})
        QTest::addRow("%g", toxicity) << toxicity;
}

void tst_ToxicDraw::meetsItsShare()
{
    QFETCH(const double, toxicity);
    const Toxic it = toxic(QStringLiteral("slow"), toxicity);
    int met = 0;
    for (quint64 connection = 0; connection < 20'000; ++connection)
        met += ToxicDraw(connection).meets(it) ? 1 : 0;
    if (toxicity == 0 || toxicity == 1)
        QCOMPARE(met, toxicity * 20'000);
    QVERIFY(qAbs(met - toxicity * 20'000) < 300); // above four standard deviations at one half
}

void tst_ToxicDraw::higherToxicityMeetsAllThatALowerOneMet()
{
    for (quint64 connection = 0; connection < 1'000; ++connection) {
        const ToxicDraw draw(connection * 977);
        QVERIFY(!draw.meets(toxic(QStringLiteral("t"), 0.3)) || draw.meets(toxic(QStringLiteral("t"), 0.4)));
    }
}

void tst_ToxicDraw::namesDrawApart()
{
    int both = 0;
    for (quint64 connection = 0; connection < 10'000; ++connection) {
        const ToxicDraw draw(connection);
        both += draw.meets(toxic(QStringLiteral("a"), 0.5)) && draw.meets(toxic(QStringLiteral("b"), 0.5)) ? 1 : 0;
    }
    QVERIFY(qAbs(both - 2'500) < 250);
}

void tst_ToxicDraw::isTheSameEverywhere()
{
    // Figures of one machine: a recorded incident must touch the same clients on every other.
    QByteArray met;
    for (quint64 connection = 0; connection < 32; ++connection)
        met += ToxicDraw(connection).meets(toxic(QStringLiteral("latency"), 0.5)) ? '1' : '0';
    QCOMPARE(met, QByteArray("00101101010101100101000000011100"));
}

QTEST_APPLESS_MAIN(tst_ToxicDraw)
#include "tst_toxicdraw.moc"
