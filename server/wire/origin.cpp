// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/origin.h"

#include <QUrl>

namespace Pushlab {

std::optional<QString> canonicalOrigin(QStringView text)
{
    const QUrl url(text.toString(), QUrl::StrictMode);
    const bool isHttps = url.scheme() == QLatin1StringView("https");
    if (!isHttps && url.scheme() != QLatin1StringView("http"))
        return {};
    const QUrl bare = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!url.isValid() || url.host().isEmpty() || bare != url)
        return {};
    QUrl origin = url;
    if (url.port() == (isHttps ? 443 : 80))
        origin.setPort(-1);
    return QString::fromLatin1(origin.toEncoded());
}

} // namespace Pushlab
