// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/incidentcontroller.h"

#include "lesson/incidentfiles.h"
#include "lesson/incidentreader.h"
#include "lesson/translatedfile.h"
#include "ui/languagewatch.h"

#include <QLocale>

namespace Pushlab {

using Phase = IncidentPlayer::Phase;

namespace {

std::optional<Incident> load(const QString &name)
{
    const auto file = findIncident(name);
    const auto text = file ? readWhole({name, translatedFile(file->path, QLocale())}) : failure(file.error());
    if (!text)
        return std::nullopt;
    auto incident = readIncident(*text);
    return incident ? std::optional(std::move(*incident)) : std::nullopt;
}

QString severityWord(Incident::Severity severity)
{
    using Severity = Incident::Severity;
    switch (severity) {
    case Severity::Low:
        //: Severity of an incident.
        return IncidentController::tr("low");
    case Severity::Medium:
        //: Severity of an incident.
        return IncidentController::tr("medium");
    case Severity::High:
        //: Severity of an incident.
        return IncidentController::tr("high");
    }
    Q_UNREACHABLE();
}

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

IncidentController::IncidentController(LabSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    listIncidents();
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] {
        listIncidents();
        if (m_incident && !isPlaying()) // one that is played ends in the words in which it began
            m_incident = load(m_name);
        Q_EMIT listed();
        Q_EMIT opened();
        Q_EMIT changed();
    });
}

void IncidentController::listIncidents()
{
    m_list.clear();
    for (const IncidentFile &file : shippedIncidents()) {
        if (const auto incident = load(file.name))
            m_list.append(QVariantMap{{QStringLiteral("name"), file.name},
                                      {QStringLiteral("title"), incident->title},
                                      {QStringLiteral("severity"), severityWord(incident->severity)},
                                      {QStringLiteral("symptom"), incident->symptom}});
    }
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
            {QStringLiteral("claims"), toList(m_incident->claims)}};
}

bool IncidentController::isMeasuring() const { return isIn(Phase::Starting) || isIn(Phase::Measuring); }

bool IncidentController::hasPassed() const { return m_player && m_player->result().passed(); }

int IncidentController::step() const { return m_player ? m_player->step() : -1; }

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
        if (i == step() && !isFinished())
            state = QStringLiteral("now");
        else if (const StepResult *const done = result(i))
            state = done->passed() ? QStringLiteral("done") : QStringLiteral("failed");
        list.append(
            QVariantMap{{QStringLiteral("title"), m_incident->steps.at(i).title}, {QStringLiteral("state"), state}});
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
    m_incident = load(name);
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
    connect(m_player.get(), &IncidentPlayer::phaseChanged, this, &IncidentController::changed);
    connect(m_player.get(), &IncidentPlayer::stepBegan, this, &IncidentController::changed);
    connect(m_player.get(), &IncidentPlayer::judged, this, &IncidentController::changed);
    connect(m_player.get(), &IncidentPlayer::stepEnded, this, &IncidentController::changed);
    m_player->start();
    Q_EMIT changed();
}

void IncidentController::predict(int option)
{
    if (!isAsking())
        return;
    m_player->predict(option);
    Q_EMIT changed();
}

void IncidentController::goOn()
{
    if (isAsking())
        m_player->act();
    else if (isTold())
        m_player->next();
}

void IncidentController::leave()
{
    if (!m_player)
        return;
    m_player->leave();
    m_player.release()->deleteLater(); // it may be its own signal that brought us here
    Q_EMIT changed();
}

} // namespace Pushlab
