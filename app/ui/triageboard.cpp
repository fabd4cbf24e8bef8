// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triageboard.h"

#include <algorithm>

namespace Pushlab {

namespace {

const QStringList &systemKeys()
{
    static const QStringList keys{QStringLiteral("linux"), QStringLiteral("macos"), QStringLiteral("windows")};
    return keys;
}

QVariantMap toMap(const Symptom &symptom)
{
    QVariantList commands;
    for (const TriageCommand &command : symptom.commands) {
        QVariantList systems;
        for (const QString &system : command.systems)
            systems.append(systemKeys().indexOf(system));
        commands.append(QVariantMap{{QStringLiteral("text"), command.text},
                                    {QStringLiteral("says"), command.says},
                                    {QStringLiteral("systems"), systems}});
    }
    return {{QStringLiteral("id"), symptom.id},           {QStringLiteral("guide"), symptom.guide},
            {QStringLiteral("symptom"), symptom.symptom}, {QStringLiteral("immediate"), symptom.immediate},
            {QStringLiteral("steps"), symptom.steps},     {QStringLiteral("commands"), commands},
            {QStringLiteral("fix"), symptom.fix},         {QStringLiteral("show"), symptom.show}};
}

} // namespace

TriageBoard::TriageBoard(LabSession &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_system(int(std::max<qsizetype>(0, systemKeys().indexOf(thisSystem()))))
{
    if (const auto shipped = shippedSymptoms())
        m_symptoms = *shipped;
    for (const Symptom &symptom : std::as_const(m_symptoms))
        m_maps.append(toMap(symptom));
}

TriageBoard::~TriageBoard() = default;

QList<QString> TriageBoard::systems() const
{
    return {QStringLiteral("Linux"), QStringLiteral("macOS"), QStringLiteral("Windows")};
}

void TriageBoard::setSystem(int system)
{
    if (system == m_system || system < 0 || system >= systemKeys().size())
        return;
    m_system = system;
    Q_EMIT systemChanged();
}

QVariantList TriageBoard::checks() const
{
    QVariantList list;
    if (!m_run)
        return list;
    for (const StepResult &step : m_run->play().results) {
        for (const Verdict &verdict : step.verdicts)
            list.append(QVariantMap{{QStringLiteral("says"), verdict.expectation.says},
                                    {QStringLiteral("text"), verdict.text()},
                                    {QStringLiteral("held"), verdict.held}});
    }
    return list;
}

QVariantList TriageBoard::results() const
{
    QVariantList list;
    if (!m_run)
        return list;
    for (const CommandResult &command : m_run->result().commands) {
        QVariantList lines;
        for (const CommandResult::Line &line : command.lines)
            lines.append(QVariantMap{{QStringLiteral("says"), line.says}, {QStringLiteral("held"), line.held}});
        list.append(QVariantMap{{QStringLiteral("text"), command.text},
                                {QStringLiteral("output"), command.output.trimmed()},
                                {QStringLiteral("skipped"), command.skipped},
                                {QStringLiteral("lines"), command.skipped.isEmpty() ? lines : QVariantList()}});
    }
    return list;
}

QString TriageBoard::outcome() const
{
    if (!isThere() || m_run->result().commands.isEmpty())
        return {};
    return m_run->result().passed()
        //: After all commands of a symptom were run.
        ? tr("Every command shows what it should.")
        //: After all commands of a symptom were run.
        : tr("Not every command shows what it should.");
}

void TriageBoard::reproduce(const QString &id)
{
    leave();
    const auto symptom = std::find_if(m_symptoms.cbegin(), m_symptoms.cend(),
                                      [&](const Symptom &candidate) { return candidate.id == id; });
    if (symptom == m_symptoms.cend())
        return;
    m_run = std::make_unique<SymptomRun>(m_session, *symptom, speed);
    connect(m_run.get(), &SymptomRun::phaseChanged, this, &TriageBoard::changed);
    connect(m_run.get(), &SymptomRun::checked, this, &TriageBoard::changed);
    connect(m_run.get(), &SymptomRun::verified, this, &TriageBoard::changed);
    m_run->start();
}

void TriageBoard::verify()
{
    if (m_run)
        m_run->verify();
}

void TriageBoard::leave()
{
    if (!m_run)
        return;
    m_run->disconnect(this);
    m_run->leave();
    m_run.release()->deleteLater(); // it may be its own signal that brought us here
    Q_EMIT changed();
}

} // namespace Pushlab
