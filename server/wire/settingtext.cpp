// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/settingtext.h"

#include "wire/duration.h"

namespace Pushlab {

using std::chrono::milliseconds;

std::optional<qint64> wholeNumber(QStringView text, qint64 min, qint64 max)
{
    // toLongLong() would also take signs, spaces and other scripts' digits.
    if (text.isEmpty() || text.size() > 10)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number >= min && number <= max ? std::optional(number) : std::nullopt;
}

bool readSwitch(bool &target, QStringView text)
{
    if (text != QLatin1StringView("on") && text != QLatin1StringView("off"))
        return false;
    target = text == QLatin1StringView("on");
    return true;
}

QString writeSwitch(bool value) { return value ? QStringLiteral("on") : QStringLiteral("off"); }

bool readDuration(milliseconds &target, QStringView text)
{
    const Expected<milliseconds> duration = parseDuration(text);
    if (!duration || duration->count() == 0)
        return false;
    target = *duration;
    return true;
}

bool readDurationOrOff(std::optional<milliseconds> &target, QStringView text)
{
    if (text == QLatin1StringView("off")) {
        target.reset();
        return true;
    }
    milliseconds duration{};
    if (!readDuration(duration, text))
        return false;
    target = duration;
    return true;
}

QString writeDurationOrOff(const std::optional<milliseconds> &value)
{
    return value ? formatDuration(*value) : QStringLiteral("off");
}

bool readSpeed(int &target, QStringView text)
{
    int speed = 0;
    if (!readNumber(speed, text, 1, 30) || (speed != 1 && speed != 10 && speed != 30))
        return false;
    target = speed;
    return true;
}

std::optional<QString> typedText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return writeSwitch(value.toBool());
    if (const qint64 number = value.toInteger(-1); number >= 0)
        return QString::number(number);
    return std::nullopt;
}

} // namespace Pushlab
