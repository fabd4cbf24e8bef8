// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/duration.h"

#include <QStringList>

#include <array>

namespace Pushlab {

namespace {

using std::chrono::milliseconds;

struct Unit {
    const char *name;
    qint64 factor;
};
constexpr std::array timeUnits{Unit{"ms", 1}, Unit{"s", 1000}, Unit{"min", 60'000}, Unit{"h", 3'600'000}};
constexpr std::array sizeUnits{Unit{"B", 1}, Unit{"KiB", 1 << 10}, Unit{"MiB", 1 << 20}, Unit{"GiB", 1 << 30}};

constexpr qint64 maxMilliseconds = 24LL * 24 * 3'600'000; // what a timer with an int of milliseconds can still wait
constexpr qint64 maxBytes = 1LL << 40;

//! A decimal number and its unit; the number as digits and how many of them are behind the point.
struct Quantity {
    qint64 digits = 0;
    qint64 scale = 1; //!< 10 for each digit behind the point.
    QStringView unit;
};

std::optional<Quantity> readQuantity(QStringView text)
{
    constexpr int maxDigits = 15; // times the largest unit it still fits qint64 in the checks below
    Quantity quantity;
    int digits = 0;
    bool point = false;
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const char16_t character = text[at].unicode();
        if (character >= u'0' && character <= u'9') {
            if (++digits > maxDigits)
                return std::nullopt;
            quantity.digits = quantity.digits * 10 + (character - u'0');
            if (point)
                quantity.scale *= 10;
        } else if (character == u'.' && !point && digits > 0) {
            point = true;
        } else {
            break;
        }
    }
    if (digits == 0 || (point && quantity.scale == 1))
        return std::nullopt;
    quantity.unit = text.sliced(at);
    return quantity;
}

//! The quantity in the smallest unit; empty when it is not a whole number of it, or above \a max.
template <size_t count>
std::optional<qint64> inSmallestUnit(const Quantity &quantity, const std::array<Unit, count> &units, qint64 max)
{
    for (const Unit &unit : units) {
        if (quantity.unit != QLatin1StringView(unit.name))
            continue;
        if (quantity.digits / quantity.scale > max / unit.factor)
            return std::nullopt;
        // Whole and fraction apart, so that neither product can overflow.
        const qint64 whole = quantity.digits / quantity.scale;
        const qint64 fraction = quantity.digits % quantity.scale;
        qint64 factor = unit.factor;
        qint64 scale = quantity.scale;
        for (int prime : {2, 5}) {
            while (factor % prime == 0 && scale % prime == 0) {
                factor /= prime;
                scale /= prime;
            }
        }
        if (fraction % scale != 0)
            return std::nullopt;
        const qint64 total = whole * unit.factor + fraction / scale * factor;
        return total <= max ? std::optional(total) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Expected<milliseconds> parseDuration(QStringView text)
{
    if (text == QLatin1StringView("0"))
        return milliseconds(0);
    if (const std::optional<Quantity> quantity = readQuantity(text)) {
        if (const std::optional<qint64> value = inSmallestUnit(*quantity, timeUnits, maxMilliseconds))
            return milliseconds(*value);
    }
    return failure(QStringLiteral("\"%1\" is not a duration: give whole milliseconds in a form such as 250ms, 30s, "
                                  "1.5s, 2min or 1h, at most 24 days.")
                       .arg(text));
}

Expected<std::optional<milliseconds>> parseDurationOrOff(QStringView text)
{
    if (text == QLatin1StringView("off"))
        return std::optional<milliseconds>();
    return parseDuration(text).map([](milliseconds value) { return std::optional(value); });
}

QString formatDuration(milliseconds duration)
{
    const qint64 count = duration.count();
    if (count == 0)
        return QStringLiteral("0");
    QString shortest = QString::number(count) + QLatin1StringView("ms");
    const auto offer = [&shortest](const QString &text) {
        if (text.size() < shortest.size())
            shortest = text;
    };
    if (count >= 1000) {
        QString seconds = QString::number(count / 1000);
        if (count % 1000 != 0) {
            QString fraction = QString::number(count % 1000).rightJustified(3, u'0');
            while (fraction.endsWith(u'0'))
                fraction.chop(1);
            seconds += u'.' + fraction;
        }
        offer(seconds + u's');
    }
    if (count % 60'000 == 0)
        offer(QString::number(count / 60'000) + QLatin1StringView("min"));
    if (count % 3'600'000 == 0)
        offer(QString::number(count / 3'600'000) + u'h');
    return shortest;
}

Expected<qint64> parseSize(QStringView text)
{
    if (std::optional<Quantity> quantity = readQuantity(text)) {
        if (quantity->unit.isEmpty())
            quantity->unit = u"B";
        if (const std::optional<qint64> value = inSmallestUnit(*quantity, sizeUnits, maxBytes))
            return *value;
    }
    return failure(
        QStringLiteral("\"%1\" is not a size: give bytes in a form such as 4096, 64KiB, 1MiB or 1GiB.").arg(text));
}

QString formatSize(qint64 bytes)
{
    for (auto unit = sizeUnits.rbegin(); unit != sizeUnits.rend(); ++unit) {
        if (unit->factor > 1 && bytes != 0 && bytes % unit->factor == 0)
            return QString::number(bytes / unit->factor) + QLatin1StringView(unit->name);
    }
    return QString::number(bytes);
}

} // namespace Pushlab
