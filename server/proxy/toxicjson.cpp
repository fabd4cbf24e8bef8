// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxicjson.h"

#include "proxy/jsonfield.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Pushlab {

namespace {

constexpr char directions[] = "down|up";
constexpr int largestPiece = 1 << 20;

Expected<void> readName(Toxic &toxic, const QJsonValue &json)
{
    constexpr qsizetype longest = 64;
    const QString name = json.toString();
    bool taken = !name.isEmpty() && name.size() <= longest;
    for (const QChar character : name) {
        const char16_t c = character.unicode();
        taken = taken
            && ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
                || c == u'_' || c == u'.');
    }
    if (taken)
        toxic.name = name;
    return acceptedOr(taken, json, QStringLiteral("1 to 64 letters, digits, '-', '_' or '.'"));
}

Expected<void> readToxicity(Toxic &toxic, const QJsonValue &json)
{
    const bool taken = json.isDouble() && json.toDouble() >= 0 && json.toDouble() <= 1;
    if (taken)
        toxic.toxicity = json.toDouble();
    return acceptedOr(taken, json, QStringLiteral("a number from 0 to 1"));
}

constexpr std::array common{
    JsonField<Toxic>{"name", "NAME", readName, [](const Toxic &toxic) { return QJsonValue(toxic.name); }},
    choiceField<&Toxic::direction, directions>("direction"),
    JsonField<Toxic>{"toxicity", "SHARE", readToxicity, [](const Toxic &toxic) { return QJsonValue(toxic.toxicity); }},
};

constexpr std::array latencyFields{required(timeField<&LatencyToxic::latency>("latency")),
                                   timeField<&LatencyToxic::jitter>("jitter")};
constexpr std::array bandwidthFields{required(sizeField<&BandwidthToxic::bytesPerSecond, 1>("bytes-per-second"))};
constexpr std::array slicerFields{numberField<&SlicerToxic::averageSize, 1, largestPiece>("average-size"),
                                  numberField<&SlicerToxic::variation, 0, largestPiece>("variation"),
                                  timeField<&SlicerToxic::delay>("delay")};
constexpr std::array slowCloseFields{required(timeField<&SlowCloseToxic::delay>("delay"))};
constexpr std::array limitDataFields{required(sizeField<&LimitDataToxic::bytes, 0>("bytes"))};
constexpr std::array timeoutFields{timeOrOffField<&TimeoutToxic::close>("close")};
constexpr std::array resetFields{timeField<&ResetToxic::after>("after")};

std::span<const JsonField<LatencyToxic>> fieldsOf(const LatencyToxic &) { return latencyFields; }
std::span<const JsonField<BandwidthToxic>> fieldsOf(const BandwidthToxic &) { return bandwidthFields; }
std::span<const JsonField<SlicerToxic>> fieldsOf(const SlicerToxic &) { return slicerFields; }
std::span<const JsonField<SlowCloseToxic>> fieldsOf(const SlowCloseToxic &) { return slowCloseFields; }
std::span<const JsonField<LimitDataToxic>> fieldsOf(const LimitDataToxic &) { return limitDataFields; }
std::span<const JsonField<TimeoutToxic>> fieldsOf(const TimeoutToxic &) { return timeoutFields; }
std::span<const JsonField<ResetToxic>> fieldsOf(const ResetToxic &) { return resetFields; }
std::span<const JsonField<DownToxic>> fieldsOf(const DownToxic &) { return {}; }

//! In the order of Toxic::Kind.
constexpr char types[] = "latency|bandwidth|slicer|slow-close|limit-data|timeout|reset|down";
const Toxic::Kind kinds[]{LatencyToxic{},   BandwidthToxic{}, SlicerToxic{}, SlowCloseToxic{},
                          LimitDataToxic{}, TimeoutToxic{},   ResetToxic{},  DownToxic{}};
static_assert(std::size(kinds) == std::variant_size_v<Toxic::Kind>, "a toxic lacks its value here");
static_assert(std::count(std::begin(types), std::end(types), '|') + 1 == std::variant_size_v<Toxic::Kind>,
              "a toxic lacks its name here");

enum class Wanted { Whole, Changes };

//! Reads the object's members but `type` into the toxic.
Expected<void> readMembers(Toxic &toxic, const QJsonObject &object, Wanted wanted)
{
    QJsonObject shared;
    QJsonObject own;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == QLatin1StringView("type"))
            continue;
        const bool isShared = findField(std::span<const JsonField<Toxic>>(common), member.key());
        (isShared ? shared : own).insert(member.key(), member.value());
    }
    Expected<void> taken = patchFields(toxic, shared, std::span<const JsonField<Toxic>>(common));
    if (taken) {
        taken = std::visit(
            [&own, wanted](auto &kind) {
                const auto fields = fieldsOf(kind);
                return wanted == Wanted::Whole ? readFields(kind, own, fields) : patchFields(kind, own, fields);
            },
            toxic.kind);
    }
    const auto *slicer = std::get_if<SlicerToxic>(&toxic.kind);
    if (taken && slicer && slicer->variation >= slicer->averageSize)
        return failure(QStringLiteral(".variation cannot be %1: give less than the average-size, %2.")
                           .arg(slicer->variation)
                           .arg(slicer->averageSize));
    return taken;
}

Expected<Toxic> read(const QJsonObject &object)
{
    const QJsonValue type = object.value(QLatin1StringView("type"));
    const std::optional<int> index = readChoice(type, types);
    if (type.isUndefined())
        return failure(QStringLiteral(".type is missing: give %1.").arg(choiceNames(types).join(u'|')));
    if (!index)
        return failure(QStringLiteral(".type")
                       + acceptedOr(false, type, choiceNames(types).join(QLatin1StringView(" or "))).error());
    Toxic toxic;
    toxic.kind = kinds[size_t(*index)];
    return readMembers(toxic, object, Wanted::Whole).map([&toxic] { return std::move(toxic); });
}

} // namespace

QString toxicType(const Toxic &toxic) { return choiceNames(types).at(qsizetype(toxic.kind.index())); }

QJsonObject toJson(const Toxic &toxic)
{
    QJsonObject object{{QStringLiteral("type"), toxicType(toxic)}};
    writeFields(object, toxic, std::span<const JsonField<Toxic>>(common));
    std::visit([&object](const auto &kind) { writeFields(object, kind, fieldsOf(kind)); }, toxic.kind);
    return object;
}

QJsonArray toJson(const QList<Toxic> &toxics)
{
    QJsonArray array;
    for (const Toxic &toxic : toxics)
        array.append(toJson(toxic));
    return array;
}

Expected<Toxic> toxicFromJson(const QJsonObject &object) { return withoutPath(read(object)); }

Expected<void> patch(Toxic &toxic, const QJsonObject &changes)
{
    const QJsonValue type = changes.value(QLatin1StringView("type"));
    if (!type.isUndefined() && type != toxicType(toxic))
        return failure(QStringLiteral("type is fixed: this toxic is a %1.").arg(toxicType(toxic)));
    Toxic changed = toxic;
    const Expected<void> taken = readMembers(changed, changes, Wanted::Changes);
    if (taken)
        toxic = changed;
    return withoutPath(taken);
}

Expected<QList<Toxic>> toxicsFromJson(const QJsonArray &array)
{
    QList<Toxic> toxics;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("[%1]").arg(i);
        const QJsonValue item = array.at(i);
        if (!item.isObject())
            return failure(path + acceptedOr(false, item, QStringLiteral("an object with a type")).error());
        Expected<Toxic> toxic = read(item.toObject());
        if (!toxic)
            return failure(path + toxic.error());
        if (findToxic(toxics, toxic->name))
            return failure(QStringLiteral("%1.name \"%2\" is taken.").arg(path, toxic->name));
        if (toxic->name.isEmpty())
            toxic->name = freeToxicName(toxics, *toxic);
        toxics.append(*std::move(toxic));
    }
    return toxics;
}

QString freeToxicName(const QList<Toxic> &toxics, const Toxic &toxic)
{
    const QString base = toxicType(toxic) + QLatin1Char('-') + choiceNames(directions).at(int(toxic.direction));
    QString name = base;
    for (int number = 2; findToxic(toxics, name); ++number)
        name = base + QLatin1Char('-') + QString::number(number);
    return name;
}

const Toxic *findToxic(const QList<Toxic> &toxics, QStringView name)
{
    for (const Toxic &toxic : toxics) {
        if (toxic.name == name)
            return &toxic;
    }
    return nullptr;
}

} // namespace Pushlab
