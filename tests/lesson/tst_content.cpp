// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content.h"

#include "lesson/aspect.h"
#include "lesson/incidentfiles.h"
#include "lesson/incidentreader.h"
#include "lesson/teaching.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! Walks all content: nothing empty, dead, unknown, too long, or that cannot be answered.
class TestContent : public QObject
{
    Q_OBJECT

    using Kind = ContentText::Kind;

    //! What is wrong with a text by itself; empty: nothing.
    static QString faultOf(const ContentText &text)
    {
        static const QMap<QString, int> longest{{u"title"_s, 80},   {u"note"_s, 40},     {u"claim"_s, 100},
                                                {u"options"_s, 90}, {u"aspect"_s, 30},   {u"says"_s, 120},
                                                {u"brief"_s, 320},  {u"depth"_s, 500},   {u"text"_s, 400},
                                                {u"taught"_s, 90},  {u"symptom"_s, 200}, {u"paragraph"_s, 900}};
        static const QRegularExpression placeholder(u"\\{[A-Za-z]\\w*\\}|%\\d|\\bTODO\\b|\\bFIXME\\b|lorem"_s);
        static const QRegularExpression longWord(u"[^\\s/]{45,}"_s);
        if (text.text.trimmed().isEmpty())
            return u"it is empty"_s;
        if (text.kind == Kind::Pattern)
            return {};
        if (text.text != text.text.trimmed())
            return u"it begins or ends with a blank"_s;
        if (text.kind == Kind::Command)
            return {}; // tst_teaching knows their placeholders
        if (text.text.contains(placeholder))
            return u"a placeholder is left in it"_s;
        if (text.text.contains(longWord))
            return u"a word is too long to wrap"_s;
        if (text.text.size() > longest.value(text.member, 420))
            return u"it has %1 characters, more than its place on the page takes"_s.arg(text.text.size());
        return {};
    }

    static QMap<QString, Incident> incidents()
    {
        QMap<QString, Incident> map;
        for (const IncidentFile &file : shippedIncidents()) {
            const auto bytes = readWhole(file);
            const auto incident = bytes ? readIncident(*bytes) : tl::unexpected(FileFaults());
            if (incident)
                map.insert(file.name, *incident);
        }
        return map;
    }

private Q_SLOTS:
    void everythingIsWalked()
    {
        QSet<QString> files;
        for (const ContentText &text : allContent())
            files.insert(text.place.section(u' ', 0, 0).section(u'/', 0, -1).section(u".json"_s, 0, 0));
        for (const QString &name : {u"claims/claims"_s, u"comparison/aspects"_s, u"decisions/transport"_s,
                                    u"interview/questions"_s, u"triage/symptoms"_s, u"learn/7-glossary.md"_s})
            QVERIFY2(std::any_of(files.cbegin(), files.cend(), [&](const QString &file) { return file.contains(name); }),
                     qPrintable(name));
        QCOMPARE(incidents().size(), shippedIncidents().size()); // none with an unknown metric or any other fault
        QVERIFY(allContent().size() > 1'000);
    }

    void eachTextIsFit()
    {
        QStringList faults;
        for (const ContentText &text : allContent()) {
            if (const QString fault = faultOf(text); !fault.isEmpty())
                faults.append(text.place + u": "_s + fault + u": "_s + text.text.left(80));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    //! The walk itself: each kind of fault is found.
    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        QTest::newRow("empty") << QByteArray("{\"a\":{\"fix\":\" \"}}") << u"it is empty"_s;
        QTest::newRow("blank") << QByteArray("{\"a\":[{\"fix\":\"so \"}]}") << u"it begins"_s;
        QTest::newRow("placeholder") << QByteArray("{\"fix\":\"port {port}\"}") << u"a placeholder"_s;
        QTest::newRow("to do") << QByteArray("{\"fix\":\"TODO: write\"}") << u"a placeholder"_s;
        QTest::newRow("long") << "{\"title\":\"" + QByteArray("word ").repeated(20) + "x\"}" << u"it has 101"_s;
        QTest::newRow("long word") << "{\"fix\":\"" + QByteArray(50, 'x') + "\"}" << u"a word is too long"_s;
    }
    void faultsAreFound()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, fault);
        const QList<ContentText> texts = contentOf(u"x.json"_s, json);
        QCOMPARE(texts.size(), 1);
        QVERIFY2(faultOf(texts[0]).startsWith(fault), qPrintable(faultOf(texts[0])));
    }

    void linksLeadSomewhere()
    {
        const auto known = incidents();
        QStringList titles;
        for (const Incident &incident : known)
            titles.append(incident.title);
        static const QRegularExpression named(u"[Ii]ncident \"([^\"]+)\""_s);
        static const QRegularExpression command(u"pushlab-cli (\\w+)"_s);
        static const QRegularExpression markdown(u"\\]\\(([^)]*)\\)"_s);
        static const QStringList commands{u"run"_s,     u"list"_s, u"check"_s, u"compare"_s, u"listen"_s, u"load"_s,
                                          u"proxy"_s,   u"report"_s, u"bench"_s, u"lab"_s,   u"claims"_s, u"triage"_s,
                                          u"choose"_s,  u"learn"_s,  u"interview"_s, u"capacity"_s};
        // As Main.qml names its pages; that each leads there is tested in the window.
        static const QStringList pages{u"lab"_s,    u"incidents"_s, u"compare"_s, u"choose"_s,
                                       u"claims"_s, u"interview"_s, u"triage"_s,  u"learn"_s};
        for (const ContentText &text : allContent()) {
            if (text.member == u"show" && text.kind != Kind::Pattern)
                QVERIFY2(known.contains(text.text), qPrintable(text.place));
            if (const auto match = named.match(text.text); match.hasMatch())
                QVERIFY2(titles.contains(match.captured(1)), qPrintable(text.place + u": "_s + match.captured(1)));
            if (const auto match = command.match(text.text); match.hasMatch())
                QVERIFY2(commands.contains(match.captured(1)), qPrintable(text.place + u": "_s + match.captured(0)));
            for (const auto &match : markdown.globalMatch(text.text)) {
                const QString kind = match.captured(1).section(u':', 0, 0);
                const QString name = match.captured(1).section(u':', 1);
                const bool leads = kind == u"incident" ? known.contains(name)
                    : kind == u"page"                  ? pages.contains(name)
                                                       : match.captured(1).startsWith(u"https://");
                QVERIFY2(leads, qPrintable(text.place + u": "_s + match.captured(1)));
            }
        }
    }

    void questionsCanBeAnswered()
    {
        const auto all = incidents();
        for (auto incident = all.begin(); incident != all.end(); ++incident) {
            for (const Step &step : incident->steps) {
                if (!step.question)
                    continue;
                const QString place = incident.key() + u": "_s + step.title;
                QVERIFY2(step.question->options.size() >= 2, qPrintable(place));
                QCOMPARE(QSet<QString>(step.question->options.begin(), step.question->options.end()).size(),
                         step.question->options.size());
                QVERIFY2(step.question->answer >= 0 && step.question->answer < step.question->options.size(),
                         qPrintable(place));
                QVERIFY2(!step.expectations.isEmpty() || !step.actions.isEmpty(), qPrintable(place)); // or who decides?
            }
        }
    }

    //! Who always picks the second one is not to be right.
    void answersAreSpread()
    {
        QMap<int, int> answers;
        int questions = 0;
        for (const Incident &incident : incidents()) {
            for (const Step &step : incident.steps) {
                if (step.question) {
                    ++questions;
                    ++answers[step.question->answer];
                }
            }
        }
        for (const int count : std::as_const(answers))
            QVERIFY2(count < questions * 3 / 4, qPrintable(QString::number(count)));
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
