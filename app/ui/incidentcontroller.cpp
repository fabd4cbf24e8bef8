// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/incidentcontroller.h"

#include "ui/languagewatch.h"

#include <algorithm>

namespace Pushlab {

using Phase = IncidentPlayer::Phase;

namespace {

constexpr int framesBetweenEvidence = 5; // half a second: as fast as one can read

QString verdictWord(Claim::Verdict verdict)
{
    switch (verdict) {
    case Claim::Verdict::True:
        //: Verdict on a claim, after its quotation.
        return IncidentController::tr("true");
    case Claim::Verdict::HalfTrue:
        //: Verdict on a claim, after its quotation.
        return IncidentController::tr("half true");
    case Claim::Verdict::Wrong:
        //: Verdict on a claim, after its quotation.
        return IncidentController::tr("wrong");
    }
    Q_UNREACHABLE();
}

QVariantList toList(const QMap<QString, QString> &stacks)
{
    QVariantList list;
    for (const QString &name : stackNames()) {
        if (stacks.contains(name))
            list.append(
                QVariantMap{{QStringLiteral("name"), stackTitle(name)}, {QStringLiteral("text"), stacks.value(name)}});
    }
    return list;
}

QVariantList toList(const QList<Claim> &claims)
{
    QVariantList list;
    for (const Claim &claim : claims)
        list.append(QVariantMap{{QStringLiteral("text"), claim.text},
                                {QStringLiteral("verdict"), verdictWord(claim.verdict)},
                                {QStringLiteral("holds"), claim.holds},
                                {QStringLiteral("source"), claim.source}});
    return list;
}

} // namespace

QString IncidentController::severityWord(Incident::Severity severity)
{
    using Severity = Incident::Severity;
    switch (severity) {
    case Severity::Low:
        //: Severity of an incident.
        return tr("low");
    case Severity::Medium:
        //: Severity of an incident.
        return tr("medium");
    case Severity::High:
        //: Severity of an incident.
        return tr("high");
    }
    Q_UNREACHABLE();
}

IncidentController::IncidentController(LabSession &session, const QString &folder, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_shelf(folder)
{
    connect(&m_shelf, &IncidentShelf::changed, this, &IncidentController::followShelf);
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] {
        m_shelf.refresh();
        Q_EMIT opened();
        Q_EMIT changed();
    });
}

IncidentController::~IncidentController() = default;

QVariantMap IncidentController::openIncident() const
{
    if (!m_incident)
        return {};
    return {{QStringLiteral("title"), m_incident->title},
            {QStringLiteral("severity"), severityWord(m_incident->severity)},
            {QStringLiteral("symptom"), m_incident->symptom},
            {QStringLiteral("assumption"), m_incident->assumption},
            {QStringLiteral("cause"), m_incident->cause},
            {QStringLiteral("fix"), m_incident->fix},
            {QStringLiteral("lesson"), m_incident->lesson},
            {QStringLiteral("stacks"), toList(m_incident->stacks)},
            {QStringLiteral("claims"), toList(m_incident->claims)},
            {QStringLiteral("aboutThreads"), std::ranges::any_of(m_incident->steps, [](const Step &step) {
                 return step.evidence.contains(Evidence::Source::Threads);
             })}};
}

bool IncidentController::isMeasuring() const { return isIn(Phase::Starting) || isIn(Phase::Measuring); }

bool IncidentController::hasPassed() const { return m_player && m_player->result().passed(); }

const StepResult *IncidentController::result(int step) const
{
    if (!m_player || step < 0 || step >= m_player->result().results.size())
        return nullptr;
    return &m_player->result().results.at(step);
}

QVariantList IncidentController::steps() const
{
    QVariantList list;
    for (int i = 0; m_incident && i < m_incident->steps.size(); ++i) {
        QString state = QStringLiteral("coming");
        if (m_player && i == m_player->step() && !isFinished())
            state = QStringLiteral("now");
        else if (const StepResult *const done = result(i))
            state = done->passed() ? QStringLiteral("done") : QStringLiteral("failed");
        list.append(QVariantMap{{QStringLiteral("title"), m_incident->steps.at(i).title},
                                {QStringLiteral("state"), state},
                                {QStringLiteral("shown"), i == m_shown}});
    }
    return list;
}

QVariantMap IncidentController::present() const
{
    if (!m_incident || step() < 0 || step() >= m_incident->steps.size())
        return {};
    const Step &now = m_incident->steps.at(step());
    QVariantMap map{{QStringLiteral("title"), now.title}, {QStringLiteral("text"), now.text}};
    if (now.question) {
        map.insert(QStringLiteral("question"), now.question->text);
        map.insert(QStringLiteral("options"), now.question->options);
        map.insert(QStringLiteral("answer"), now.question->answer);
        map.insert(QStringLiteral("why"), now.question->why);
    }
    return map;
}

QVariantList IncidentController::verdicts() const
{
    QVariantList list;
    if (const StepResult *const now = result(step())) {
        for (const Verdict &verdict : now->verdicts)
            list.append(QVariantMap{{QStringLiteral("says"), verdict.expectation.says},
                                    {QStringLiteral("held"), verdict.held},
                                    {QStringLiteral("text"), verdict.text()}});
    }
    return list;
}

bool IncidentController::isJudged() const
{
    const StepResult *const now = result(step());
    return now && (isReviewing() || !isIn(Phase::Measuring)) && !now->verdicts.isEmpty();
}

QVariantList IncidentController::evidence() const
{
    QVariantList list;
    const StepResult *const now = result(step());
    const bool isLive = now && !isReviewing() && isIn(Phase::Measuring);
    for (const Evidence &evidence : isLive ? m_player->evidence() : now ? now->evidence : QList<Evidence>()) {
        QVariantList lines;
        for (const Evidence::Line &line : evidence.lines)
            lines.append(QVariantMap{{QStringLiteral("what"), line.what}, {QStringLiteral("figure"), line.figure}});
        list.append(QVariantMap{{QStringLiteral("source"), evidenceNames().at(int(evidence.source))},
                                {QStringLiteral("lines"), lines},
                                {QStringLiteral("note"), evidence.note}});
    }
    return list;
}

QVariantMap IncidentController::comparison() const
{
    if (!m_player || !m_player->result().comparison)
        return {};
    const BeforeAfter &comparison = *m_player->result().comparison;
    QVariantList rows;
    for (const BeforeAfter::Row &row : comparison.rows)
        rows.append(QVariantMap{{QStringLiteral("metric"), row.metric},
                                {QStringLiteral("meaning"), row.meaning},
                                {QStringLiteral("before"), row.beforeText()},
                                {QStringLiteral("after"), row.afterText()}});
    return {{QStringLiteral("before"), comparison.beforeHeading()},
            {QStringLiteral("after"), comparison.afterHeading()},
            {QStringLiteral("rows"), rows}};
}

int IncidentController::prediction() const
{
    const StepResult *const now = result(step());
    return now ? now->prediction.value_or(-1) : -1;
}

QString IncidentController::errorText() const { return m_player ? m_player->result().error : QString(); }

void IncidentController::choose(const QString &name)
{
    leave();
    m_name = name;
    m_incident = m_shelf.take(name);
    Q_EMIT opened();
    Q_EMIT changed();
}

//! Whoever writes an incident sees it change; one that is played stays as it began.
void IncidentController::followShelf()
{
    if (!m_incident || isPlaying())
        return;
    m_incident = m_shelf.take(m_name);
    Q_EMIT opened();
    Q_EMIT changed();
}

void IncidentController::close()
{
    leave();
    m_incident.reset();
    Q_EMIT opened();
    Q_EMIT changed();
}

void IncidentController::begin(int speed)
{
    if (!m_incident)
        return;
    leave();
    m_player = std::make_unique<IncidentPlayer>(
        m_session, *m_incident, PlayOptions{.speed = speed, .seed = 1, .automatic = false, .forced = {}});
    m_shown = -1;
    followPlayer();
    m_player->start();
    Q_EMIT changed();
    Q_EMIT evidenceChanged();
}

void IncidentController::followPlayer()
{
    IncidentPlayer *const player = m_player.get();
    connect(player, &IncidentPlayer::phaseChanged, this, [this](Phase phase) {
        if (phase != Phase::Asking)
            m_classroom.stop();
        Q_EMIT changed();
        Q_EMIT evidenceChanged();
    });
    connect(player, &IncidentPlayer::stepBegan, this, [this](int step) {
        m_shown = step;
        if (const auto &question = m_incident->steps.at(step).question)
            m_classroom.ask(int(question->options.size()));
        Q_EMIT changed();
        Q_EMIT evidenceChanged();
    });
    connect(player, &IncidentPlayer::judged, this, &IncidentController::changed);
    connect(player, &IncidentPlayer::stepEnded, this, &IncidentController::changed);
    connect(player, &IncidentPlayer::finished, this, &IncidentController::noteEnd);
    connect(&m_session, &LabSession::frameReady, player, [this] {
        if (isIn(Phase::Measuring) && ++m_frames % framesBetweenEvidence == 0)
            Q_EMIT evidenceChanged();
    });
}

void IncidentController::noteEnd(const PlayResult &result)
{
    if (result.results.size() < m_incident->steps.size() || !result.error.isEmpty())
        return;
    PlayedIncident played{result.passed(), 0, 0};
    for (int i = 0; i < m_incident->steps.size(); ++i) {
        const auto &question = m_incident->steps.at(i).question;
        const std::optional<int> prediction = result.results.at(i).prediction;
        if (!question || !prediction)
            continue;
        ++played.asked;
        played.predicted += *prediction == question->answer ? 1 : 0;
    }
    m_shelf.notePlayed(m_name, played);
}

void IncidentController::predict(int option)
{
    if (!isAsking() || isReviewing())
        return;
    m_player->predict(option);
    Q_EMIT changed();
}

void IncidentController::goOn()
{
    if (isReviewing()) {
        ++m_shown;
        Q_EMIT changed();
        Q_EMIT evidenceChanged();
    } else if (isAsking()) {
        m_player->act();
    } else if (isTold()) {
        m_player->next();
    }
}

void IncidentController::goBack()
{
    if (m_shown <= 0 || isAway())
        return;
    --m_shown;
    Q_EMIT changed();
    Q_EMIT evidenceChanged();
}

void IncidentController::visitLab()
{
    if (m_player)
        m_player->setAside();
}

void IncidentController::comeBack()
{
    if (m_player)
        m_player->takeUp();
}

void IncidentController::leave()
{
    if (!m_player)
        return;
    m_player->leave();
    m_player.release()->deleteLater(); // it may be its own signal that brought us here
    m_shown = -1;
    m_classroom.stop();
    Q_EMIT changed();
    Q_EMIT evidenceChanged();
}

} // namespace Pushlab
