// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/clientsettings.h"

#include <QUrlQuery>

namespace Pushlab {

QUrl ClientSettings::urlFrom(std::optional<quint64> cursor) const
{
    const bool withToken = habits.tokenPlace == TokenPlace::Query && !habits.token.isEmpty();
    if (!cursor && !withToken)
        return url;
    QUrlQuery query(url);
    const auto set = [&query](const QString &name, const QString &value) {
        query.removeAllQueryItems(name);
        query.addQueryItem(name, value);
    };
    if (cursor)
        set(sinceName, QString::number(*cursor));
    if (withToken)
        set(QStringLiteral("token"), QString::fromLatin1(habits.token.toPercentEncoding()));
    QUrl result = url;
    result.setQuery(query);
    return result;
}

HttpHeaders ClientSettings::habitHeaders() const
{
    HttpHeaders headers;
    if (habits.gzip && transport != Transport::WebSocket)
        headers.append("Accept-Encoding", "gzip");
    const bool withToken
        = !habits.token.isEmpty() && tokenVerdict(transport, habits.setsHeaders, habits.tokenPlace).sent;
    QByteArray cookie = habits.cookie;
    if (withToken && habits.tokenPlace == TokenPlace::Cookie)
        cookie += (cookie.isEmpty() ? "token=" : "; token=") + habits.token;
    if (!cookie.isEmpty())
        headers.append("Cookie", cookie);
    if (withToken && habits.tokenPlace == TokenPlace::Header)
        headers.append("Authorization", "Bearer " + habits.token);
    return headers;
}

} // namespace Pushlab
