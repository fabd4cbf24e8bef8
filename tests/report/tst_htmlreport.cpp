// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "report/htmlreport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestHtmlReport : public QObject
{
    Q_OBJECT

private:
    static void verifySelfContained(const QByteArray &html)
    {
        QString text = QString::fromUtf8(html);
        text.remove(u"xmlns=\"http://www.w3.org/2000/svg\""_s); // a name, not an address
        static const QRegularExpression outside(u"(src|href|action|srcset|data)\\s*=|url\\(|@import|<script|<link|<img|"
                                                "<iframe|https?:"_s);
        const auto match = outside.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

private Q_SLOTS:
    void holdsFiguresChartsAndConditions()
    {
        const QByteArray html = htmlReport(Synthetic::recording());
        verifySelfContained(html);
        for (const char *text :
             {"No TLS, loopback", "long polling", "WebSocket", "4,400", "2.00 ms", "latency p99", "of them payload",
              "all clients open again 0.6 s after its end", "Delivery latency over time", "time since the start (s)",
              "delivery latency (ms)", "2026-03-01T12:30:00Z", "messagesPerSecond"})
            QVERIFY2(html.contains(text), text);
        QCOMPARE(html.count("<svg"), 2 * 7);
        QCOMPARE(html.count("<svg"), html.count("</svg>"));
        QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
    }

    void textIsEscaped()
    {
        Recording recording = Synthetic::recording();
        recording.runs[0].title = u"<script>alert(1)</script>"_s;
        recording.system = u"<b>\"'&"_s;
        const QByteArray html = htmlReport(recording);
        verifySelfContained(html);
        QVERIFY(html.contains("&lt;script&gt;alert(1)"));
        QVERIFY(html.contains("server killed &lt;&amp;"));
        QVERIFY(!html.contains("<b>"));
    }

    void comparesSideBySide()
    {
        Recording after = Synthetic::recording();
        after.runs[0] = Synthetic::run(Transport::LongPoll, 20, u"long polling"_s); // no silence yet: 1,900 messages
        const QByteArray html = htmlComparison(Synthetic::recording(), u"a.pushlab"_s, after, u"b.pushlab"_s);
        verifySelfContained(html);
        for (const char *text : {"Before: a.pushlab", "After: b.pushlab", "<td>4,400</td><td>1,900</td>", ">before<",
                                 ">after<", "Recovery before:"})
            QVERIFY2(html.contains(text), text);
        QCOMPARE(html.count("<svg"), 2 * 2 * 7);
    }

    void nothingRecordedIsStillAPage()
    {
        Recording recording = Synthetic::recording();
        recording.runs.clear();
        QVERIFY(htmlReport(recording).endsWith("</html>\n"));
        QVERIFY(htmlComparison(recording, {}, recording, {}).endsWith("</html>\n"));
    }
};

QTEST_APPLESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
