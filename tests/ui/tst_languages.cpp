// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/translatedfile.h"
#include "ui/chartfeed.h"
#include "ui/figures.h"
#include "ui/labcontroller.h"
#include "ui/languages.h"
#include "ui/languagewatch.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;

//! Which language is spoken, that it can change at any time, and what it does not touch.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_spoken.speak(QStringLiteral("en")); }
    void bestIsTheFirstThatWeHave_data();
    void bestIsTheFirstThatWeHave();
    void unknownIsTheSystems();
    void everyLanguageSpeaks();
    void numbersHaveTheDecimalMark();
    void aChangeIsToldOnce();
    void modelsSayItAnew();
    void whatIsSetStays();
    void commandsStayAsTheyAre();
    void contentIsTranslatedFileByFile();

private:
    SpokenLanguage m_spoken;
};

namespace {

QString labelOf(const FaultModel *faults, int row) { return faults->index(row).data(FaultModel::LabelRole).toString(); }

} // namespace

void TestLanguages::bestIsTheFirstThatWeHave_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *wanted, const char *best) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted).split(u' ', Qt::SkipEmptyParts)
                              << QString::fromLatin1(best);
    };
    row("de", "de_DE");
    row("de-AT en", "de_AT");
    row("pl fr-CA en", "fr_CA");
    row("en-GB de", "en_GB");
    row("zh-Hans-SG", "zh_SG");
    row("zh-CN", "zh_CN");
    row("zh-TW es", "es_ES"); // another script
    row("pl cs", "en_US");
    row("C", "en_US");
    row("", "en_US");
}

void TestLanguages::bestIsTheFirstThatWeHave()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, best);
    QCOMPARE(bestLocale(wanted).name(), best);
}

void TestLanguages::unknownIsTheSystems()
{
    const QLocale best = bestLocale(QLocale::system().uiLanguages());
    for (const char *code : {"", "tlh", "de_DE.UTF-8"}) {
        m_spoken.speak(QStringLiteral("fr"));
        m_spoken.speak(QString::fromLatin1(code));
        QCOMPARE(QLocale(), best);
    }
}

void TestLanguages::everyLanguageSpeaks()
{
    QStringList said;
    for (const Language &language : languages()) {
        m_spoken.speak(language.code);
        said.append(QCoreApplication::translate("Main", "Incidents"));
        QCOMPARE(QLocale().name().section(u'_', 0, 0), language.code.section(u'_', 0, 0));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    QCOMPARE(said,
             QStringList({QStringLiteral("Incidents"), QStringLiteral("Vorfälle"), QStringLiteral("Incidentes"),
                          QStringLiteral("Incidents"), QStringLiteral("事故")}));
}

void TestLanguages::numbersHaveTheDecimalMark()
{
    using namespace std::chrono_literals;
    m_spoken.speak(QStringLiteral("en"));
    QCOMPARE(Figures::latency(840us), QStringLiteral("0.84 ms"));
    QCOMPARE(Figures::labDuration(1500ms, 10), QStringLiteral("1.5 s, at 10× after 0.15 s"));
    m_spoken.speak(QStringLiteral("de"));
    QCOMPARE(Figures::latency(840us), QStringLiteral("0,84 ms"));
    QCOMPARE(Figures::latency(3200ms), QStringLiteral("3,2 s"));
    QCOMPARE(Figures::bytes(1'500'000), QStringLiteral("1,5 MB"));
    QCOMPARE(Figures::perSecond(0.4), QStringLiteral("0,4"));
    QCOMPARE(Figures::count(12'340), QStringLiteral("12\u202f340"));
    QCOMPARE(QString::number(0.84), QStringLiteral("0.84")); // as files and commands have it
}

void TestLanguages::aChangeIsToldOnce()
{
    QSignalSpy settled(LanguageWatch::instance(), &LanguageWatch::settled);
    m_spoken.speak(QStringLiteral("de"));
    QVERIFY(settled.wait());
    QSignalSpy changed(LanguageWatch::instance(), &LanguageWatch::changed);
    m_spoken.speak(QStringLiteral("es")); // takes one away and puts another in its place
    QCOMPARE(changed.count(), 0); // not amid whatever called
    QVERIFY(settled.wait());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settled.count(), 2);
}

void TestLanguages::modelsSayItAnew()
{
    LabSession session;
    LabController lab(session);
    QSignalSpy settled(LanguageWatch::instance(), &LanguageWatch::settled);
    QSignalSpy faults(lab.proxy()->faults(), &FaultModel::dataChanged);
    QCOMPARE(lab.conditionText(), QStringLiteral("stopped"));
    m_spoken.speak(QStringLiteral("de"));
    QVERIFY(settled.wait());
    QVERIFY(faults.count() > 0);
    QCOMPARE(lab.conditionText(), QStringLiteral("gestoppt"));
    QCOMPARE(lab.charts()->titles().first(), QStringLiteral("Zustelllatenz"));
    QCOMPARE(lab.charts()->plot(0)->title(), QStringLiteral("Zustelllatenz"));
    QCOMPARE(labelOf(lab.proxy()->faults(), 0), QStringLiteral("Idle-Timeout"));
    QCOMPARE(lab.proxy()->presetTitles().first(), QStringLiteral("Schlichter Proxy"));
    QCOMPARE(lab.runs()->shown(), QStringLiteral("Dieser Lauf"));
    QCOMPARE(lab.personas()->titles(0).first(), QStringLiteral("Die des Labors"));
}

void TestLanguages::whatIsSetStays()
{
    LabSession session;
    LabController lab(session);
    FaultModel *const faults = lab.proxy()->faults();
    faults->choose(0, 1);
    QSignalSpy wanted(faults, &FaultModel::changed);
    const ProxySettings before = lab.proxy()->settings();
    QSignalSpy settled(LanguageWatch::instance(), &LanguageWatch::settled);
    m_spoken.speak(QStringLiteral("fr"));
    QVERIFY(settled.wait());
    QCOMPARE(labelOf(faults, 0), QStringLiteral("Inactivité 30 s"));
    QCOMPARE(faults->activeCount(), 1);
    QVERIFY(!faults->summary().isEmpty());
    QCOMPARE(wanted.count(), 0); // nothing was switched
    QCOMPARE(lab.proxy()->settings(), before);
}

void TestLanguages::commandsStayAsTheyAre()
{
    LabSession session;
    LabController lab(session);
    lab.proxy()->faults()->choose(3, 1); // latency and jitter
    lab.load()->setPublishRate(1234);
    const QString english = lab.command();
    for (const Language &language : languages()) {
        m_spoken.speak(language.code);
        QCOMPARE(lab.command(), english);
    }
}

void TestLanguages::contentIsTranslatedFileByFile()
{
    QTemporaryDir folder;
    const auto touch = [&folder](const QString &name) {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) ? path : QString();
    };
    const QString english = touch(QStringLiteral("claims/claims.json"));
    const QString german = touch(QStringLiteral("claims/de/claims.json"));
    const QString chinese = touch(QStringLiteral("claims/zh_CN/claims.json"));
    QCOMPARE(translatedFile(english, QLocale(QStringLiteral("de"))), german);
    QCOMPARE(translatedFile(english, QLocale(QStringLiteral("de_AT"))), german);
    QCOMPARE(translatedFile(english, QLocale(QStringLiteral("zh_CN"))), chinese);
    QCOMPARE(translatedFile(english, QLocale(QStringLiteral("fr"))), english);
    QCOMPARE(translatedFile(english, QLocale(QLocale::English)), english);
    QCOMPARE(translatedFile(english, QLocale::c()), english);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
