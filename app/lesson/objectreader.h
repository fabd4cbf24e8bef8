// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/jsonnode.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * Reads the members of one object of a file and notes every fault with its place: a wrong type, something that is
 * missing, and, by finish(), a member that nobody asked for, with the name that was probably meant.
 *
 * Each getter notes its fault and then gives an empty value, so that one reading finds all faults.
 */
class ObjectReader
{
public:
    //! \a what names the object in an error text: "the setup". A node that is no object is a fault.
    ObjectReader(const JsonNode &node, const QString &what, FileFaults &faults);

    enum class Need { Required, Optional };

    //! Null when there is none, which is a fault when it is required.
    const JsonNode *node(const char *name, Need need = Need::Optional);
    QString text(const char *name, Need need = Need::Required); //!< Not empty when it is required.
    QStringList texts(const char *name, int atLeast);
    std::optional<double> number(const char *name, double from, double to, Need need = Need::Optional);
    std::optional<bool> flag(const char *name); //!< true or false
    std::optional<std::chrono::milliseconds> duration(const char *name, Need need = Need::Optional);
    //! Index of the text in \a names.
    std::optional<int> choice(const char *name, const QStringList &names, Need need = Need::Required);
    //! The items of a list; none when it is not there.
    const std::vector<JsonNode> &list(const char *name, Need need = Need::Optional);

    //! Whatever else the object has is a fault.
    void finish();
    void fault(const FilePlace &place, const QString &text) { m_faults.append({place, text}); }

private:
    const JsonNode *typed(const char *name, JsonNode::Kind kind, Need need);

    const JsonNode &m_node;
    const QString m_what;
    FileFaults &m_faults;
    QStringList m_known; //!< The names that were asked for.
};

} // namespace Pushlab
