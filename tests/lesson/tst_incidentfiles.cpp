// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentfiles.h"

#include "lesson/incidentreader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Walks over all that the program brings along.
class TestIncidentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheFolderIsShipped()
    {
        QStringList shipped;
        for (const IncidentFile &file : shippedIncidents())
            shipped.append(file.name + u".json"_s);
        const QDir folder(QStringLiteral(PUSHLAB_SOURCE_DIR "/resources/incidents"));
        QCOMPARE(shipped.constFirst(), u"thread-pool.json"_s); // where teaching begins
        QCOMPARE(shipped.constLast(), u"slow-reader.json"_s); // one without a place would come after it
        shipped.sort();
        QCOMPARE(shipped, folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name));
    }

    void content_data()
    {
        QTest::addColumn<QString>("path");
        for (const IncidentFile &file : shippedIncidents())
            QTest::newRow(qPrintable(file.name)) << file.path;
    }
    void content()
    {
        QFETCH(const QString, path);
        const auto text = readWhole({u"x"_s, path});
        QVERIFY(text);
        const auto incident = readIncident(*text);
        QVERIFY2(incident, qPrintable(incident ? QString() : incident.error().first().located(path)));
        QCOMPARE(incident->stacks.keys().size(), stackNames().size());
        QVERIFY(!incident->claims.isEmpty());
        int questions = 0;
        for (const Step &step : incident->steps) {
            QVERIFY2(!step.expectations.isEmpty(), qPrintable(step.title + u": a step that measures nothing"_s));
            QVERIFY2(step.text.size() < 400, qPrintable(step.title + u": too long to read in a class"_s));
            questions += step.question ? 1 : 0;
            for (const Expectation &expectation : step.expectations)
                QVERIFY2(!expectation.says.isEmpty(), qPrintable(step.title + u": "_s + expectation.metric));
        }
        QVERIFY2(questions > 0, "nothing to predict");
    }

    //! Authors copy it.
    void theExampleOfTheReadmeIsRight()
    {
        const auto readme = readWhole({u"x"_s, QStringLiteral(PUSHLAB_SOURCE_DIR "/resources/incidents/README.md")});
        QVERIFY(readme);
        const qsizetype begin = readme->indexOf("```json\n") + 8;
        const qsizetype end = readme->indexOf("```", begin);
        QVERIFY(begin > 8 && end > begin);
        const auto incident = readIncident(readme->mid(begin, end - begin));
        QVERIFY2(incident, qPrintable(incident ? QString() : incident.error().first().located(u"README.md"_s)));
    }

    void find()
    {
        QVERIFY(findIncident(u"thread-pool"_s));
        const auto misspelt = findIncident(u"thread-pol"_s);
        QVERIFY(!misspelt);
        QCOMPARE(misspelt.error(), u"There is no incident and no file \"thread-pol\". Did you mean \"thread-pool\"?"_s);
        QCOMPARE(findIncident(u"none.json"_s).error(),
                 u"There is no incident and no file \"none.json\". pushlab-cli list shows the incidents."_s);

        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const auto own = findIncident(path);
        QVERIFY(own);
        QCOMPARE(own->name, u"mine"_s);
        QCOMPARE(readWhole(*own).value(), QByteArray("{}"));
        QVERIFY(!readWhole({u"x"_s, folder.path()}));
    }

    void ownFolder()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"mine.json"_s, u"storm.json"_s, u"notes.txt"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{}");
        }
        const QList<IncidentFile> own = ownIncidents(folder.path());
        QCOMPARE(own.size(), 2);
        QCOMPARE(own.first().name, u"mine"_s);
        QVERIFY(own.first().own);
        QVERIFY(ownIncidents({}).isEmpty()); // and not the current directory
        QVERIFY(ownIncidents(folder.filePath(u"nowhere"_s)).isEmpty());
        QCOMPARE(findIncident(u"mine"_s, folder.path())->path, own.first().path);
        QVERIFY(!findIncident(u"mine"_s));
        QVERIFY(findIncident(u"mne"_s, folder.path()).error().contains(u"Did you mean \"mine\"?"_s));
        QVERIFY(!findIncident(u"storm"_s, folder.path())->own);
        QCOMPARE(loadIncident(own.last()).error().first().located(u"storm.json"_s),
                 u"storm.json:1:1: Pushlab has an incident \"storm\" of its own: give the file another name."_s);
        QVERIFY(
            loadIncident({u"x"_s, folder.filePath(u"nowhere"_s)}).error().first().text.contains(u"cannot be read"_s));
    }
};

QTEST_APPLESS_MAIN(TestIncidentFiles)
#include "tst_incidentfiles.moc"
