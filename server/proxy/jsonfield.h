// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/duration.h"
#include "wire/settingtext.h"

#include <QJsonObject>

#include <span>

namespace Pushlab {

/*!
 * One member of a value that is written as a JSON object: the only place that knows its name, what it accepts and how
 * it is read and written.
 *
 * Errors are the rest of a sentence that begins with the path of what is wrong: `.idle-timeout cannot be "x": give …`.
 */
template <typename Value>
struct JsonField {
    const char *name;
    const char *form; //!< What stands for the value in a usage line: "TIME|off".
    Expected<void> (*read)(Value &value, const QJsonValue &json);
    QJsonValue (*write)(const Value &value);
    const char *help = ""; //!< One sentence.
    bool required = false; //!< An object that makes a new value must have it.
};

//! The error of a value that was not taken; \a accepted says what is.
Expected<void> acceptedOr(bool taken, const QJsonValue &json, const QString &accepted);
//! The names in "nginx|haproxy", in the order of their enumerators.
QStringList choiceNames(const char *form);
std::optional<int> readChoice(const QJsonValue &json, const char *form);

namespace JsonFieldDetail {

template <typename Value, typename Member>
Value ownerOf(Member Value::*);

QString joined(const QStringList &names);

template <typename Value>
QString namesOf(std::span<const JsonField<Value>> fields)
{
    QStringList names;
    for (const JsonField<Value> &field : fields)
        names.append(QLatin1StringView(field.name));
    return joined(names);
}

} // namespace JsonFieldDetail

template <auto member>
using OwnerOf = decltype(JsonFieldDetail::ownerOf(member));

template <typename Value>
const JsonField<Value> *findField(std::span<const JsonField<Value>> fields, QStringView name)
{
    for (const JsonField<Value> &field : fields) {
        if (name == QLatin1StringView(field.name))
            return &field;
    }
    return nullptr;
}

//! Changes what the object names, in the order of the table; the first error ends it and leaves the value half changed.
template <typename Value>
Expected<void> patchFields(Value &value, const QJsonObject &changes, std::span<const JsonField<Value>> fields)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (!findField(fields, change.key()))
            return failure(
                QStringLiteral(".%1 is not known: there %2.").arg(change.key(), JsonFieldDetail::namesOf(fields)));
    }
    for (const JsonField<Value> &field : fields) {
        const QString name = QLatin1StringView(field.name);
        const auto change = changes.constFind(name);
        if (change == changes.constEnd())
            continue;
        if (const Expected<void> taken = field.read(value, *change); !taken)
            return failure(QLatin1Char('.') + name + taken.error());
    }
    return {};
}

//! As patchFields(), for a value that is made: what is required must be there.
template <typename Value>
Expected<void> readFields(Value &value, const QJsonObject &object, std::span<const JsonField<Value>> fields)
{
    for (const JsonField<Value> &field : fields) {
        if (field.required && !object.contains(QLatin1StringView(field.name)))
            return failure(QStringLiteral(".%1 is missing: give %2.")
                               .arg(QLatin1StringView(field.name), QLatin1StringView(field.form)));
    }
    return patchFields(value, object, fields);
}

template <typename Value>
void writeFields(QJsonObject &object, const Value &value, std::span<const JsonField<Value>> fields)
{
    for (const JsonField<Value> &field : fields)
        object.insert(QLatin1StringView(field.name), field.write(value));
}

//! An error of the functions above as a whole sentence.
template <typename Result>
Expected<Result> withoutPath(Expected<Result> result)
{
    if (result)
        return result;
    return failure(result.error().startsWith(u'.') ? result.error().sliced(1) : result.error());
}

// The kinds of members. Each makes the row of a table.

template <auto member>
constexpr JsonField<OwnerOf<member>> timeOrOffField(const char *name, const char *help = "")
{
    using Value = OwnerOf<member>;
    return {name, "TIME|off",
            [](Value &value, const QJsonValue &json) {
                return acceptedOr(readDurationOrOff(value.*member, json.toString()), json,
                                  QLatin1StringView(durationsOrOff));
            },
            [](const Value &value) { return QJsonValue(writeDurationOrOff(value.*member)); }, help};
}

//! A time that may be zero.
template <auto member>
constexpr JsonField<OwnerOf<member>> timeField(const char *name, const char *help = "")
{
    using Value = OwnerOf<member>;
    return {name, "TIME",
            [](Value &value, const QJsonValue &json) {
                const Expected<std::chrono::milliseconds> time = parseDuration(json.toString());
                if (time)
                    value.*member = *time;
                return acceptedOr(time.has_value(), json,
                                  QStringLiteral("a duration such as 30s, 1.5s, 250ms, 2min or 0"));
            },
            [](const Value &value) { return QJsonValue(formatDuration(value.*member)); }, help};
}

template <auto member, qint64 min, qint64 max>
constexpr JsonField<OwnerOf<member>> numberField(const char *name, const char *help = "")
{
    using Value = OwnerOf<member>;
    return {name, "N",
            [](Value &value, const QJsonValue &json) {
                const bool isNumber = json.isDouble() || json.isString();
                return acceptedOr(isNumber && readNumber(value.*member, typedText(json).value_or(QString()), min, max),
                                  json, QStringLiteral("a whole number from %1 to %2").arg(min).arg(max));
            },
            [](const Value &value) { return QJsonValue(value.*member); }, help};
}

template <auto member, qint64 min>
constexpr JsonField<OwnerOf<member>> sizeField(const char *name, const char *help = "")
{
    using Value = OwnerOf<member>;
    return {name, "SIZE",
            [](Value &value, const QJsonValue &json) {
                constexpr qint64 max = 1LL << 40;
                const bool isNumber = json.isDouble() || json.isString();
                const Expected<qint64> size = parseSize(typedText(json).value_or(QString()));
                const bool taken = isNumber && size && *size >= min && *size <= max;
                if (taken)
                    value.*member = *size;
                return acceptedOr(taken, json,
                                  QStringLiteral("a size from %1 to 1024GiB, such as 4096, 64KiB or 1MiB").arg(min));
            },
            [](const Value &value) { return QJsonValue(formatSize(value.*member)); }, help};
}

template <auto member>
constexpr JsonField<OwnerOf<member>> switchField(const char *name, const char *help = "")
{
    using Value = OwnerOf<member>;
    return {name, "on|off",
            [](Value &value, const QJsonValue &json) {
                const bool isSwitch = json.isBool() || json.isString();
                return acceptedOr(isSwitch && readSwitch(value.*member, typedText(json).value_or(QString())), json,
                                  QStringLiteral("on, off, true or false"));
            },
            [](const Value &value) { return QJsonValue(value.*member); }, help};
}

//! An enumeration whose enumerators count from 0; \a names has them in order, with '|' between.
template <auto member, const char *names>
constexpr JsonField<OwnerOf<member>> choiceField(const char *name, const char *help = "")
{
    using Value = OwnerOf<member>;
    return {name, names,
            [](Value &value, const QJsonValue &json) {
                const std::optional<int> index = readChoice(json, names);
                if (index)
                    value.*member = std::remove_reference_t<decltype(value.*member)>(*index);
                return acceptedOr(index.has_value(), json, choiceNames(names).join(QLatin1StringView(" or ")));
            },
            [](const Value &value) { return QJsonValue(choiceNames(names).at(int(value.*member))); }, help};
}

//! The same row, required.
template <typename Value>
constexpr JsonField<Value> required(JsonField<Value> field)
{
    field.required = true;
    return field;
}

} // namespace Pushlab
