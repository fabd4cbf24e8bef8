// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/jsonfield.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pushlab {

namespace {

//! The value as it was given, cut to what a person reads.
QString shown(const QJsonValue &json)
{
    constexpr qsizetype longest = 60;
    const QByteArray array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(array).sliced(1).chopped(1);
    return text.size() <= longest ? text : text.first(longest) + u'…';
}

} // namespace

Expected<void> acceptedOr(bool taken, const QJsonValue &json, const QString &accepted)
{
    if (taken)
        return {};
    return failure(QStringLiteral(" cannot be %1: give %2.").arg(shown(json), accepted));
}

QStringList choiceNames(const char *form) { return QString::fromLatin1(form).split(u'|'); }

std::optional<int> readChoice(const QJsonValue &json, const char *form)
{
    const qsizetype index = json.isString() ? choiceNames(form).indexOf(json.toString()) : -1;
    return index < 0 ? std::nullopt : std::optional(int(index));
}

QString JsonFieldDetail::joined(const QStringList &names)
{
    if (names.isEmpty())
        return QStringLiteral("is nothing to set");
    return (names.size() == 1 ? QStringLiteral("is ") : QStringLiteral("are ")) + names.join(QLatin1StringView(", "));
}

} // namespace Pushlab
