// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/incidentshelf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! A teacher's folder: what is saved there is on the shelf, and what is wrong in it is told.
class TestIncidentShelf : public QObject
{
    Q_OBJECT

    static QByteArray incident(const QByteArray &title)
    {
        return QByteArray(R"({ "title": "%", "severity": "low", "symptom": "s", "assumption": "a", "cause": "c",
            "fix": "f", "lesson": "l", "setup": {}, "steps": [ { "title": "Step", "text": "t" } ] })")
            .replace('%', title);
    }
    static void save(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QStringList own(const IncidentShelf &shelf)
    {
        QStringList titles;
        for (const QVariant &entry : shelf.incidents()) {
            if (entry.toMap().value(u"own"_s).toBool())
                titles.append(entry.toMap().value(u"title"_s).toString());
        }
        return titles;
    }

private Q_SLOTS:
    void withoutAFolder()
    {
        const IncidentShelf shelf{QString()};
        QCOMPARE(shelf.incidents().size(), shippedIncidents().size());
        QVERIFY(shelf.faults().isEmpty());
        QVERIFY(shelf.take(u"thread-pool"_s));
        QVERIFY(!shelf.take(u"nowhere"_s));
    }

    void followsTheFolder()
    {
        QTemporaryDir folder;
        save(folder.filePath(u"mine.json"_s), incident("First"));
        IncidentShelf shelf(folder.path());
        QCOMPARE(own(shelf), QStringList(u"First"_s));
        QCOMPARE(shelf.take(u"mine"_s)->title, u"First"_s);

        save(folder.filePath(u"mine.json"_s), incident("Second"));
        QTRY_COMPARE(own(shelf), QStringList(u"Second"_s));
        save(folder.filePath(u"zebra.json"_s), incident("Third"));
        QTRY_COMPARE(own(shelf), (QStringList{u"Second"_s, u"Third"_s}));
        save(folder.filePath(u"zebra.json"_s), "{\n  \"title\": 7\n}");
        QTRY_COMPARE(own(shelf), QStringList(u"Second"_s));
        QCOMPARE(shelf.faults().first(), u"zebra.json:1:1: \"severity\" is missing in the incident."_s);
        QVERIFY(shelf.faults().contains(u"zebra.json:2:12: \"title\" is a text, not a number."_s));
        QVERIFY(!shelf.take(u"zebra"_s));
        QVERIFY(QFile::remove(folder.filePath(u"zebra.json"_s)));
        QTRY_VERIFY(shelf.faults().isEmpty());
    }

    //! An editor that writes a new file and puts it in the old one's place.
    void followsAFileThatIsReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        save(path, incident("1"));
        const IncidentShelf shelf(folder.path());
        for (const char *title : {"2", "3"}) {
            save(path + u".new"_s, incident(title));
            QVERIFY(QFile::remove(path) && QFile::rename(path + u".new"_s, path));
            QTRY_COMPARE(own(shelf), QStringList(QString::fromLatin1(title)));
        }
    }

    void followsAFolderThatComesLater()
    {
        QTemporaryDir root;
        const QString folder = root.filePath(u"pushlab/incidents"_s);
        const IncidentShelf shelf(folder);
        QVERIFY(own(shelf).isEmpty());
        QVERIFY(QDir().mkpath(folder));
        save(folder + u"/mine.json"_s, incident("Late"));
        QTRY_COMPARE(own(shelf), QStringList(u"Late"_s));
    }

    void preparesTheFolder()
    {
        QTemporaryDir root;
        const QString readme = root.filePath(u"deep/down/README.md"_s);
        IncidentShelf shelf(root.filePath(u"deep/down"_s));
        QVERIFY(shelf.prepareFolder());
        QFile file(readme);
        QVERIFY(file.open(QIODevice::ReadWrite)); // a copy that can be written in
        QVERIFY(file.readAll().contains("## An expectation"));
        file.write("a note");
        file.close();
        QVERIFY(shelf.prepareFolder());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("a note")); // not written over
        QVERIFY(!IncidentShelf(QString()).prepareFolder());
        QVERIFY(!IncidentShelf(readme + u"/below a file"_s).prepareFolder());
    }
};

QTEST_GUILESS_MAIN(TestIncidentShelf)
#include "tst_incidentshelf.moc"
