// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonboard.h"

#include "lesson/measuredcost.h"
#include "report/export.h"
#include "ui/documents.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace Pushlab {

ComparisonBoard::ComparisonBoard(QObject *parent) : QObject(parent)
{
    if (const auto aspects = shippedAspects()) {
        m_aspects = *aspects;
    } else {
        for (const FileFault &fault : aspects.error())
            m_trouble += fault.located(QStringLiteral("comparison/aspects.json")) + u'\n';
    }
}

ComparisonBoard::~ComparisonBoard() = default;

QStringList ComparisonBoard::transports() const
{
    QStringList names;
    for (const Transport transport : allTransports)
        names.append(transportName(transport));
    return names;
}

QString ComparisonBoard::measuredText(Aspect::Measure measure, Transport transport) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [transport](const ComparisonRow &candidate) {
        return candidate.transport == transport;
    });
    return row == m_rows.cend() ? tr("not yet measured") : Pushlab::measuredText(measure, *row);
}

QVariantList ComparisonBoard::aspects() const
{
    QVariantList list;
    for (const Aspect &aspect : m_aspects) {
        QStringList measured;
        if (aspect.measure != Aspect::Measure::None) {
            for (const Transport transport : allTransports)
                measured.append(measuredText(aspect.measure, transport));
        }
        list.append(QVariantMap{{QStringLiteral("name"), aspect.name},
                                {QStringLiteral("taught"), QStringList(aspect.taught.begin(), aspect.taught.end())},
                                {QStringLiteral("holds"), aspect.holds},
                                {QStringLiteral("measured"), measured},
                                {QStringLiteral("show"), aspect.show}});
    }
    return list;
}

void ComparisonBoard::measure(int clients, double rate, int seconds)
{
    if (isMeasuring())
        return;
    m_comparison = std::make_unique<Comparison>(
        ComparisonOptions{.clients = clients, .rate = rate, .duration = std::chrono::seconds(seconds)});
    connect(m_comparison.get(), &Comparison::progress, this, [this](double share, const QString &what) {
        m_share = share;
        m_doing = what;
        Q_EMIT advanced();
    });
    connect(
        m_comparison.get(), &Comparison::finished, this,
        [this](const QList<ComparisonRow> &rows) {
            m_rows = rows;
            rememberCosts(rows, QDate::currentDate());
            m_comparison.reset();
            Q_EMIT changed();
        },
        Qt::QueuedConnection); // the sender goes with it
    m_share = 0;
    m_doing.clear();
    setTrouble({});
    m_comparison->start();
    Q_EMIT advanced();
}

void ComparisonBoard::stop()
{
    m_comparison.reset();
    Q_EMIT changed();
}

void ComparisonBoard::copyMarkdown() const
{
    QGuiApplication::clipboard()->setText(comparisonMarkdown(m_aspects, m_rows));
}

QString ComparisonBoard::freeFile(const QString &ending) const
{
    return Documents::freeName(QStringLiteral("pushlab-comparison"), ending);
}

bool ComparisonBoard::saveMarkdown(const QString &fileName)
{
    const auto made = makeFolder(QFileInfo(fileName).path());
    const auto written
        = made ? writeFile(fileName, comparisonMarkdown(m_aspects, m_rows).toUtf8()) : Expected<void>(made);
    setTrouble(written ? QString() : written.error());
    return written.has_value();
}

void ComparisonBoard::setTrouble(const QString &text)
{
    m_trouble = text;
    Q_EMIT changed();
}

} // namespace Pushlab
