// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"
#include "ui/languages.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Pushlab;

//! The catalogues are complete, fit the source, and are in the program.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasAFile();
    void everythingIsTranslated_data() { addLanguages(); }
    void everythingIsTranslated();
    void placeholdersAreTheSame_data() { addLanguages(); }
    void placeholdersAreTheSame();
    void edgesAreTheSame_data() { addLanguages(); }
    void edgesAreTheSame();
    void nothingIsMissing_data() { addLanguages(); }
    void nothingIsMissing();
    void theProgramHasIt_data() { addLanguages(); }
    void theProgramHasIt();

private:
    static void addLanguages();
};

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d+|n)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    return sorted(found);
}

QStringList keys(const QList<Message> &messages)
{
    QStringList list;
    for (const Message &message : messages)
        list.append(message.key());
    return sorted(list);
}

QStringList without(const QStringList &all, const QStringList &these)
{
    QStringList rest;
    std::set_difference(all.begin(), all.end(), these.begin(), these.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages()) {
        if (language.code != QLatin1StringView("en"))
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestTranslations::everyLanguageHasAFile()
{
    QStringList expected;
    for (const Language &language : languages())
        expected.append(catalogueFile(language.code));
    expected.removeFirst(); // English is in the source
    QStringList there;
    for (const QFileInfo &file : QFileInfo(expected.first()).dir().entryInfoList({QStringLiteral("*.ts")}))
        there.append(file.filePath());
    QCOMPARE(sorted(there), sorted(expected));
}

void TestTranslations::everythingIsTranslated()
{
    QFETCH(const QString, code);
    const QList<Message> messages = readCatalogue(catalogueFile(code));
    QVERIFY(messages.size() > 500);
    QStringList missing;
    for (const Message &message : messages) {
        if (!message.state.isEmpty() || message.translations.isEmpty() || message.translations.contains(QString()))
            missing.append(message.key());
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("%1 not translated:\n").arg(missing.size()) + missing.join(u'\n')));
}

void TestTranslations::placeholdersAreTheSame()
{
    QFETCH(const QString, code);
    for (const Message &message : readCatalogue(catalogueFile(code))) {
        for (const QString &translation : message.translations) {
            if (placeholders(translation) != placeholders(message.source))
                QFAIL(qPrintable(message.key() + QStringLiteral(" → ") + translation));
        }
    }
}

//! What begins or ends with a space, or ends with an ellipsis, does so in every language: others are put beside it.
void TestTranslations::edgesAreTheSame()
{
    QFETCH(const QString, code);
    const auto edges = [](const QString &text) {
        return QList<bool>{text.startsWith(u' '), text.endsWith(u' '), text.endsWith(u'…')};
    };
    for (const Message &message : readCatalogue(catalogueFile(code))) {
        for (const QString &translation : message.translations) {
            if (edges(translation) != edges(message.source))
                QFAIL(qPrintable(message.key() + QStringLiteral(" → ") + translation));
        }
    }
}

//! lupdate, which reads the source, finds what the catalogue has: no more, no less.
void TestTranslations::nothingIsMissing()
{
    if (!QFileInfo::exists(QStringLiteral(PUSHLAB_LUPDATE)))
        QSKIP("lupdate is not installed");
    QFETCH(const QString, code);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(PUSHLAB_LUPDATE),
                  {QStringLiteral("@" PUSHLAB_TR_SOURCES), QStringLiteral("-ts"), fresh,
                   QStringLiteral("-target-language"), code});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QStringList wanted = keys(readCatalogue(fresh));
    const QStringList there = keys(readCatalogue(catalogueFile(code)));
    QVERIFY(!wanted.isEmpty());
    const QString hint
        = QStringLiteral("; cmake --build --preset release --target update_translations, then translate");
    QVERIFY2(without(wanted, there).isEmpty(),
             qPrintable(QStringLiteral("not in the catalogue: ") + without(wanted, there).join(u'\n') + hint));
    QVERIFY2(without(there, wanted).isEmpty(),
             qPrintable(QStringLiteral("no longer in the source: ") + without(there, wanted).join(u'\n') + hint));
}

void TestTranslations::theProgramHasIt()
{
    QFETCH(const QString, code);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/pushlab_%1.qm").arg(code)));
    QCOMPARE(QLocale(translator.language()).language(), QLocale(code).language());
    for (const Message &message : readCatalogue(catalogueFile(code))) {
        QCOMPARE(translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                      message.comment.toUtf8().constData()),
                 message.translations.first());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
