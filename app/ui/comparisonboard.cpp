// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisonboard.h"

#include "lesson/aspectpicture.h"
#include "lesson/measuredcost.h"
#include "report/export.h"
#include "ui/clientmodel.h"
#include "ui/documents.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace Pushlab {

ComparisonBoard::ComparisonBoard(QObject *parent) : QObject(parent)
{
    if (const auto aspects = shippedAspects(QLocale())) {
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
        names.append(ClientModel::protocolName(transport));
    return names;
}

QVariantList ComparisonBoard::aspects() const
{
    QVariantList list;
    for (const Aspect &aspect : m_aspects) {
        QStringList measured;
        for (const Transport transport : allTransports) {
            if (aspect.unmeasured.isEmpty())
                measured.append(m_measured.isEmpty() ? tr("not yet measured")
                                                     : measuredText(aspect, transport, m_measured));
        }
        list.append(QVariantMap{{QStringLiteral("name"), aspect.name},
                                {QStringLiteral("taught"), QStringList(aspect.taught.begin(), aspect.taught.end())},
                                {QStringLiteral("holds"), aspect.holds},
                                {QStringLiteral("measured"), measured},
                                {QStringLiteral("known"), !m_measured.isEmpty()},
                                {QStringLiteral("unmeasured"), aspect.unmeasured},
                                {QStringLiteral("show"), aspect.show}});
    }
    return list;
}

void ComparisonBoard::measure(int clients, double rate, int seconds)
{
    if (isMeasuring())
        return;
    m_run = std::make_unique<AspectRun>(
        m_aspects, ComparisonOptions{.clients = clients, .rate = rate, .duration = std::chrono::seconds(seconds)});
    connect(m_run.get(), &AspectRun::progress, this, [this](double share, const QString &what) {
        m_share = share;
        m_doing = what;
        Q_EMIT advanced();
    });
    connect(
        m_run.get(), &AspectRun::finished, this,
        [this](const MeasuredAspects &measured) {
            m_run.reset();
            const bool failed = !measured.rows.isEmpty()
                && std::all_of(measured.rows.begin(), measured.rows.end(),
                               [](const ComparisonRow &row) { return !row.error.isEmpty(); });
            if (failed)
                return setTrouble(measured.rows.constFirst().error); // once, and not in each cell
            m_measured = measured;
            rememberCosts(measured.rows, QDate::currentDate());
            Q_EMIT changed();
        },
        Qt::QueuedConnection); // the sender goes with it
    m_share = 0;
    m_doing.clear();
    setTrouble({});
    m_run->start();
    Q_EMIT advanced();
}

void ComparisonBoard::stop()
{
    m_run.reset();
    Q_EMIT changed();
}

void ComparisonBoard::copyMarkdown() const
{
    QGuiApplication::clipboard()->setText(comparisonMarkdown(m_aspects, m_measured));
}

QString ComparisonBoard::freeFile(const QString &ending) const
{
    return Documents::freeName(QStringLiteral("pushlab-comparison"), ending);
}

bool ComparisonBoard::saveMarkdown(const QString &fileName)
{
    return save(fileName, comparisonMarkdown(m_aspects, m_measured).toUtf8());
}

bool ComparisonBoard::savePicture(const QString &fileName)
{
    QBuffer png;
    comparisonImage(m_aspects, m_measured).save(&png, "PNG");
    return save(fileName, png.data());
}

bool ComparisonBoard::save(const QString &fileName, const QByteArray &bytes)
{
    const auto made = makeFolder(QFileInfo(fileName).path());
    const auto written = made ? writeFile(fileName, bytes) : Expected<void>(made);
    setTrouble(written ? QString() : written.error());
    return written.has_value();
}

void ComparisonBoard::setTrouble(const QString &text)
{
    m_trouble = text;
    Q_EMIT changed();
}

} // namespace Pushlab
