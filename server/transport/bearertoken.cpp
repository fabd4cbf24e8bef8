// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/bearertoken.h"

namespace Pushlab {

namespace {

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    quint8 difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= quint8(left.at(i) ^ right.at(i));
    return difference == 0;
}

//! The value of the first cookie of that name (RFC 6265 5.4); empty: there is none.
QByteArray cookieNamed(const HttpRequestHead &head, const QByteArray &name)
{
    const QList<QByteArray> pairs = head.headers.value("Cookie").split(';');
    for (const QByteArray &pair : pairs) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(name + '='))
            return trimmed.sliced(name.size() + 1);
    }
    return {};
}

} // namespace

bool carriesBearerToken(const HttpRequestHead &head, const QByteArray &token)
{
    const QByteArray given = head.headers.value("Authorization");
    const qsizetype space = given.indexOf(' ');
    return space > 0 && given.first(space).compare("Bearer", Qt::CaseInsensitive) == 0
        && equalInConstantTime(given.sliced(space + 1).trimmed(), token);
}

bool carriesToken(const HttpRequestHead &head, const QByteArray &token)
{
    return carriesBearerToken(head, token) || equalInConstantTime(cookieNamed(head, "token"), token)
        || equalInConstantTime(head.query("token").value_or(QByteArray()), token);
}

} // namespace Pushlab
