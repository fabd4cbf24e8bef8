// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/objectreader.h"

#include "lesson/nearestname.h"
#include "wire/duration.h"

namespace Pushlab {

using Kind = JsonNode::Kind;

ObjectReader::ObjectReader(const JsonNode &node, const QString &what, FileFaults &faults)
    : m_node(node),
      m_what(what),
      m_faults(faults)
{
    if (node.kind != Kind::Object)
        fault(node.place, QStringLiteral("%1 is an object { … }, not %2.").arg(what, kindName(node.kind)));
}

const JsonNode *ObjectReader::node(const char *name, Need need)
{
    const QString key = QString::fromLatin1(name);
    if (!m_known.contains(key))
        m_known.append(key);
    const JsonNode *const member = m_node.member(key);
    if (!member && need == Need::Required && m_node.kind == Kind::Object)
        fault(m_node.place, QStringLiteral("\"%1\" is missing in %2.").arg(key, m_what));
    return member;
}

const JsonNode *ObjectReader::typed(const char *name, Kind kind, Need need)
{
    const JsonNode *const member = node(name, need);
    if (!member || member->kind == kind)
        return member;
    fault(member->place,
          QStringLiteral("\"%1\" is %2, not %3.").arg(QLatin1StringView(name), kindName(kind), kindName(member->kind)));
    return nullptr;
}

QString ObjectReader::text(const char *name, Need need)
{
    const JsonNode *const member = typed(name, Kind::String, need);
    if (!member)
        return {};
    if (need == Need::Required && member->string.trimmed().isEmpty())
        fault(member->place, QStringLiteral("\"%1\" must not be empty.").arg(QLatin1StringView(name)));
    return member->string;
}

QStringList ObjectReader::texts(const char *name, int atLeast)
{
    QStringList result;
    const JsonNode *const member = typed(name, Kind::Array, Need::Required);
    if (!member)
        return result;
    for (const JsonNode &item : member->children) {
        if (item.kind != Kind::String || item.string.trimmed().isEmpty())
            fault(item.place,
                  QStringLiteral("\"%1\" is a list of texts that are not empty.").arg(QLatin1StringView(name)));
        result.append(item.string);
    }
    if (result.size() < atLeast)
        fault(member->place,
              QStringLiteral("\"%1\" needs at least %2 texts.").arg(QLatin1StringView(name)).arg(atLeast));
    return result;
}

std::optional<double> ObjectReader::number(const char *name, double from, double to, Need need)
{
    const JsonNode *const member = typed(name, Kind::Number, need);
    if (!member)
        return std::nullopt;
    if (member->number < from || member->number > to) {
        fault(member->place,
              QStringLiteral("\"%1\" is a number from %2 to %3, not %4.")
                  .arg(QLatin1StringView(name), QString::number(from, 'g', 10), QString::number(to, 'g', 10),
                       QString::number(member->number, 'g', 10)));
        return std::nullopt;
    }
    return member->number;
}

std::optional<bool> ObjectReader::flag(const char *name)
{
    const JsonNode *const member = typed(name, Kind::Boolean, Need::Optional);
    return member ? std::optional(member->boolean) : std::nullopt;
}

std::optional<std::chrono::milliseconds> ObjectReader::duration(const char *name, Need need)
{
    const JsonNode *const member = typed(name, Kind::String, need);
    if (!member)
        return std::nullopt;
    if (const auto duration = parseDuration(member->string))
        return *duration;
    fault(member->place,
          QStringLiteral("\"%1\" is a duration such as \"30s\", \"1.5s\", \"250ms\" or \"2min\", not \"%2\".")
              .arg(QLatin1StringView(name), member->string));
    return std::nullopt;
}

std::optional<int> ObjectReader::choice(const char *name, const QStringList &names, Need need)
{
    const JsonNode *const member = typed(name, Kind::String, need);
    if (!member)
        return std::nullopt;
    if (const qsizetype index = names.indexOf(member->string); index >= 0)
        return int(index);
    fault(member->place,
          QStringLiteral("\"%1\" cannot be \"%2\": give %3.")
              .arg(QLatin1StringView(name), member->string, names.join(QLatin1StringView(", "))));
    return std::nullopt;
}

const std::vector<JsonNode> &ObjectReader::list(const char *name, Need need)
{
    static const std::vector<JsonNode> none;
    const JsonNode *const member = typed(name, Kind::Array, need);
    return member ? member->children : none;
}

void ObjectReader::finish()
{
    if (m_node.kind != Kind::Object)
        return;
    for (const JsonNode &member : m_node.children) {
        if (!m_known.contains(member.key))
            fault(member.keyPlace,
                  QStringLiteral("\"%1\" is not known in %2.").arg(member.key, m_what)
                      + suggestion(member.key, m_known));
    }
}

} // namespace Pushlab
