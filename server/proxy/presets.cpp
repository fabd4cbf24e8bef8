// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/presets.h"

#include "proxy/jsonfield.h"
#include "proxy/proxysettingsjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pushlab {

namespace {

using Effect = Preset::Effect;
using Cure = Preset::Cure;

template <auto member>
constexpr JsonField<OwnerOf<member>> textField(const char *name)
{
    using Value = OwnerOf<member>;
    return required(JsonField<Value>{name, "TEXT",
                                     [](Value &value, const QJsonValue &json) {
                                         value.*member = json.toString();
                                         return acceptedOr(!json.toString().isEmpty(), json, QStringLiteral("a text"));
                                     },
                                     [](const Value &value) { return QJsonValue(value.*member); }});
}

//! An object of the given fields.
template <typename Value>
Expected<void> readObject(Value &value, const QJsonValue &json, std::span<const JsonField<Value>> fields)
{
    if (!json.isObject())
        return acceptedOr(false, json, QStringLiteral("an object"));
    return readFields(value, json.toObject(), fields);
}

constexpr std::array effectFields{required(switchField<&Effect::harmed>("harmed")), textField<&Effect::text>("effect")};

using Effects = decltype(Preset::effects);
template <Transport transport>
constexpr JsonField<Effects> effectField()
{
    return required(JsonField<Effects>{
        transportKey(transport).data(), "OBJECT",
        [](Effects &effects, const QJsonValue &json) {
            return readObject(effects[size_t(transport)], json, std::span<const JsonField<Effect>>(effectFields));
        },
        [](const Effects &effects) {
            QJsonObject object;
            writeFields(object, effects[size_t(transport)], std::span<const JsonField<Effect>>(effectFields));
            return QJsonValue(object);
        }});
}
constexpr std::array effectsFields{effectField<Transport::LongPoll>(), effectField<Transport::Sse>(),
                                   effectField<Transport::WebSocket>()};

Expected<void> readLines(Cure &cure, const QJsonValue &json)
{
    for (const QJsonValue line : json.toArray())
        cure.lines.append(line.toString());
    return acceptedOr(!cure.lines.isEmpty() && !cure.lines.contains(QString()), json,
                      QStringLiteral("an array of lines"));
}

constexpr std::array cureFields{textField<&Cure::product>("product"),
                                required(JsonField<Cure>{"lines", "ARRAY", readLines, [](const Cure &cure) {
                                                             return QJsonValue(QJsonArray::fromStringList(cure.lines));
                                                         }})};

Expected<void> readSettings(Preset &preset, const QJsonValue &json)
{
    if (!json.isObject())
        return acceptedOr(false, json, QStringLiteral("an object"));
    return patch(preset.settings, json.toObject()).map_error([](const QString &text) { return QString(u'.' + text); });
}

Expected<void> readCures(Preset &preset, const QJsonValue &json)
{
    if (!json.isArray())
        return acceptedOr(false, json, QStringLiteral("an array of cures"));
    for (const QJsonValue item : json.toArray()) {
        Cure cure;
        if (const auto read = readObject(cure, item, std::span<const JsonField<Cure>>(cureFields)); !read)
            return failure(QStringLiteral("[%1]").arg(preset.cures.size()) + read.error());
        preset.cures.append(cure);
    }
    return {};
}

QJsonValue writeCures(const Preset &preset)
{
    QJsonArray array;
    for (const Cure &cure : preset.cures) {
        QJsonObject object;
        writeFields(object, cure, std::span<const JsonField<Cure>>(cureFields));
        array.append(object);
    }
    return array;
}

constexpr std::array presetFields{
    textField<&Preset::name>("name"),
    textField<&Preset::title>("title"),
    textField<&Preset::source>("source"),
    required(JsonField<Preset>{"settings", "OBJECT", readSettings,
                               [](const Preset &preset) { return QJsonValue(toJson(preset.settings)); }}),
    required(JsonField<Preset>{"effects", "OBJECT",
                               [](Preset &preset, const QJsonValue &json) {
                                   return readObject(preset.effects, json,
                                                     std::span<const JsonField<Effects>>(effectsFields));
                               },
                               [](const Preset &preset) {
                                   QJsonObject object;
                                   writeFields(object, preset.effects,
                                               std::span<const JsonField<Effects>>(effectsFields));
                                   return QJsonValue(object);
                               }}),
    required(JsonField<Preset>{"cures", "ARRAY", readCures, writeCures})};

} // namespace

Expected<QList<Preset>> parsePresets(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(QStringLiteral("Byte %1: %2.").arg(error.offset).arg(error.errorString()));
    if (!document.isArray())
        return failure(QStringLiteral("A file of presets is an array."));
    QList<Preset> presets;
    for (const QJsonValue item : document.array()) {
        Preset preset;
        if (const auto read = readObject(preset, item, std::span<const JsonField<Preset>>(presetFields)); !read)
            return failure(QStringLiteral("[%1]").arg(presets.size()) + read.error());
        presets.append(preset);
    }
    return presets;
}

QJsonObject toJson(const Preset &preset)
{
    QJsonObject object;
    writeFields(object, preset, std::span<const JsonField<Preset>>(presetFields));
    return object;
}

const QList<Preset> &presets()
{
    static const QList<Preset> list = [] {
        QFile file(QStringLiteral(":/pushlab/presets/presets.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The presets are not in the program.");
        const Expected<QList<Preset>> read = parsePresets(file.readAll());
        if (!read)
            qFatal("presets.json: %ls", qUtf16Printable(read.error()));
        return *read;
    }();
    return list;
}

const Preset *findPreset(QStringView name)
{
    for (const Preset &preset : presets()) {
        if (preset.name == name)
            return &preset;
    }
    return nullptr;
}

} // namespace Pushlab
