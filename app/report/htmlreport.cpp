// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlreport.h"

#include "report/figuretable.h"
#include "report/reporttext.h"
#include "report/runcharts.h"
#include "report/svgchart.h"

#include <QJsonDocument>

#include <algorithm>

namespace Pushlab {

namespace {

constexpr const char *style = R"(
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1240px; padding: 24px 20px 48px; background: #fff; color: #1f2328;
       font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 26px; margin: 0 0 4px; }
h2 { font-size: 20px; margin: 36px 0 8px; padding-top: 12px; border-top: 1px solid #d0d7de; }
h3 { font-size: 16px; margin: 24px 0 6px; }
p, ul { margin: 4px 0 8px; }
.muted { color: #57606a; }
.conditions { font-weight: 600; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 3px 14px 3px 0; text-align: right; border-bottom: 1px solid #eaeef2; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
thead th { border-bottom: 2px solid #afb8c1; }
tbody th { font-weight: 400; }
.scroll { overflow-x: auto; }
.charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 20px 28px; align-items: start;
          margin-top: 20px; }
.charts svg { width: 100%; height: auto; display: block; }
figure { margin: 0; }
figcaption { font-weight: 600; color: #57606a; }
pre { background: #f6f8fa; padding: 12px; overflow-x: auto; font-size: 13px; }
@media (max-width: 900px) { .charts { grid-template-columns: 1fr; } }
)";

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

class Page
{
public:
    explicit Page(const QString &title)
    {
        //: The language of these words, as HTML names it.
        const QString language = ReportText::tr("en");
        m_html = "<!DOCTYPE html>\n<html lang=\"" + escaped(language)
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
            + escaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>" + escaped(title)
            + "</h1>\n";
    }

    void heading(const QString &text) { m_html += "<h2>" + escaped(text) + "</h2>\n"; }
    void paragraph(const QString &text, const char *kind = "muted")
    {
        m_html += QByteArray("<p class=\"") + kind + "\">" + escaped(text) + "</p>\n";
    }

    void origin(const QString &what, const Recording &recording)
    {
        paragraph(ReportText::tr("%1%2, %3, recorded %4")
                      .arg(what, recording.program, recording.system, recording.recorded.toString(Qt::ISODate)));
    }

    void conditions(const Recording &recording)
    {
        QStringList told;
        for (const RecordedRun &run : recording.runs) {
            if (const QString text = run.conditions(); !told.contains(text))
                told.append(text);
        }
        for (const QString &text : told)
            paragraph(text, "conditions");
    }

    void table(const FigureTable &table)
    {
        m_html += "<h3>" + escaped(table.title) + "</h3>\n<div class=\"scroll\"><table>\n<thead><tr>";
        for (const QString &name : table.rows.first())
            m_html += "<th scope=\"col\">" + escaped(name) + "</th>";
        m_html += "</tr></thead>\n<tbody>\n";
        for (const QStringList &row : table.rows.mid(1)) {
            m_html += "<tr><th scope=\"row\">" + escaped(row.first()) + "</th>";
            for (const QString &text : row.mid(1))
                m_html += "<td>" + escaped(text) + "</td>";
            m_html += "</tr>\n";
        }
        m_html += "</tbody>\n</table></div>\n";
    }

    void list(const QStringList &items)
    {
        if (items.isEmpty())
            return;
        m_html += "<ul>\n";
        for (const QString &item : items)
            m_html += "<li>" + escaped(item) + "</li>\n";
        m_html += "</ul>\n";
    }

    void beginCharts() { m_html += "<div class=\"charts\">\n"; }
    void endCharts() { m_html += "</div>\n"; }
    void chart(const Chart *chart, const QString &caption = {})
    {
        m_html += "<figure>";
        if (!caption.isEmpty())
            m_html += "<figcaption>" + escaped(caption) + "</figcaption>";
        m_html += (chart ? toSvg(*chart) : QByteArray()) + "</figure>\n";
    }

    void settings(const RecordedRun &run)
    {
        m_html += "<details><summary>" + escaped(ReportText::tr("Settings")) + "</summary><pre>"
            + escaped(QString::fromUtf8(QJsonDocument(run.settings).toJson())) + "</pre></details>\n";
    }

    QByteArray finish()
    {
        heading(ReportText::tr("How to read it"));
        list(figureNotes());
        return m_html + "</body>\n</html>\n";
    }

private:
    QByteArray m_html;
};

QString titleOf(const RecordedRun &run) { return run.title.isEmpty() ? ReportText::tr("Run") : run.title; }

void addRecoveries(Page &page, const QString &heading, const QList<Recovery> &recoveries)
{
    if (recoveries.isEmpty())
        return;
    page.paragraph(heading);
    page.list(recoveryTexts(recoveries));
}

//! The charts of two runs in two columns; one that only one of them has leaves a gap.
void addPairs(Page &page, QList<Chart> before, QList<Chart> after)
{
    shareScales(before, after);
    page.beginCharts();
    const auto find = [](const QList<Chart> &charts, const QString &key) {
        const auto found
            = std::find_if(charts.begin(), charts.end(), [&key](const Chart &chart) { return chart.key == key; });
        return found == charts.end() ? nullptr : &*found;
    };
    QStringList keys;
    for (const QList<Chart> &charts : {before, after}) {
        for (const Chart &chart : charts) {
            if (!keys.contains(chart.key))
                keys.append(chart.key);
        }
    }
    for (const QString &key : keys) {
        page.chart(find(before, key), ReportText::tr("before"));
        page.chart(find(after, key), ReportText::tr("after"));
    }
    page.endCharts();
}

} // namespace

QByteArray htmlReport(const Recording &recording, const QList<FigureTable> &first)
{
    Page page(ReportText::tr("Pushlab report"));
    page.origin({}, recording);
    page.conditions(recording);
    for (const FigureTable &table : first)
        page.table(table);
    page.table(transportTable(recording));
    page.table(runTable(recording));
    for (const RecordedRun &run : recording.runs) {
        page.heading(titleOf(run));
        addRecoveries(page, ReportText::tr("Recovery, from the end of each fault:"), figuresOf(run).recoveries);
        page.beginCharts();
        for (const Chart &chart : chartsOf(run))
            page.chart(&chart);
        page.endCharts();
        page.settings(run);
    }
    return page.finish();
}

QByteArray htmlComparison(const Recording &before, const QString &beforeName, const Recording &after,
                          const QString &afterName)
{
    Page page(ReportText::tr("Pushlab: before and after"));
    page.origin(ReportText::tr("Before: %1, ").arg(beforeName), before);
    page.origin(ReportText::tr("After: %1, ").arg(afterName), after);
    Recording both = before;
    both.runs += after.runs;
    page.conditions(both);
    for (const ComparedRuns &pair : compared(before, after)) {
        page.heading(pair.title.isEmpty() ? ReportText::tr("Run") : pair.title);
        for (const FigureTable &table : comparedTables({pair}))
            page.table(table);
        addRecoveries(page, ReportText::tr("Recovery before:"), pair.before.recoveries);
        addRecoveries(page, ReportText::tr("Recovery after:"), pair.after.recoveries);
        addPairs(page, chartsOf(pair.beforeRun), chartsOf(pair.afterRun));
    }
    return page.finish();
}

} // namespace Pushlab
