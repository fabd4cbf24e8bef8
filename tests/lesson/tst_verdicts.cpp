// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/verdicts.json has, for each claim that is checked against a standard, its verdict, what its card must say, and
// what no text may say. Whoever edits the content so that it contradicts them learns it here.

#include "content.h"

#include "lesson/incidentfiles.h"
#include "lesson/incidentreader.h"
#include "lesson/teaching.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fact {
    QString id; //!< Of the claim.
    QString verdict;
    QStringList must; //!< Regular expressions that the claim's card answers to.
    QList<QRegularExpression> never; //!< Those that no sentence does which the program says in its own name.
    QString contradiction; //!< A sentence that `never` must catch.
    QString incident; //!< How incidents put the claim; empty: none does.
};

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QList<QRegularExpression> expressions(const QJsonValue &value)
{
    QList<QRegularExpression> list;
    for (const QString &pattern : texts(value))
        list.append(QRegularExpression(pattern));
    return list;
}

QList<Fact> facts()
{
    QFile file(QStringLiteral(PUSHLAB_SOURCE_DIR "/tests/lesson/data/verdicts.json"));
    QList<Fact> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).object().value(u"verdicts").toArray();
    for (const QJsonValue &fact : array)
        list.append({fact[u"id"].toString(), fact[u"verdict"].toString(), texts(fact[u"must"]),
                     expressions(fact[u"never"]),
                     fact[u"contradiction"].toString(), fact[u"incident"].toString()});
    return list;
}

QString cardOf(const TaughtClaim &claim) { return claim.claim.holds + u' ' + claim.check.means + u' ' + claim.check.instead; }

QStringList missingIn(const QString &card, const Fact &fact)
{
    QStringList missing;
    for (const QString &pattern : fact.must) {
        if (!card.contains(QRegularExpression(pattern)))
            missing.append(fact.id + u" does not say: "_s + pattern);
    }
    return missing;
}

QStringList contradictionsIn(const QString &text, const Fact &fact)
{
    QStringList found;
    for (const QString &sentence : sentencesOf(text)) {
        for (const QRegularExpression &pattern : fact.never) {
            if (sentence.contains(pattern))
                found.append(fact.id + u": "_s + sentence);
        }
    }
    return found;
}

} // namespace

class TestVerdicts : public QObject
{
    Q_OBJECT

    QList<Fact> m_facts;
    QMap<QString, TaughtClaim> m_claims;

private Q_SLOTS:
    void initTestCase()
    {
        m_facts = facts();
        QVERIFY(m_facts.size() >= 20);
        const auto claims = shippedClaims();
        QVERIFY(claims);
        for (const TaughtClaim &claim : *claims)
            m_claims.insert(claim.id, claim);
        for (const Fact &fact : std::as_const(m_facts)) {
            for (const QString &pattern : fact.must)
                QVERIFY2(QRegularExpression(pattern).isValid(), qPrintable(pattern));
            for (const QRegularExpression &pattern : fact.never)
                QVERIFY2(pattern.isValid(), qPrintable(pattern.pattern()));
            QVERIFY2(!fact.must.isEmpty() && !fact.never.isEmpty(), qPrintable(fact.id));
        }
    }

    void claimsSayWhatHolds()
    {
        for (const Fact &fact : std::as_const(m_facts)) {
            QVERIFY2(m_claims.contains(fact.id), qPrintable(fact.id));
            const TaughtClaim &claim = m_claims[fact.id];
            QCOMPARE(fact.id + u' ' + verdictName(claim.claim.verdict), fact.id + u' ' + fact.verdict);
            const QStringList missing = missingIn(cardOf(claim), fact);
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        }
    }

    void nothingContradictsThem()
    {
        QStringList found;
        for (const ContentText &text : allContent()) {
            if (text.kind != ContentText::Kind::Prose)
                continue;
            for (const Fact &fact : std::as_const(m_facts)) {
                for (const QString &line : contradictionsIn(text.text, fact))
                    found.append(text.place + u": "_s + line);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void incidentsAgree()
    {
        int compared = 0;
        for (const IncidentFile &file : shippedIncidents()) {
            const auto incident = readIncident(readWhole(file).value());
            QVERIFY2(incident, qPrintable(file.name));
            for (const Claim &claim : incident->claims) {
                for (const Fact &fact : std::as_const(m_facts)) {
                    if (fact.incident.isEmpty() || !claim.text.contains(QRegularExpression(fact.incident)))
                        continue;
                    ++compared;
                    QCOMPARE(file.name + u' ' + verdictName(claim.verdict), file.name + u' ' + fact.verdict);
                }
            }
        }
        const auto named = std::count_if(m_facts.cbegin(), m_facts.cend(),
                                         [](const Fact &fact) { return !fact.incident.isEmpty(); });
        QVERIFY2(compared >= named, qPrintable(QString::number(compared)));
    }

    //! An edit that contradicts a verdict is found: what the card must say taken out, the contrary written anywhere.
    void editsAreFound_data()
    {
        QTest::addColumn<int>("index");
        const QList<Fact> all = facts();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].id)) << i;
    }
    void editsAreFound()
    {
        QFETCH(const int, index);
        const Fact &fact = m_facts[index];
        for (const QString &pattern : fact.must) {
            QString card = cardOf(m_claims[fact.id]);
            card.remove(QRegularExpression(pattern));
            QVERIFY2(!missingIn(card, fact).isEmpty(), qPrintable(pattern));
        }
        const QByteArray page = "# A page\n\nFirst something right. " + fact.contradiction.toUtf8() + " And so on.\n";
        QStringList found;
        for (const ContentText &text : contentOf(u"learn/x.md"_s, page))
            found += contradictionsIn(text.text, fact);
        QCOMPARE(found, QStringList{fact.id + u": "_s + fact.contradiction});
    }
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
