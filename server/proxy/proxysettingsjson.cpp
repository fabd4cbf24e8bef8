// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/proxysettingsjson.h"

#include "proxy/jsonfield.h"
#include "proxy/toxicjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Pushlab {

namespace {

using S = ProxySettings;
using Injected = ProxySettings::Injected;

constexpr char manners[] = "nginx|haproxy";
constexpr char upgrades[] = "pass|http10|strip";
constexpr char bufferings[] = "off|blocks|whole";
constexpr char limitActions[] = "refuse|queue|silence";
constexpr char downActions[] = "bad-gateway|retry-once";
constexpr char balancings[] = "round-robin|least-connections|sticky";
constexpr int largestCount = 1'000'000;

Expected<void> readLabTime(S &settings, const QJsonValue &json)
{
    const bool isNumber = json.isDouble() || json.isString();
    return acceptedOr(isNumber && readSpeed(settings.speed, typedText(json).value_or(QString())), json,
                      QStringLiteral("1, 10 or 30"));
}

//! To refuse is the status with which it is done.
Expected<void> readUpgrade(S &settings, const QJsonValue &json)
{
    S read = settings;
    read.upgradeStatus = S().upgradeStatus;
    const bool isNumber = json.isDouble() || json.isString();
    const std::optional<int> index = readChoice(json, upgrades);
    if (index)
        read.upgrade = S::Upgrade(*index);
    else if (isNumber && readNumber(read.upgradeStatus, typedText(json).value_or(QString()), 400, 599))
        read.upgrade = S::Upgrade::Refuse;
    else
        return acceptedOr(false, json, QStringLiteral("pass, http10, strip or a status from 400 to 599"));
    settings = read;
    return {};
}

QJsonValue writeUpgrade(const S &settings)
{
    if (settings.upgrade == S::Upgrade::Refuse)
        return settings.upgradeStatus;
    return choiceNames(upgrades).at(int(settings.upgrade));
}

//! A field value that can neither end its line nor hide in a terminal.
Expected<void> readContentType(Injected &injected, const QJsonValue &json)
{
    const QString text = json.toString();
    const bool taken = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u' ' && character <= u'~';
    });
    if (taken)
        injected.contentType = text.toLatin1();
    return acceptedOr(taken, json, QStringLiteral("a media type such as text/html"));
}

Expected<void> readBody(Injected &injected, const QJsonValue &json)
{
    if (json.isString())
        injected.body = json.toString().toUtf8();
    return acceptedOr(json.isString(), json, QStringLiteral("a text"));
}

constexpr std::array injectedFields{
    required(numberField<&Injected::status, 200, 599>("status")),
    timeOrOffField<&Injected::retryAfter>("retry-after"),
    JsonField<Injected>{"content-type", "TEXT", readContentType,
                        [](const Injected &injected) { return QJsonValue(QString::fromLatin1(injected.contentType)); }},
    JsonField<Injected>{"body", "TEXT", readBody,
                        [](const Injected &injected) { return QJsonValue(QString::fromUtf8(injected.body)); }},
};

//! "off", a status, or an object that says more; it takes the place of the whole answer that was there.
Expected<void> readInjected(S &settings, const QJsonValue &json)
{
    if (json == QJsonValue(QStringLiteral("off"))) {
        settings.injected.reset();
        return {};
    }
    Injected injected;
    if (!json.isObject()) {
        const bool isNumber = json.isDouble() || json.isString();
        const bool taken = isNumber && readNumber(injected.status, typedText(json).value_or(QString()), 200, 599);
        if (!taken)
            return acceptedOr(false, json,
                              QStringLiteral("off, a status from 200 to 599, or an object with status, retry-after, "
                                             "content-type and body"));
    } else if (Expected<void> read
               = readFields(injected, json.toObject(), std::span<const JsonField<Injected>>(injectedFields));
               !read) {
        return read;
    }
    settings.injected = injected;
    return {};
}

QJsonValue writeInjected(const S &settings)
{
    if (!settings.injected)
        return QStringLiteral("off");
    QJsonObject object;
    writeFields(object, *settings.injected, std::span<const JsonField<Injected>>(injectedFields));
    return object;
}

Expected<void> readToxics(S &settings, const QJsonValue &json)
{
    if (!json.isArray())
        return acceptedOr(false, json, QStringLiteral("an array of toxics"));
    return toxicsFromJson(json.toArray()).map([&settings](const QList<Toxic> &toxics) { settings.toxics = toxics; });
}

constexpr std::array table{
    choiceField<&S::manner, manners>("manner", "In whose manner the proxy answers for itself."),
    JsonField<S>{"speed", "1|10|30", readLabTime, [](const S &s) { return QJsonValue(s.speed); },
                 "Lab time: divides every time limit, but not the times of toxics."},
    timeOrOffField<&S::idleTimeout>("idle-timeout",
                                    "Cuts a response or tunnel on which no byte passed for so long; 504 before the "
                                    "response (proxy_read_timeout, timeout server)."),
    timeOrOffField<&S::clientTimeout>("client-timeout",
                                      "Cuts a client that sends nothing for so long in a tunnel or in its request "
                                      "body (timeout client)."),
    timeOrOffField<&S::tunnelTimeout>("tunnel-timeout", "In a tunnel, in place of those two (timeout tunnel)."),
    timeOrOffField<&S::responseTimeout>("response-timeout",
                                        "From the request to the response head, then 504; off: the idle timeout."),
    timeOrOffField<&S::headerTimeout>("header-timeout",
                                      "Until a request head is whole (client_header_timeout, timeout http-request)."),
    timeOrOffField<&S::keepAliveTimeout>("keep-alive-timeout",
                                         "Between requests (keepalive_timeout, timeout http-keep-alive)."),
    numberField<&S::keepAliveRequests, 0, largestCount>("keep-alive-requests",
                                                        "Requests of one connection; 0: no limit."),
    JsonField<S>{"upgrade", "pass|http10|strip|STATUS", readUpgrade, writeUpgrade,
                 "What becomes of Upgrade; a status refuses it."},
    choiceField<&S::buffering, bufferings>("buffer", "What is held back of a response body."),
    switchField<&S::heedsAccelBuffering>("accel-buffering", "Whether X-Accel-Buffering: no is heeded."),
    switchField<&S::gzip>("gzip", "Compresses event streams, so that each event comes one late."),
    numberField<&S::connectionLimit, 0, largestCount>("connection-limit",
                                                      "Requests and tunnels at the same time; 0: no limit."),
    choiceField<&S::atLimit, limitActions>("at-limit", "What happens to a request above the limit."),
    timeField<&S::queueTimeout>("queue-timeout", "How long one waits in the queue, then 503."),
    numberField<&S::requestsPerSecond, 0, largestCount>("requests-per-second", "Above it 503; 0: no limit."),
    choiceField<&S::whenDown, downActions>("when-down",
                                           "When no server can be reached: 502 at once, or 503 after a "
                                           "retry."),
    JsonField<S>{"inject", "off|STATUS|JSON", readInjected, writeInjected,
                 "The proxy's own answer instead of the server's."},
    choiceField<&S::balancing, balancings>("balancing", "Which of several upstreams a request goes to."),
    timeOrOffField<&S::healthInterval>("health-interval", "How often each upstream is asked for GET /health."),
    JsonField<S>{"toxics", "ARRAY", readToxics, [](const S &s) { return QJsonValue(toJson(s.toxics)); }},
};

std::span<const JsonField<S>> fields() { return table; }

} // namespace

QJsonObject toJson(const ProxySettings &settings)
{
    QJsonObject object;
    writeFields(object, settings, fields());
    return object;
}

Expected<void> patch(ProxySettings &settings, const QJsonObject &changes)
{
    ProxySettings changed = settings;
    const Expected<void> taken = patchFields(changed, changes, fields());
    if (taken)
        settings = changed;
    return withoutPath(taken);
}

QList<ProxySettingOption> proxySettingOptions()
{
    QList<ProxySettingOption> options;
    for (const JsonField<S> &field : table) {
        if (field.read != readToxics)
            options.append(
                {QString::fromLatin1(field.name), QString::fromLatin1(field.form), QString::fromLatin1(field.help)});
    }
    return options;
}

Expected<void> setOption(ProxySettings &settings, const QString &name, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return patch(settings, {{name, document.isObject() ? QJsonValue(document.object()) : QJsonValue(text)}});
}

} // namespace Pushlab
