// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/claimmemory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! What the claims' checks are made of, and what is kept of a result; tests/e2e/tst_claims runs the checks.
class TestClaims : public QObject
{
    Q_OBJECT

    static QByteArray file(const QByteArray &check)
    {
        return "{\"claims\":[{\"id\":\"a\",\"claim\":\"c\",\"taught\":\"t\",\"verdict\":\"wrong\",\"holds\":\"h\","
               "\"source\":\"s\",\n\"check\":"
            + check + "}]}";
    }
    static ClaimResult result(const QString &id)
    {
        return {.id = id,
                .when = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC),
                .speed = 30,
                .took = std::chrono::milliseconds(1'500),
                .agrees = true,
                .error = {},
                .figures = {{u"All are open"_s, u"sse.open = 20: got 20"_s, u"Clients | connected"_s, true}}};
    }

private Q_SLOTS:
    //! Whatever is measured says what it means; whatever is not says why, and what stands in for it.
    void shippedChecksAreWhole()
    {
        const auto claims = shippedClaims();
        QVERIFY2(claims, claims ? "" : qPrintable(claims.error().constFirst().located(u"claims.json"_s)));
        qsizetype measured = 0;
        for (const TaughtClaim &claim : *claims) {
            QVERIFY2(!claim.check.means.isEmpty(), qPrintable(claim.id));
            QVERIFY2(claim.check.play.has_value() == claim.check.instead.isEmpty(), qPrintable(claim.id));
            if (!claim.check.play)
                continue;
            ++measured;
            QCOMPARE(claim.check.play->title, claim.claim.text);
            for (const Step &step : claim.check.play->steps) {
                for (const Expectation &expectation : step.expectations)
                    QVERIFY2(!expectation.says.isEmpty(), qPrintable(claim.id + u": "_s + expectation.metric));
            }
        }
        QVERIFY2(measured >= 30, qPrintable(QString::number(measured)));
        QVERIFY(claims->size() - measured <= 4); // the others can only be told
    }

    //! A limit that the lab's browser was given is not a browser that was measured.
    void whoPlaysABrowserSaysSo()
    {
        const auto claims = shippedClaims();
        for (const TaughtClaim &claim : *claims) {
            if (claim.check.play && claim.check.play->setup.settings.browserTabs > 0)
                QVERIFY2(claim.check.simulated.contains(u"no real browser"), qPrintable(claim.id));
        }
    }

    void brokenChecks_data()
    {
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing to expect")
            << QByteArray("{\"means\":\"m\",\"setup\":{},\"steps\":[{\"title\":\"t\",\"text\":\"x\"}]}")
            << u"f:2:9: A check needs something to \"expect\"."_s;
        QTest::newRow("no steps") << QByteArray("{\"means\":\"m\",\"setup\":{},\"steps\":[]}") << u"f:2:41:"_s;
        QTest::newRow("means nothing")
            << QByteArray("{\"setup\":{},\"steps\":[{\"title\":\"t\",\"text\":\"x\",\"expect\":[{\"metric\":\"sse.open\","
                          "\"is\":\"=\",\"value\":0,\"within\":\"1s\"}]}]}")
            << u"f:2:9: \"means\" is missing in a check."_s;
        QTest::newRow("unknown metric")
            << QByteArray("{\"means\":\"m\",\"setup\":{},\"steps\":[{\"title\":\"t\",\"text\":\"x\",\"expect\":[{"
                          "\"metric\":\"sse.opne\",\"is\":\"=\",\"value\":0,\"within\":\"1s\"}]}]}")
            << u"f:2:86: There is no metric \"sse.opne\"."_s;
        QTest::newRow("neither measured nor told")
            << QByteArray("{\"why\":\"w\"}") << u"f:2:9: \"instead\" is missing in a check."_s;
        QTest::newRow("measured and not") << QByteArray("{\"why\":\"w\",\"instead\":\"i\",\n\"setup\":{}}")
                                          << u"f:3:1: \"setup\" is not known in a check."_s;
    }
    void brokenChecks()
    {
        QFETCH(const QByteArray, check);
        QFETCH(const QString, fault);
        const auto claims = readClaims(file(check));
        QVERIFY(!claims);
        QStringList told;
        for (const FileFault &found : claims.error())
            told.append(found.located(u"f"_s));
        QVERIFY2(told.constFirst().startsWith(fault), qPrintable(told.join(u'\n')));
    }

    void resultIsOfThePlay()
    {
        TaughtClaim claim;
        claim.id = u"a"_s;
        PlayResult play;
        play.speed = 30;
        play.steps = 1;
        Expectation expectation;
        expectation.says = u"All are open"_s;
        expectation.metric = u"sse.open"_s;
        expectation.value = 20.0;
        const Verdict verdict{expectation, false, 19, 20, std::chrono::milliseconds(400)};
        play.results = {{u"step"_s, {}, {verdict}, {}, {}}};
        const ClaimResult made = ClaimResult::of(claim, play, result(u"a"_s).when);
        QVERIFY(!made.agrees);
        QCOMPARE(made.figures.size(), 1);
        QCOMPARE(made.figures.constFirst().says, u"All are open"_s);
        QCOMPARE(made.figures.constFirst().text, u"sse.open = 20: got 19 clients after 0.4 s"_s);
        QVERIFY(made.figures.constFirst().meaning.startsWith(u"Clients that are connected"));
        QVERIFY(!made.figures.constFirst().held);
    }

    void resultsAreRemembered()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"deep/claims.json"_s);
        ClaimMemory memory(name);
        QVERIFY(memory.results().isEmpty());
        QVERIFY(!memory.result(u"a"_s));
        QVERIFY(memory.keep(result(u"a"_s)));
        QVERIFY(memory.keep(result(u"b"_s)));
        ClaimResult later = result(u"a"_s);
        later.agrees = false;
        QVERIFY(memory.keep(later));

        const ClaimMemory again(name);
        QCOMPARE(again.results().size(), 2);
        QCOMPARE(*again.result(u"a"_s), later);
        QCOMPARE(*again.result(u"b"_s), result(u"b"_s));
    }

    void aFileThatIsNoneIsNothing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"claims.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"id\":\"a\"},{\"when\":\"2026-11-28T12:00:00Z\"},7");
        file.close();
        QVERIFY(ClaimMemory(file.fileName()).results().isEmpty());
        ClaimMemory nowhere(folder.filePath(u"claims.json/below-a-file.json"_s));
        const auto kept = nowhere.keep(result(u"a"_s));
        QVERIFY(!kept && kept.error().contains(u"below-a-file.json"));
        QVERIFY(nowhere.result(u"a"_s)); // for now
    }

    void table()
    {
        TaughtClaim measured;
        measured.id = u"a"_s;
        measured.claim = {u"x|y"_s, Claim::Verdict::HalfTrue, u"h"_s, u"s"_s};
        measured.check.play = Incident();
        measured.check.simulated = u"the browser"_s;
        TaughtClaim told = measured;
        told.id = u"b"_s;
        told.check = {.play = {}, .means = u"Why."_s, .simulated = {}, .instead = u"A standard."_s};
        const QString before = claimsMarkdown({measured, told}, {});
        QVERIFY2(before.contains(u"| x\\|y | **half true** | h | s | not yet measured |"), qPrintable(before));
        QVERIFY2(before.contains(u"| Not measured: Why. Instead: A standard. |"), qPrintable(before));
        const QString after = claimsMarkdown({measured}, {result(u"a"_s)});
        QVERIFY2(after.contains(u"| All are open (`sse.open = 20: got 20`)<br>Simulated: the browser |"),
                 qPrintable(after));
        ClaimResult against = result(u"a"_s);
        against.figures.first().held = false;
        QVERIFY(claimsMarkdown({measured}, {against}).contains(u"NOT AS SAID: All are open"));
    }

    //! The arithmetic that stands in for a measurement of compression, done by zlib itself.
    void compressionCostsWhatTheClaimSays()
    {
        static qint64 allocated = 0;
        const auto allocate = [](voidpf, uInt items, uInt size) -> voidpf {
            allocated += qint64(items) * size;
            return calloc(items, size);
        };
        const auto release = [](voidpf, voidpf address) { free(address); };
        z_stream stream{};
        stream.zalloc = allocate;
        stream.zfree = release;
        allocated = 0;
        QCOMPARE(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY), Z_OK);
        deflateEnd(&stream);
        QVERIFY2(allocated >= 256 * 1024 && allocated < 280 * 1024, qPrintable(QString::number(allocated)));
        const auto claims = shippedClaims();
        const auto claim = std::find_if(claims->cbegin(), claims->cend(), [](const TaughtClaim &candidate) {
            return candidate.id == u"compression-free";
        });
        QVERIFY(claim != claims->cend());
        QVERIFY2(claim->check.instead.contains(u"256 KiB"), qPrintable(claim->check.instead));
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
