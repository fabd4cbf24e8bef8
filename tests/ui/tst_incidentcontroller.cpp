// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What the Incidents page does, without the page: with the real server, proxy and clients.
class TestIncidentController : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // milliseconds; sanitizers and busy machines are slow

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;

    static void runStep(IncidentController &incidents)
    {
        QTRY_VERIFY_WITH_TIMEOUT(incidents.isAsking(), patience);
        incidents.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(incidents.isTold(), patience);
    }
    static QVariantMap entry(IncidentController &incidents, const QString &name)
    {
        for (const QVariant &value : incidents.shelf()->incidents()) {
            if (value.toMap().value(u"name"_s) == name)
                return value.toMap();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server");
        QCoreApplication::setOrganizationName(u"pushlab"_s);
        QCoreApplication::setApplicationName(u"tst_incidentcontroller"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QFile file(m_folder.filePath(u"short.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({
  "title": "Short", "severity": "low", "symptom": "s", "assumption": "a", "cause": "c", "fix": "f", "lesson": "l",
  "setup": { "server": { "threading": "thread-per-request", "pool": 20, "heartbeat": "off" }, "publish": { "rate": 0 },
    "clients": { "longPoll": 3,
                 "webSocket": { "count": 0, "reconnect": { "kind": "exponential", "base": "1s", "cap": "30s" } } } },
  "steps": [
    { "title": "Held", "text": "t", "evidence": ["threads", "clients"],
      "question": { "text": "q", "options": ["a", "b"], "answer": 2, "why": "w" },
      "expect": [ { "metric": "server.poolBusy", "is": ">=", "value": 3, "within": "5s", "clock": "wall" } ] },
    { "title": "Free", "text": "t",
      "question": { "text": "q", "options": ["a", "b"], "answer": 1, "why": "w" },
      "actions": [ { "clients": { "longPoll": 0 } } ],
      "expect": [ { "metric": "server.poolBusy", "is": "=", "value": 0, "within": "30s" } ] } ] })");
    }
    void init() { QSettings().clear(); }

    void playsWithEvidenceAndRemembers()
    {
        LabSession session;
        IncidentController incidents(session, m_folder.path());
        QVERIFY(!entry(incidents, u"short"_s).value(u"played"_s).toBool());
        incidents.choose(u"short"_s);
        incidents.begin(30);
        QTRY_VERIFY_WITH_TIMEOUT(incidents.isAsking(), patience);
        QCOMPARE(incidents.classroom()->hands().size(), 2);
        incidents.classroom()->setHands(1, 9);
        incidents.predict(1);
        runStep(incidents);
        QVERIFY(incidents.isJudged());
        QCOMPARE(incidents.classroom()->total(), 9);

        const QVariantList evidence = incidents.evidence();
        QCOMPARE(evidence.size(), 2);
        QCOMPARE(evidence.at(0).toMap().value(u"source"_s).toString(), u"threads"_s);
        const QVariantMap thread = evidence.at(0).toMap().value(u"lines"_s).toList().first().toMap();
        QCOMPARE(thread.value(u"what"_s).toString(), u"GET /poll, waiting for an event"_s);
        QCOMPARE(thread.value(u"figure"_s).toString(), u"3"_s);

        incidents.goOn();
        incidents.predict(1); // wrong
        QCOMPARE(incidents.classroom()->total(), 0);
        QVERIFY(incidents.comparison().isEmpty());
        runStep(incidents);
        incidents.goOn();
        QVERIFY(incidents.isFinished());
        QVERIFY(incidents.hasPassed());
        const QVariantList rows = incidents.comparison().value(u"rows"_s).toList();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toMap().value(u"before"_s).toString(), u"3 threads"_s);
        QCOMPARE(rows.first().toMap().value(u"after"_s).toString(), u"0 threads"_s);

        const QVariantMap played = entry(incidents, u"short"_s);
        QVERIFY(played.value(u"passed"_s).toBool());
        QCOMPARE(played.value(u"asked"_s).toInt(), 2);
        QCOMPARE(played.value(u"predicted"_s).toInt(), 1);
        IncidentController next(session, m_folder.path()); // the next start of the program
        QCOMPARE(entry(next, u"short"_s), played);
    }

    //! Page Up shows what was, and runs nothing; Page Down comes back.
    void rereadsAnEarlierStep()
    {
        LabSession session;
        IncidentController incidents(session, m_folder.path());
        incidents.choose(u"short"_s);
        incidents.begin(30);
        QTRY_VERIFY_WITH_TIMEOUT(incidents.isAsking(), patience);
        incidents.goBack();
        QCOMPARE(incidents.step(), 0);
        incidents.predict(0);
        runStep(incidents);
        incidents.goOn();
        QCOMPARE(incidents.step(), 1);
        QVERIFY(!incidents.isJudged());

        incidents.goBack();
        QVERIFY(incidents.isReviewing());
        QCOMPARE(incidents.step(), 0);
        QCOMPARE(incidents.present().value(u"title"_s).toString(), u"Held"_s);
        QCOMPARE(incidents.prediction(), 0);
        QVERIFY(incidents.isJudged());
        QCOMPARE(incidents.verdicts().size(), 1);
        QVERIFY(!incidents.evidence().isEmpty());
        incidents.predict(1);
        QCOMPARE(incidents.prediction(), 0); // it is over
        incidents.goOn();
        QVERIFY(!incidents.isReviewing());
        QCOMPARE(incidents.step(), 1);
        QVERIFY(incidents.isAsking()); // nothing has run
        incidents.close();
        QVERIFY(incidents.steps().isEmpty());
    }

    //! The lab that an incident has set up is the Lab page's for a while, changes bit by bit, and is as it was
    //! afterwards.
    void leavesForTheLab()
    {
        LabSession session;
        LabController lab(session);
        IncidentController incidents(session, m_folder.path());
        lab.load()->setPublishRate(7);
        lab.proxy()->setIdleTimeout(true);
        const LabSettings own = lab.settings();
        incidents.choose(u"short"_s);
        incidents.begin(30);
        runStep(incidents);
        const LabSettings before = session.settings();

        incidents.visitLab();
        QVERIFY(incidents.isAway());
        lab.setBorrowed(true);
        QCOMPARE(session.settings(), before); // showing it changed nothing
        QCOMPARE(lab.clients()->wanted(Transport::LongPoll), 3);
        QCOMPARE(lab.server()->pool(), 20);
        QVERIFY(lab.server()->threadPerRequest());
        QCOMPARE(lab.load()->publishRate(), 0);
        QVERIFY(!lab.proxy()->idleTimeout()); // which only the user's own lab has
        QCOMPARE(lab.settings().server.heartbeat, before.server.heartbeat);
        QCOMPARE(lab.settings().policies, before.policies);
        incidents.goOn();
        QVERIFY(incidents.isAway());

        // Untouched it goes on at once.
        lab.setBorrowed(false);
        incidents.comeBack();
        QVERIFY(incidents.isTold());
        QCOMPARE(session.settings(), before);
        QCOMPARE(lab.load()->publishRate(), 7);

        // What is changed is one thing, and not what the panels had before.
        incidents.visitLab();
        lab.setBorrowed(true);
        lab.proxy()->setIdleTimeout(true);
        lab.clients()->setWanted(int(Transport::Sse), 2);
        QCOMPARE(session.settings().proxy.idleTimeout, std::optional<std::chrono::milliseconds>(60s));
        QCOMPARE(session.settings().server, before.server);
        QCOMPARE(session.clients(Transport::LongPoll), 3);
        QCOMPARE(session.clients(Transport::Sse), 2);
        lab.setBorrowed(false);
        QVERIFY(lab.proxy()->idleTimeout()); // as it was
        incidents.comeBack();
        QVERIFY(incidents.isMeasuring()); // the lab starts as it was
        QTRY_VERIFY_WITH_TIMEOUT(incidents.isTold(), patience);
        QCOMPARE(session.settings(), before);
        QCOMPARE(session.clients(Transport::Sse), 0);
        QCOMPARE(session.clients(Transport::LongPoll), 3);
        incidents.goOn();
        runStep(incidents);
        QVERIFY(incidents.verdicts().first().toMap().value(u"held"_s).toBool());

        incidents.close();
        QCOMPARE(lab.settings(), own);
        QCOMPARE(session.settings(), own);
    }

    //! Whoever opens the program for the first time reads at 200 words a minute and plays at the lab's usual speed:
    //! within two minutes he sees idle people stop payments.
    void theFirstInsightComesWithinTwoMinutes()
    {
        LabSession session;
        IncidentController incidents(session);
        int words = 0;
        const auto read = [&words](const QVariant &text) {
            words += int(text.toString().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size());
        };
        const QVariantMap first = incidents.shelf()->incidents().first().toMap();
        QCOMPARE(first.value(u"name"_s).toString(), u"thread-pool"_s);
        for (const QString &part : {u"title"_s, u"symptom"_s})
            read(first.value(part));
        incidents.choose(first.value(u"name"_s).toString());
        for (const QString &part : {u"symptom"_s, u"assumption"_s})
            read(incidents.openIncident().value(part));

        QElapsedTimer clock;
        qint64 waited = 0;
        clock.start();
        incidents.begin(10);
        bool payingStopped = false;
        while (!payingStopped) {
            QTRY_VERIFY_WITH_TIMEOUT(incidents.isAsking(), patience);
            const QVariantMap step = incidents.present();
            for (const QString &part : {u"title"_s, u"text"_s, u"question"_s})
                read(step.value(part));
            for (const QString &option : step.value(u"options"_s).toStringList())
                read(option);
            incidents.goOn();
            QTRY_VERIFY_WITH_TIMEOUT(incidents.isTold(), patience);
            for (const QVariant &verdict : incidents.verdicts()) {
                QVERIFY2(verdict.toMap().value(u"held"_s).toBool(),
                         qPrintable(verdict.toMap().value(u"text"_s).toString()));
                read(verdict.toMap().value(u"says"_s));
                payingStopped |= verdict.toMap().value(u"text"_s).toString().startsWith(
                    u"workload.paymentsRejected in this step >="_s);
            }
            if (!payingStopped)
                incidents.goOn();
        }
        waited = clock.elapsed();
        const double reading = words / 200.0 * 60;
        qInfo("%d words are read in %.0f s, and the lab takes %.1f s", words, reading, double(waited) / 1000);
        QVERIFY2(reading + double(waited) / 1000 < 120, "the first insight comes too late");
    }
};

QTEST_MAIN(TestIncidentController)
#include "tst_incidentcontroller.moc"
