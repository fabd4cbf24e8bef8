// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/filetext.h"

#include <QByteArray>
#include <QJsonValue>

#include <tl/expected.hpp>

#include <vector>

namespace Pushlab {

/*!
 * A JSON value that remembers where it stands in its file. QJsonDocument forgets that, and an author who is told
 * "a number is wanted" without a line has to search for it.
 */
struct JsonNode {
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    FilePlace place; //!< Of the value's first character.
    QString key; //!< As a member of an object; and where that is.
    FilePlace keyPlace;
    bool boolean = false;
    double number = 0;
    QString string;
    std::vector<JsonNode> children; //!< Items of an array, members of an object, in the file's order.

    const JsonNode *member(QStringView name) const; //!< Null when there is none.
    QJsonValue toJson() const;
};

//! The word for a kind in an error text: "a number", "an object".
QString kindName(JsonNode::Kind kind);

//! Reads a whole JSON text (RFC 8259) in UTF-8. Stricter than QJsonDocument: control characters in a text, unknown
//! escapes and a key that is there twice are faults. A byte order mark is passed over.
tl::expected<JsonNode, FileFault> readJson(const QByteArray &text);

} // namespace Pushlab
