// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The README's example, broken in the ways in which people break such files: one exact error each.
class TestBrokenFiles : public QObject
{
    Q_OBJECT

    static QByteArray example()
    {
        const auto readme = readWhole({u"x"_s, QStringLiteral(PUSHLAB_SOURCE_DIR "/resources/incidents/README.md")});
        const qsizetype begin = readme->indexOf("```json\n") + 8;
        return readme->mid(begin, readme->indexOf("```", begin) - begin);
    }

private Q_SLOTS:
    void broken_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("error");
        QTest::newRow("a comma is missing")
            << QByteArray("\"severity\": \"low\",") << QByteArray("\"severity\": \"low\"")
            << QString::fromUtf8("4:3: A comma or \"}\" is wanted here, but there is \"symptom\".");
        QTest::newRow("a text without quotes")
            << QByteArray("\"The silent minute\"") << QByteArray("The silent minute")
            << QString::fromUtf8("2:12: A value is wanted here (a text, a number, an object …), but there is \"T\".");
        QTest::newRow("an unknown severity")
            << QByteArray("\"low\"") << QByteArray("\"lo\"")
            << QString::fromUtf8("3:15: \"severity\" cannot be \"lo\": give low, medium, high.");
        QTest::newRow("a misspelt server option")
            << QByteArray("\"keepalive\"") << QByteArray("\"keep-alive\"")
            << QString::fromUtf8("10:17: The server has no setting \"keep-alive\". Did you mean \"keepalive\"?");
        QTest::newRow("a duration in words")
            << QByteArray("\"60s\"") << QByteArray("\"60 seconds\"")
            << QString::fromUtf8("11:32: idle-timeout cannot be \"60 seconds\": give off, or a duration above zero "
                                 "such as 30s, 1.5s, 250ms or 2min.");
        QTest::newRow("an unknown protocol")
            << QByteArray("\"sse\": 5") << QByteArray("\"sse5\": 5")
            << QString::fromUtf8("12:18: \"sse5\" is not known in \"clients\". Did you mean \"sse\"?");
        QTest::newRow("fewer than no clients")
            << QByteArray("\"sse\": 5") << QByteArray("\"sse\": -5")
            << QString::fromUtf8("12:25: A count of clients is a whole number from 0 to 20000.");
        QTest::newRow("an answer that there is not")
            << QByteArray("\"answer\": 2") << QByteArray("\"answer\": 3")
            << QString::fromUtf8("21:19: \"answer\" is the number of the right option, from 1 to 2.");
        QTest::newRow("a misspelt metric")
            << QByteArray("\"proxy.closedIdle\"") << QByteArray("\"proxy.closedidel\"")
            << QString::fromUtf8("25:44: There is no metric \"proxy.closedidel\". Did you mean \"proxy.closedIdle\"?");
        QTest::newRow("an unknown comparison")
            << QByteArray("\">=\"") << QByteArray("\"=>\"")
            << QString::fromUtf8("25:70: \"is\" cannot be \"=>\": give <, <=, =, !=, >=, >.");
        QTest::newRow("a time limit is missing") << QByteArray(", \"within\": \"90s\"") << QByteArray("")
                                                 << QString::fromUtf8("25:9: \"within\" is missing in an expectation.");
        QTest::newRow("a misspelt member")
            << QByteArray("\"expect\"") << QByteArray("\"expects\"")
            << QString::fromUtf8("24:7: \"expects\" is not known in a step. Did you mean \"expect\"?");
    }
    void broken()
    {
        QFETCH(const QByteArray, right);
        QFETCH(const QByteArray, wrong);
        QFETCH(const QString, error);
        QByteArray text = example();
        QVERIFY(text.contains(right));
        text.replace(text.indexOf(right), right.size(), wrong);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const QList<IncidentFile> files = ownIncidents(folder.path());
        QCOMPARE(files.size(), 1);
        const auto incident = loadIncident(files.first());
        QVERIFY(!incident);
        QCOMPARE(incident.error().size(), 1);
        QCOMPARE(incident.error().first().located(u"mine.json"_s), u"mine.json:"_s + error);
    }
};

QTEST_APPLESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
