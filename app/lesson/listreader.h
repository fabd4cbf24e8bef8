// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/objectreader.h"
#include "lesson/teaching.h"

#include <QSet>

namespace Pushlab {

//! Reads the list \a name of a file's object item by item; ids are unique in it.
template <typename Item>
Read<QList<Item>> readList(const QByteArray &json, const char *name, Item (*read)(const JsonNode &, FileFaults &))
{
    const auto node = readJson(json);
    if (!node)
        return tl::unexpected(FileFaults{node.error()});
    FileFaults faults;
    QList<Item> items;
    QSet<QString> ids;
    ObjectReader reader(*node, QStringLiteral("the file"), faults);
    for (const JsonNode &child : reader.list(name, ObjectReader::Need::Required)) {
        items.append(read(child, faults));
        const QString &id = items.constLast().id;
        if (!id.isEmpty() && ids.contains(id))
            faults.append({child.place, QStringLiteral("There are two with the id \"%1\".").arg(id)});
        ids.insert(id);
    }
    reader.finish();
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return items;
}

} // namespace Pushlab
