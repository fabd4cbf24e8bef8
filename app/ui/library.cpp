// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library.h"

#include "ui/learntext.h"

#include <QDir>

namespace Pushlab {

namespace {

QString systemNames(const QStringList &systems)
{
    static const QHash<QString, QString> names{{QStringLiteral("linux"), QStringLiteral("Linux")},
                                               {QStringLiteral("macos"), QStringLiteral("macOS")},
                                               {QStringLiteral("windows"), QStringLiteral("Windows")}};
    QStringList list;
    for (const QString &system : systems)
        list.append(names.value(system, system));
    return list.join(QStringLiteral(", "));
}

const QString folder = QStringLiteral(":/teaching/");

template <typename Content>
Content take(const QString &name, Read<Content> (*read)(const QByteArray &), QStringList &faults)
{
    const Read<Content> content = read(shippedText(name));
    if (content)
        return *content;
    for (const FileFault &fault : content.error())
        faults.append(fault.located(name));
    return {};
}

QVariantMap toMap(const TaughtClaim &taught)
{
    return {{QStringLiteral("claim"), taught.claim.text},           {QStringLiteral("taught"), taught.taught},
            {QStringLiteral("verdict"), int(taught.claim.verdict)}, {QStringLiteral("holds"), taught.claim.holds},
            {QStringLiteral("source"), taught.claim.source},        {QStringLiteral("show"), taught.show}};
}

QVariantMap toMap(const Symptom &symptom)
{
    QVariantList commands;
    for (const TriageCommand &command : symptom.commands)
        commands.append(QVariantMap{{QStringLiteral("text"), command.text},
                                    {QStringLiteral("says"), command.says},
                                    {QStringLiteral("systems"), systemNames(command.systems)}});
    return {{QStringLiteral("guide"), symptom.guide},         {QStringLiteral("symptom"), symptom.symptom},
            {QStringLiteral("immediate"), symptom.immediate}, {QStringLiteral("steps"), symptom.steps},
            {QStringLiteral("commands"), commands},           {QStringLiteral("fix"), symptom.fix},
            {QStringLiteral("reproduce"), symptom.reproduce}};
}

//! The page's heading becomes its title.
QVariantMap pageOf(const QString &markdown)
{
    const qsizetype end = markdown.indexOf(u'\n');
    return {{QStringLiteral("title"), markdown.first(end).mid(2).trimmed()},
            {QStringLiteral("blocks"), LearnText::blocks(markdown.sliced(end))},
            {QStringLiteral("links"), LearnText::links(markdown.sliced(end))}};
}

} // namespace

Library::Library(QObject *parent) : QObject(parent)
{
    for (const TaughtClaim &claim : take(QStringLiteral("claims/claims.json"), readClaims, m_faults))
        m_claims.append(toMap(claim));
    for (const Symptom &symptom : take(QStringLiteral("triage/symptoms.json"), readTriage, m_faults))
        m_symptoms.append(toMap(symptom));
    const QDir learn(folder + QStringLiteral("learn"));
    for (const QString &name : learn.entryList(QDir::Files, QDir::Name))
        m_pages.append(pageOf(QString::fromUtf8(shippedText(QStringLiteral("learn/") + name))));
}

QList<InterviewQuestion> Library::interview(QStringList &faults)
{
    return take(QStringLiteral("interview/questions.json"), readInterview, faults);
}

DecisionTree Library::decisionTree(QStringList &faults)
{
    return take(QStringLiteral("decisions/transport.json"), readDecisionTree, faults);
}

} // namespace Pushlab
