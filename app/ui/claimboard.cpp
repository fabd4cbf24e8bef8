// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claimboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace Pushlab {

namespace {

QVariantMap toMap(const TaughtClaim &taught)
{
    return {{QStringLiteral("id"), taught.id},
            {QStringLiteral("claim"), taught.claim.text},
            {QStringLiteral("taught"), taught.taught},
            {QStringLiteral("verdict"), int(taught.claim.verdict)},
            {QStringLiteral("holds"), taught.claim.holds},
            {QStringLiteral("source"), taught.claim.source},
            {QStringLiteral("show"), taught.show},
            {QStringLiteral("measurable"), taught.check.play.has_value()},
            {QStringLiteral("means"), taught.check.means},
            {QStringLiteral("simulated"), taught.check.simulated},
            {QStringLiteral("instead"), taught.check.instead}};
}

QVariantMap toMap(const ClaimResult &result)
{
    QVariantList figures;
    for (const ClaimFigure &figure : result.figures)
        figures.append(QVariantMap{{QStringLiteral("says"), figure.says},
                                   {QStringLiteral("text"), figure.text},
                                   {QStringLiteral("meaning"), figure.meaning},
                                   {QStringLiteral("held"), figure.held}});
    return {{QStringLiteral("agrees"), result.agrees},
            {QStringLiteral("error"), result.error},
            {QStringLiteral("when"), QLocale().toString(result.when.toLocalTime(), QLocale::ShortFormat)},
            {QStringLiteral("figures"), figures}};
}

} // namespace

ClaimBoard::ClaimBoard(QObject *parent) : QObject(parent)
{
    const auto shipped = shippedClaims();
    if (shipped) {
        m_claims = *shipped;
    } else {
        for (const FileFault &fault : shipped.error())
            m_trouble += fault.located(QStringLiteral("claims/claims.json")) + u'\n';
    }
    for (const TaughtClaim &claim : std::as_const(m_claims))
        m_maps.append(toMap(claim));
}

ClaimBoard::~ClaimBoard() = default;

QVariantMap ClaimBoard::results() const
{
    QVariantMap map;
    for (const ClaimResult &result : m_memory.results())
        map.insert(result.id, toMap(result));
    return map;
}

QString ClaimBoard::tally() const
{
    int measurable = 0;
    int measured = 0;
    int contradicted = 0;
    for (const TaughtClaim &claim : m_claims) {
        measurable += claim.check.play ? 1 : 0;
        if (const ClaimResult *const result = m_memory.result(claim.id); result && result->error.isEmpty()) {
            ++measured;
            contradicted += result->agrees ? 0 : 1;
        }
    }
    if (measured == 0)
        return tr("not yet measured");
    //: %1 of %2 claims were measured.
    const QString text = tr("%1 of %2 measured").arg(measured).arg(measurable);
    //: After how many claims were measured. %n of them came out against their verdicts.
    return contradicted == 0 ? text : text + tr(", %n not as the verdict says", nullptr, contradicted);
}

void ClaimBoard::measure(const QString &id)
{
    for (const TaughtClaim &claim : std::as_const(m_claims)) {
        if (claim.id == id)
            begin({claim});
    }
}

void ClaimBoard::measureAll() { begin(m_claims); }

void ClaimBoard::begin(const QList<TaughtClaim> &claims)
{
    if (isMeasuring())
        return;
    m_run = std::make_unique<ClaimRun>(claims, speed);
    connect(m_run.get(), &ClaimRun::progress, this, [this](double share, const QString &what) {
        m_share = share;
        m_doing = what;
        Q_EMIT advanced();
    });
    connect(m_run.get(), &ClaimRun::measured, this, [this](const ClaimResult &result) {
        const auto kept = m_memory.keep(result);
        m_trouble = kept ? QString() : kept.error();
        Q_EMIT changed();
    });
    // Queued: the sender goes with it.
    connect(m_run.get(), &ClaimRun::finished, this, &ClaimBoard::stop, Qt::QueuedConnection);
    m_share = 0;
    m_run->start();
    Q_EMIT advanced();
}

void ClaimBoard::stop()
{
    m_run.reset();
    Q_EMIT advanced();
}

void ClaimBoard::copyMarkdown() const
{
    QGuiApplication::clipboard()->setText(claimsMarkdown(m_claims, m_memory.results()));
}

} // namespace Pushlab
