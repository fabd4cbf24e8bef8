// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

#include <chrono>
#include <optional>

namespace Pushlab {

// How the value of a setting is typed, on a command line or in JSON. Each read…() leaves its target alone and returns
// false when the text is not what it takes.

//! ASCII digits only, from \a min to \a max.
std::optional<qint64> wholeNumber(QStringView text, qint64 min, qint64 max);

template <typename Number>
bool readNumber(Number &target, QStringView text, qint64 min, qint64 max)
{
    const std::optional<qint64> number = wholeNumber(text, min, max);
    if (number)
        target = Number(*number);
    return number.has_value();
}

bool readSwitch(bool &target, QStringView text); //!< "on" or "off"
QString writeSwitch(bool value);
bool readDuration(std::chrono::milliseconds &target, QStringView text); //!< Above zero.
bool readDurationOrOff(std::optional<std::chrono::milliseconds> &target, QStringView text); //!< "off", or above zero.
QString writeDurationOrOff(const std::optional<std::chrono::milliseconds> &value);
bool readSpeed(int &target, QStringView text); //!< Lab time: 1, 10 or 30.

//! A JSON value as it would be typed: whole numbers and true or false are welcome too. Empty for any other.
std::optional<QString> typedText(const QJsonValue &value);

// What these take, to follow "give" in a sentence.
inline constexpr char durations[] = "a duration above zero such as 30s, 1.5s, 250ms or 2min";
inline constexpr char durationsOrOff[] = "off, or a duration above zero such as 30s, 1.5s, 250ms or 2min";

} // namespace Pushlab
