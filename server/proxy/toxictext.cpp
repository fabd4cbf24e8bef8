// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxictext.h"

#include "proxy/toxicjson.h"

#include <array>

namespace Pushlab {

namespace {

//! The members of a type's JSON object in the order in which their values are typed.
struct Values {
    QLatin1StringView type;
    QLatin1StringView first;
    QLatin1StringView spread; //!< Behind the first, after a '±'.
    QLatin1StringView second;

    int count() const { return first.isEmpty() ? 0 : second.isEmpty() ? 1 : 2; }
};
using L = QLatin1StringView;
constexpr std::array table{Values{L("latency"), L("latency"), L("jitter"), L()},
                           Values{L("bandwidth"), L("bytes-per-second"), L(), L()},
                           Values{L("slicer"), L("average-size"), L("variation"), L("delay")},
                           Values{L("slow-close"), L("delay"), L(), L()},
                           Values{L("limit-data"), L("bytes"), L(), L()},
                           Values{L("timeout"), L("close"), L(), L()},
                           Values{L("reset"), L("after"), L(), L()},
                           Values{L("down"), L(), L(), L()}};
static_assert(table.size() == std::variant_size_v<Toxic::Kind>, "a toxic lacks its row here");

//! Takes what follows the last \a mark off the text; empty when there is no mark.
std::optional<QString> takeBehind(QString &text, QChar mark)
{
    const qsizetype at = text.lastIndexOf(mark);
    if (at < 0)
        return std::nullopt;
    const QString behind = text.sliced(at + 1);
    text.truncate(at);
    return behind;
}

const Values *valuesOf(const QString &type)
{
    for (const Values &values : table) {
        if (type == values.type)
            return &values;
    }
    return nullptr;
}

//! The JSON object that says the same; what its members may be is decided there.
Expected<QJsonObject> objectOf(QString text)
{
    QJsonObject object;
    if (const qsizetype equals = text.indexOf(u'='); equals >= 0) {
        object.insert(QStringLiteral("name"), text.first(equals));
        text.remove(0, equals + 1);
    }
    if (const std::optional<QString> share = takeBehind(text, u'@')) {
        bool isNumber = false;
        const double toxicity = share->toDouble(&isNumber);
        object.insert(QStringLiteral("toxicity"), isNumber ? QJsonValue(toxicity) : QJsonValue(*share));
    }
    QStringList parts = text.replace(QLatin1StringView("+-"), QStringLiteral("±")).split(u':');
    const QString type = parts.takeFirst();
    object.insert(QStringLiteral("type"), type);
    if (!parts.isEmpty() && (parts.last() == QLatin1StringView("down") || parts.last() == QLatin1StringView("up")))
        object.insert(QStringLiteral("direction"), parts.takeLast());
    const Values *values = valuesOf(type);
    if (!values)
        return object;
    if (parts.size() > values->count())
        return failure(QStringLiteral("\"%1\" is one value too many for %2.").arg(parts.at(values->count()), type));
    if (!parts.isEmpty()) {
        QString first = parts.first();
        const std::optional<QString> spread = values->spread.isEmpty() ? std::nullopt : takeBehind(first, u'±');
        if (spread)
            object.insert(values->spread, *spread);
        object.insert(values->first, first);
    }
    if (parts.size() == 2)
        object.insert(values->second, parts.last());
    return object;
}

} // namespace

Expected<Toxic> parseToxic(const QString &text)
{
    Expected<Toxic> toxic = objectOf(text).and_then(toxicFromJson);
    if (!toxic)
        return failure(QStringLiteral("Toxic \"%1\": %2").arg(text, toxic.error()));
    return toxic;
}

} // namespace Pushlab
