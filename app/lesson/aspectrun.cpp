// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspectrun.h"

#include <QLocale>

#include <algorithm>

namespace Pushlab {

namespace {

constexpr double comparisonShare = 0.7; // of the time, with the usual options

QString cellText(const AspectCell &cell, const QList<QMap<QString, double>> &figures)
{
    QString text = cell.text;
    for (const AspectCell::Figure &figure : cell.figures) {
        const auto step = figures.value(figure.step);
        if (!step.contains(figure.metric))
            return QStringLiteral("not measured: it did not come so far");
        text = text.arg(QLocale(QLocale::English).toString(qint64(step.value(figure.metric))));
    }
    return text;
}

} // namespace

AspectRun::AspectRun(const QList<Aspect> &aspects, const ComparisonOptions &options, QObject *parent)
    : QObject(parent),
      m_comparison(options)
{
    std::copy_if(aspects.begin(), aspects.end(), std::back_inserter(m_plays),
                 [](const Aspect &aspect) { return aspect.play.has_value(); });
    connect(&m_comparison, &Comparison::progress, this,
            [this](double share, const QString &what) { Q_EMIT progress(share * comparisonShare, what); });
    connect(
        &m_comparison, &Comparison::finished, this,
        [this](const QList<ComparisonRow> &rows) {
            m_measured.rows = rows;
            next();
        },
        Qt::QueuedConnection);
}

AspectRun::~AspectRun() = default;

void AspectRun::start() { m_comparison.start(); }

void AspectRun::next()
{
    if (m_player) {
        std::array<QString, transportCount> texts;
        for (const Transport transport : allTransports)
            texts[size_t(transport)] = cellText(m_plays.at(m_index).play->cells[size_t(transport)], m_figures);
        m_measured.plays.insert(m_plays.at(m_index).id, texts);
    }
    m_player.reset();
    m_session.reset();
    m_figures.clear();
    if (++m_index >= m_plays.size()) {
        Q_EMIT finished(m_measured);
        return;
    }
    const Aspect &aspect = m_plays.at(m_index);
    Q_EMIT progress(comparisonShare + (1 - comparisonShare) * double(m_index) / double(m_plays.size()), aspect.name);
    m_session = std::make_unique<LabSession>();
    m_player = std::make_unique<IncidentPlayer>(*m_session, aspect.play->play, PlayOptions{.speed = speed});
    connect(m_player.get(), &IncidentPlayer::stepEnded, this, &AspectRun::endStep);
    // Queued: the player and its session go with the next one.
    connect(m_player.get(), &IncidentPlayer::finished, this, &AspectRun::next, Qt::QueuedConnection);
    m_player->start();
}

//! Notes the figures that the cells want of it; how much a count grew in the step, and how much there is now.
void AspectRun::endStep(int step)
{
    QMap<QString, double> figures;
    for (const AspectCell &cell : m_plays.at(m_index).play->cells) {
        for (const AspectCell::Figure &figure : cell.figures) {
            const Metric *const metric = metricNamed(figure.metric);
            if (!metric || figure.step != step)
                continue;
            const bool now = metric->kind == Metric::Kind::Now;
            if (const auto value = m_player->measured(*metric, now ? StepWindow::Over::Run : StepWindow::Over::Step))
                figures.insert(figure.metric, *value);
        }
    }
    m_figures.append(figures);
}

} // namespace Pushlab
