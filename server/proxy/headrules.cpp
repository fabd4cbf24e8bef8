// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/headrules.h"

namespace Pushlab {

namespace {

HttpHeaders withLowerCaseNames(const HttpHeaders &headers)
{
    HttpHeaders lower;
    for (const HttpHeaders::Field &field : headers.fields())
        lower.append(field.name.toLower(), field.value);
    return lower;
}

} // namespace

void applyRequestRules(HttpRequestHead &head, const HttpBodyFraming &body, const ProxySettings &settings)
{
    if (settings.upgrade == ProxySettings::Upgrade::Strip) {
        head.headers.remove("Upgrade");
    } else if (settings.upgrade == ProxySettings::Upgrade::Http10) {
        head.headers.remove("Upgrade");
        head.headers.remove("Keep-Alive");
        head.headers.set(QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
        if (body.kind != HttpBodyFraming::Chunked)
            head.minorVersion = 0;
    }
    if (settings.manner == ProxySettings::Manner::Haproxy)
        head.headers = withLowerCaseNames(head.headers);
}

void applyManner(HttpResponseHead &head, ProxySettings::Manner manner)
{
    if (manner != ProxySettings::Manner::Haproxy)
        return;
    head.headers = withLowerCaseNames(head.headers);
    if (head.minorVersion >= 1 && head.headers.value("connection").toLower() == "keep-alive")
        head.headers.remove("connection");
}

bool acceptsGzip(const HttpHeaders &headers)
{
    for (const QByteArray &value : headers.values("Accept-Encoding")) {
        for (const QByteArray &item : value.toLower().split(',')) {
            const QList<QByteArray> parts = item.split(';');
            const QByteArray weight = parts.value(1).simplified().replace(' ', QByteArray());
            if (parts.first().trimmed() == "gzip")
                return !(weight.startsWith("q=") && weight.sliced(2).toDouble() == 0);
        }
    }
    return false;
}

} // namespace Pushlab
