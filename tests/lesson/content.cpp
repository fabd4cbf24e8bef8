// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "content.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Pushlab::Test {

namespace {

using Kind = ContentText::Kind;

//! Whose words the texts below a member are.
Kind kindOf(const QString &member, Kind above)
{
    static const QStringList said{QStringLiteral("claim"),    QStringLiteral("options"), QStringLiteral("assumption"),
                                  QStringLiteral("longPoll"), QStringLiteral("sse"),     QStringLiteral("webSocket"),
                                  QStringLiteral("question"), QStringLiteral("symptom"), QStringLiteral("taught")};
    static const QStringList patterns{QStringLiteral("matches"), QStringLiteral("lacks"), QStringLiteral("setup"),
                                      QStringLiteral("actions"), QStringLiteral("id"),    QStringLiteral("metric"),
                                      QStringLiteral("figures")};
    static const QStringList headings{QStringLiteral("title"), QStringLiteral("aspect"), QStringLiteral("note")};
    if (above == Kind::Pattern || patterns.contains(member))
        return Kind::Pattern;
    if (headings.contains(member))
        return Kind::Heading;
    return said.contains(member) ? Kind::Said : Kind::Prose;
}

//! "text" is a command's, a cell's for figures, an incident's claim, an option of the tree or a step.
Kind textKind(const QJsonObject &owner, Kind kind)
{
    if (owner.contains(QStringLiteral("systems")) || owner.contains(QStringLiteral("figures")))
        return Kind::Command;
    return owner.contains(QStringLiteral("verdict")) || owner.contains(QStringLiteral("leads")) ? Kind::Said : kind;
}

void walk(const QJsonValue &value, const QString &place, const QString &member, Kind kind, QList<ContentText> &texts)
{
    if (value.isString()) {
        texts.append({place, member, kind, value.toString()});
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < array.size(); ++i)
            walk(array[i], place + u'/' + QString::number(i), member, kind, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            Kind below = kindOf(item.key(), kind);
            if (item.key() == QLatin1StringView("text"))
                below = textKind(object, below);
            walk(item.value(), place + u'/' + item.key(), item.key(), below, texts);
        }
    }
}

void addMarkdown(const QString &name, const QString &text, QList<ContentText> &texts)
{
    int number = 0;
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        const bool heading = paragraph.startsWith(u'#');
        QString body = paragraph.trimmed();
        if (heading) { // the first paragraph may follow its heading without a gap
            texts.append({name + QStringLiteral(" heading"), QStringLiteral("title"), Kind::Heading,
                          body.section(u'\n', 0, 0).section(u' ', 1)});
            body = body.section(u'\n', 1);
        }
        if (!body.isEmpty())
            texts.append({name + QStringLiteral(" paragraph %1").arg(++number), QStringLiteral("paragraph"),
                          Kind::Prose, body});
    }
}

} // namespace

QList<ContentText> contentOf(const QString &name, const QByteArray &bytes)
{
    QList<ContentText> texts;
    if (name.endsWith(QLatin1StringView(".md")))
        addMarkdown(name, QString::fromUtf8(bytes), texts);
    else
        walk(QJsonDocument::fromJson(bytes).object(), name, {}, Kind::Prose, texts);
    return texts;
}

QList<ContentText> allContent()
{
    QList<ContentText> texts;
    for (const QString &folder : {QStringLiteral(":/incidents"), QStringLiteral(":/teaching")}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QStringLiteral("/README.md")))
                continue; // a manual, which no page shows
            if (file.open(QIODevice::ReadOnly))
                texts += contentOf(file.fileName().mid(2), file.readAll());
        }
    }
    return texts;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?])\\s+"));
    return text.simplified().split(end, Qt::SkipEmptyParts);
}

} // namespace Pushlab::Test
