// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library.h"

#include "ui/learntext.h"

#include <QDir>
#include <QLocale>

namespace Pushlab {

namespace {

const QString folder = QStringLiteral(":/teaching/");

template <typename Content>
Content take(const QString &name, Read<Content> (*read)(const QByteArray &), QStringList &faults)
{
    const Read<Content> content = read(shippedText(name, QLocale()));
    if (content)
        return *content;
    for (const FileFault &fault : content.error())
        faults.append(fault.located(name));
    return {};
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
    const QDir learn(folder + QStringLiteral("learn"));
    for (const QString &name : learn.entryList(QDir::Files, QDir::Name))
        m_pages.append(pageOf(QString::fromUtf8(shippedText(QStringLiteral("learn/") + name, QLocale()))));
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
