// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace Pushlab {

namespace {

QStringList readTranslations(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QLatin1StringView("translation")) {
        if (xml.atEnd())
            break;
        if (xml.isStartElement() && xml.name() == QLatin1StringView("numerusform"))
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            message.state = xml.attributes().value(QLatin1StringView("type")).toString();
            message.translations = readTranslations(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

//! Matches what a source with placeholders can become.
QRegularExpression patternOf(const QString &source)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d+|n)"));
    QString pattern;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(source)) {
        pattern += QRegularExpression::escape(source.mid(from, match.capturedStart() - from)) + QStringLiteral(".+");
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(source.mid(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

//! It has words of its own, so that it can be recognised: "%1: %2" has none, and "%1 since %2" is in many a sentence.
bool hasWords(const QString &source)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
    constexpr qsizetype enoughLetters = 10;
    const auto letters = std::count_if(source.begin(), source.end(), [](QChar c) { return c.isLetter(); });
    return word.match(source).hasMatch() && (!source.contains(u'%') || letters >= enoughLetters);
}

} // namespace

QList<Message> readCatalogue(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString catalogueFile(const QString &code) { return QStringLiteral(PUSHLAB_CATALOGUES "/pushlab_%1.ts").arg(code); }

QStringList untranslated(const QStringList &shown, const QList<Message> &catalogue)
{
    QSet<QString> same; // in some context the English is what is said
    for (const Message &message : catalogue) {
        if (message.translations.contains(message.source))
            same.insert(message.source);
    }
    QStringList found;
    for (const Message &message : catalogue) {
        if (same.contains(message.source) || !hasWords(message.source))
            continue;
        const QStringList english = shown.filter(patternOf(message.source));
        const QStringList said = QStringList(message.translations).filter(patternOf(message.source));
        if (said.isEmpty()) // a translation that looks like its source says nothing
            found += english;
    }
    found.removeDuplicates();
    return found;
}

} // namespace Pushlab
