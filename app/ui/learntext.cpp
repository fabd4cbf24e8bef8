// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learntext.h"

#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace Pushlab::LearnText {

namespace {

constexpr QStringView termEnd(u" · ");

template <typename Each>
void forEachFragment(const QTextBlock &block, Each each)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().isValid())
            each(at.fragment().text(), at.fragment().charFormat());
    }
}

QString styled(const QString &text, const QTextCharFormat &format)
{
    QString styled = text.toHtmlEscaped();
    if (format.fontWeight() >= QFont::Bold)
        styled = QStringLiteral("<b>%1</b>").arg(styled);
    if (format.fontItalic() || format.fontFixedPitch())
        styled = QStringLiteral("<i>%1</i>").arg(styled);
    if (format.isAnchor())
        styled = QStringLiteral("<a href=\"%1\">%2</a>").arg(format.anchorHref().toHtmlEscaped(), styled);
    return styled;
}

QString kindOf(const QTextBlock &block)
{
    if (block.blockFormat().headingLevel() > 0)
        return QStringLiteral("heading");
    if (block.blockFormat().hasProperty(QTextFormat::BlockQuoteLevel))
        return QStringLiteral("callout");
    return block.textList() ? QStringLiteral("bullet") : QStringLiteral("paragraph");
}

QVariantMap toMap(const QTextBlock &block)
{
    QVariantMap map{{QStringLiteral("kind"), kindOf(block)}};
    QString text;
    forEachFragment(block, [&](const QString &piece, const QTextCharFormat &format) {
        const bool isTermsRest = text.isEmpty() && map.contains(QStringLiteral("term"));
        if (isTermsRest && piece.startsWith(termEnd)) {
            map.insert(QStringLiteral("kind"), QStringLiteral("term"));
            text += styled(piece.mid(termEnd.size()), format);
        } else if (text.isEmpty() && !map.contains(QStringLiteral("term")) && format.fontWeight() >= QFont::Bold) {
            map.insert(QStringLiteral("term"), piece); // perhaps: what follows it will tell
        } else {
            if (isTermsRest)
                text += QStringLiteral("<b>%1</b>").arg(map.value(QStringLiteral("term")).toString().toHtmlEscaped());
            text += styled(piece, format);
        }
    });
    if (map.value(QStringLiteral("kind")) != QLatin1StringView("term")) {
        if (text.isEmpty() && map.contains(QStringLiteral("term")))
            text = map.value(QStringLiteral("term")).toString().toHtmlEscaped(); // all of it was bold
        map.remove(QStringLiteral("term"));
    }
    map.insert(QStringLiteral("text"), text);
    return map;
}

template <typename Each>
void forEachBlock(const QString &markdown, Each each)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().isEmpty())
            each(block);
    }
}

} // namespace

QVariantList blocks(const QString &markdown)
{
    QVariantList list;
    forEachBlock(markdown, [&list](const QTextBlock &block) { list.append(toMap(block)); });
    return list;
}

QVariantList links(const QString &markdown)
{
    QVariantList list;
    QSet<QString> seen;
    forEachBlock(markdown, [&](const QTextBlock &block) {
        forEachFragment(block, [&](const QString &text, const QTextCharFormat &format) {
            if (!format.isAnchor() || seen.contains(format.anchorHref()))
                return;
            seen.insert(format.anchorHref());
            list.append(QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("target"), format.anchorHref()}});
        });
    });
    return list;
}

} // namespace Pushlab::LearnText
