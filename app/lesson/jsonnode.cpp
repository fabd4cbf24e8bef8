// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/jsonnode.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pushlab {

const JsonNode *JsonNode::member(QStringView name) const
{
    for (const JsonNode &child : children) {
        if (kind == Kind::Object && child.key == name)
            return &child;
    }
    return nullptr;
}

QJsonValue JsonNode::toJson() const
{
    switch (kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Boolean:
        return boolean;
    case Kind::Number:
        return number;
    case Kind::String:
        return string;
    case Kind::Array: {
        QJsonArray array;
        for (const JsonNode &child : children)
            array.append(child.toJson());
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const JsonNode &child : children)
            object.insert(child.key, child.toJson());
        return object;
    }
    }
    Q_UNREACHABLE();
}

QString kindName(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Null:
        return QStringLiteral("null");
    case JsonNode::Kind::Boolean:
        return QStringLiteral("true or false");
    case JsonNode::Kind::Number:
        return QStringLiteral("a number");
    case JsonNode::Kind::String:
        return QStringLiteral("a text");
    case JsonNode::Kind::Array:
        return QStringLiteral("a list");
    case JsonNode::Kind::Object:
        return QStringLiteral("an object");
    }
    Q_UNREACHABLE();
}

} // namespace Pushlab
