// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library.h"

#include "lesson/translatedfile.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace Pushlab {

namespace {

const QString folder = QStringLiteral(":/teaching/");

QByteArray contents(const QString &name)
{
    QFile file(translatedFile(folder + name, QLocale()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Content>
Content take(const QString &name, Read<Content> (*read)(const QByteArray &), QStringList &faults)
{
    const Read<Content> content = read(contents(name));
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
            {QStringLiteral("text"), markdown.sliced(end).trimmed()}};
}

} // namespace

Library::Library(QObject *parent) : QObject(parent)
{
    const QDir learn(folder + QStringLiteral("learn"));
    for (const QString &name : learn.entryList(QDir::Files, QDir::Name))
        m_pages.append(pageOf(QString::fromUtf8(contents(QStringLiteral("learn/") + name))));
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
