// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faultmodel.h"

#include "ui/proxyfaults.h"
#include "ui/serverfaults.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;

//! The chips of the cards: the model, and that each of them really sets something.
class TestFaultModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switches();
    void ignoresWhatIsNotThere();
    void clears();
    void proxyFaultsSetWhatTheySay_data();
    void proxyFaultsSetWhatTheySay();
    void proxyFaultsCombine();
    void serverFaultsAreOptions_data();
    void serverFaultsAreOptions();
};

namespace {

const QList<Fault> &someFaults()
{
    static const QList<Fault> faults{{QStringLiteral("Rain"),
                                      QStringLiteral("It gets wet."),
                                      QStringLiteral("none"),
                                      {QStringLiteral("drizzle"), QStringLiteral("storm")}},
                                     {QStringLiteral("Dark"), QStringLiteral("Nothing is seen."), {}, {}}};
    return faults;
}

} // namespace

void TestFaultModel::switches()
{
    FaultModel model(someFaults());
    QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &FaultModel::changed);
    QCOMPARE(model.index(0).data(FaultModel::LabelRole).toString(), QStringLiteral("Rain none"));
    model.choose(0, 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].toString(), QStringLiteral("Rain storm"));
    QCOMPARE(model.index(0).data(FaultModel::ActiveRole).toBool(), true);
    QCOMPARE(model.summary(), QStringLiteral("It gets wet."));
    model.choose(0, 1); // no change
    QCOMPARE(changed.count(), 1);
    model.setActive(1, true);
    QCOMPARE(changed[1][1].toString(), QStringLiteral("Dark"));
    QCOMPARE(model.activeCount(), 2);
    model.setActive(0, false);
    QCOMPARE(changed[2][1].toString(), QStringLiteral("Rain off"));
    model.setActive(0, true); // with the choice that it had
    QCOMPARE(changed[3][1].toString(), QStringLiteral("Rain storm"));
}

void TestFaultModel::ignoresWhatIsNotThere()
{
    FaultModel model(someFaults());
    QSignalSpy changed(&model, &FaultModel::changed);
    model.setActive(-1, true);
    model.setActive(2, true);
    model.choose(0, 2);
    model.choose(1, 0); // has no choices
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.activeCount(), 0);
}

void TestFaultModel::clears()
{
    FaultModel model(someFaults());
    model.setActive(0, true);
    model.setActive(1, true);
    QSignalSpy changed(&model, &FaultModel::changed);
    model.clear();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.activeCount(), 0);
    QVERIFY(model.summary().isEmpty());
}

void TestFaultModel::proxyFaultsSetWhatTheySay_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("choice");
    const QList<Fault> faults = ProxyFaults::list();
    for (int row = 0; row < faults.size(); ++row) {
        for (int choice = 0; choice < std::max<qsizetype>(1, faults[row].choices.size()); ++choice)
            QTest::addRow("%s %d", qPrintable(faults[row].name), choice) << row << choice;
    }
}

void TestFaultModel::proxyFaultsSetWhatTheySay()
{
    QFETCH(const int, row);
    QFETCH(const int, choice);
    QList<Fault> faults = ProxyFaults::list();
    QVERIFY(!faults[row].sentence.isEmpty());
    faults[row].active = true;
    faults[row].choice = choice;
    const ProxySettings set = ProxyFaults::applied({}, faults);
    QVERIFY(set != ProxySettings());
    if (choice > 0) {
        faults[row].choice = 0;
        QVERIFY(set != ProxyFaults::applied({}, faults)); // the choices differ
    }
}

void TestFaultModel::proxyFaultsCombine()
{
    QList<Fault> faults = ProxyFaults::list();
    QCOMPARE(ProxyFaults::applied({}, faults), ProxySettings());
    for (Fault &fault : faults)
        fault.active = true;
    ProxySettings quick;
    quick.speed = 10;
    const ProxySettings set = ProxyFaults::applied(quick, faults);
    QCOMPARE(set.speed, 10);
    QVERIFY(set.idleTimeout && set.injected && set.connectionLimit > 0);
    QSet<QString> names;
    for (const Toxic &toxic : set.toxics)
        names.insert(toxic.name);
    QCOMPARE(names.size(), set.toxics.size()); // unique, as the proxy wants them
}

void TestFaultModel::serverFaultsAreOptions_data()
{
    QTest::addColumn<int>("row");
    const QList<Fault> faults = ServerFaults::list();
    for (int row = 0; row < faults.size(); ++row)
        QTest::newRow(qPrintable(ServerFaults::option(row))) << row;
}

void TestFaultModel::serverFaultsAreOptions()
{
    QFETCH(const int, row);
    const QString option = ServerFaults::option(row);
    QVERIFY(ServerSettings::isLive(option));
    QList<Fault> faults = ServerFaults::list();
    QVERIFY(!faults[row].sentence.isEmpty());
    ServerSettings settings;
    QVERIFY(settings.set(option, ServerFaults::value(row, faults)));
    QCOMPARE(settings, ServerSettings()); // off is the default
    faults[row].active = true;
    for (int choice = 0; choice < faults[row].choices.size(); ++choice) {
        faults[row].choice = choice;
        const auto set = settings.set(option, ServerFaults::value(row, faults));
        QVERIFY2(set, set ? "" : qPrintable(set.error()));
        QVERIFY(settings != ServerSettings());
    }
}

QTEST_GUILESS_MAIN(TestFaultModel)
#include "tst_faultmodel.moc"
