// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The form of --help, which people read in 80 columns and manual pages are made from.
class TestHelpText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<QString>("text");
        const QString under = QString(24, u' ');
        QTest::newRow("beside") << u"--seed <N>"_s << u"Of chance."_s << u"  --seed <N>            Of chance.\n"_s;
        QTest::newRow("the longest beside") << u"--abcdefghijklmn <N>"_s << u"x"_s << u"  --abcdefghijklmn <N>  x\n"_s;
        QTest::newRow("below") << u"--abcdefghijklmno <N>"_s << u"x"_s
                               << QString(u"  --abcdefghijklmno <N>\n"_s + under + u"x\n"_s);
        QTest::newRow("line breaks stay") << u"-h"_s << u"a\nb: c"_s
                                          << QString(u"  -h"_s + QString(20, u' ') + u"a\n"_s + under + u"b: c\n"_s);
        QTest::newRow("no meaning") << u"-h"_s << QString() << QString(u"  -h"_s + QString(20, u' ') + u'\n');
    }
    void forms()
    {
        QFETCH(const QString, term);
        QFETCH(const QString, meaning);
        QTEST(optionHelp(term, meaning), "text");
    }

    void linesEndInTime()
    {
        const QStringList words(60, u"seven77"_s);
        const QString long_ = QString(70, u'x');
        const QString text = optionHelp(u"--a"_s, words.join(u' ') + u' ' + long_ + u" end"_s);
        QString again;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(line.size() <= 80 || line.trimmed() == long_, qPrintable(line));
            again += line.trimmed() + u' ';
        }
        QCOMPARE(again.simplified(), QString(u"--a "_s + words.join(u' ') + u' ' + long_ + u" end"_s));
    }
};

QTEST_APPLESS_MAIN(TestHelpText)
#include "tst_helptext.moc"
