// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/proxycontrol.h"

#include "control/proxyfigures.h"
#include "proxy/presets.h"
#include "proxy/proxysettingsjson.h"
#include "proxy/reverseproxy.h"
#include "proxy/toxicjson.h"
#include "transport/bearertoken.h"
#include "transport/httpconnection.h"
#include "transport/jsonanswer.h"

namespace Pushlab {

//! A path that ends in '/' takes a name behind it.
struct ProxyControl::Route {
    QByteArrayView method;
    QByteArrayView path;
    void (ProxyControl::*handler)(HttpConnection &connection, const QString &name);
};

const ProxyControl::Route ProxyControl::routes[] = {
    {"GET", "/settings", &ProxyControl::settings},      {"PATCH", "/settings", &ProxyControl::patchSettings},
    {"GET", "/toxics", &ProxyControl::toxics},          {"POST", "/toxics", &ProxyControl::addToxic},
    {"GET", "/toxics/", &ProxyControl::toxic},          {"PATCH", "/toxics/", &ProxyControl::patchToxic},
    {"DELETE", "/toxics/", &ProxyControl::removeToxic}, {"GET", "/presets", &ProxyControl::presetList},
    {"POST", "/preset/", &ProxyControl::applyPreset},   {"POST", "/close-all", &ProxyControl::closeAll},
    {"POST", "/reset-all", &ProxyControl::resetAll},    {"GET", "/links", &ProxyControl::links},
    {"GET", "/counters", &ProxyControl::counters},      {"GET", "/metrics", &ProxyControl::metrics},
};

Expected<std::unique_ptr<ProxyControl>> ProxyControl::start(ReverseProxy &proxy, quint16 port, const QByteArray &token)
{
    std::unique_ptr<ProxyControl> control(new ProxyControl(proxy, token));
    if (!control->m_listener.listen(QHostAddress(QHostAddress::LocalHost), port))
        return failure(QStringLiteral("Cannot listen on control port %1: %2")
                           .arg(QString::number(port), control->m_listener.errorString()));
    return control;
}

ProxyControl::ProxyControl(ReverseProxy &proxy, const QByteArray &token)
    : m_proxy(proxy),
      m_token(token),
      m_listener(m_deadlines)
{
    // Routed here and not by the listener, because the names of toxics are in the paths.
    m_listener.setFallback([this](HttpConnection &connection) { serve(connection); });
}

ProxyControl::~ProxyControl() { m_listener.closeAll(); }

void ProxyControl::serve(HttpConnection &connection)
{
    if (!isAllowed(connection))
        return;
    const HttpRequestHead &head = connection.request().head;
    const QByteArray method = head.method == "HEAD" ? QByteArrayLiteral("GET") : head.method;
    const QByteArray path = head.path();
    QByteArrayList allowed;
    for (const Route &route : routes) {
        const bool named = route.path.endsWith('/') && path.startsWith(route.path);
        if (!named && path != route.path)
            continue;
        if (method == route.method) {
            (this->*route.handler)(connection,
                                   QString::fromUtf8(named ? path.sliced(route.path.size()) : QByteArray()));
            return;
        }
        allowed.append(route.method == "GET" ? QByteArrayLiteral("GET, HEAD") : route.method.toByteArray());
    }
    if (allowed.isEmpty()) {
        answerJsonError(connection, 404, QStringLiteral("There is nothing at this path."));
        return;
    }
    HttpHeaders headers;
    headers.append(QByteArrayLiteral("Allow"), allowed.join(", "));
    answerJsonError(connection, 405,
                    QStringLiteral("This path knows %1 only.").arg(QString::fromUtf8(allowed.join(", "))), headers);
}

bool ProxyControl::isAllowed(HttpConnection &connection) const
{
    const HttpRequestHead &head = connection.request().head;
    if (head.headers.contains("Origin")) {
        answerJsonError(connection, 403, QStringLiteral("A web page may not control the proxy."));
        return false;
    }
    if (m_token.isEmpty() || carriesBearerToken(head, m_token))
        return true;
    HttpHeaders headers;
    headers.append(QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer"));
    answerJsonError(connection, 401, QStringLiteral("The control port needs its bearer token."), headers);
    return false;
}

void ProxyControl::settings(HttpConnection &connection, const QString &)
{
    answerJson(connection, toJson(m_proxy.settings()));
}

void ProxyControl::patchSettings(HttpConnection &connection, const QString &)
{
    ProxySettings settings = m_proxy.settings();
    const Expected<void> patched
        = jsonObject(connection.request().body).and_then([&settings](const QJsonObject &changes) {
              return patch(settings, changes);
          });
    if (!patched) {
        answerJsonError(connection, 400, patched.error());
        return;
    }
    m_proxy.applySettings(settings);
    answerJson(connection, toJson(settings));
}

void ProxyControl::toxics(HttpConnection &connection, const QString &)
{
    answerJson(connection, toJson(m_proxy.settings().toxics));
}

void ProxyControl::addToxic(HttpConnection &connection, const QString &)
{
    Expected<Toxic> toxic = jsonObject(connection.request().body).and_then(toxicFromJson);
    if (!toxic) {
        answerJsonError(connection, 400, toxic.error());
        return;
    }
    QList<Toxic> toxics = m_proxy.settings().toxics;
    if (toxic->name.isEmpty())
        toxic->name = freeToxicName(toxics, *toxic);
    if (findToxic(toxics, toxic->name)) {
        answerJsonError(connection, 409, QStringLiteral("There is a toxic \"%1\" already.").arg(toxic->name));
        return;
    }
    setToxics(toxics << *toxic);
    HttpHeaders headers;
    headers.append(QByteArrayLiteral("Location"), "/toxics/" + toxic->name.toUtf8());
    answerJson(connection, toJson(*toxic), 201, headers);
}

void ProxyControl::toxic(HttpConnection &connection, const QString &name)
{
    if (const qsizetype index = indexOf(connection, name); index >= 0)
        answerJson(connection, toJson(m_proxy.settings().toxics.at(index)));
}

void ProxyControl::patchToxic(HttpConnection &connection, const QString &name)
{
    const qsizetype index = indexOf(connection, name);
    if (index < 0)
        return;
    QList<Toxic> toxics = m_proxy.settings().toxics;
    Toxic changed = toxics.takeAt(index);
    const Expected<void> patched
        = jsonObject(connection.request().body).and_then([&changed](const QJsonObject &changes) {
              return patch(changed, changes);
          });
    if (!patched) {
        answerJsonError(connection, 400, patched.error());
        return;
    }
    if (findToxic(toxics, changed.name)) {
        answerJsonError(connection, 409, QStringLiteral("There is a toxic \"%1\" already.").arg(changed.name));
        return;
    }
    toxics.insert(index, changed);
    setToxics(toxics);
    answerJson(connection, toJson(changed));
}

void ProxyControl::removeToxic(HttpConnection &connection, const QString &name)
{
    const qsizetype index = indexOf(connection, name);
    if (index < 0)
        return;
    QList<Toxic> toxics = m_proxy.settings().toxics;
    const Toxic removed = toxics.takeAt(index);
    setToxics(toxics);
    answerJson(connection, toJson(removed));
}

void ProxyControl::presetList(HttpConnection &connection, const QString &)
{
    QJsonArray list;
    for (const Preset &preset : presets())
        list.append(toJson(preset));
    answerJson(connection, list);
}

void ProxyControl::applyPreset(HttpConnection &connection, const QString &name)
{
    const Preset *preset = findPreset(name);
    if (!preset) {
        answerJsonError(connection, 404,
                        QStringLiteral("There is no preset \"%1\"; GET /presets lists them.").arg(name));
        return;
    }
    ProxySettings settings = preset->settings;
    settings.speed = m_proxy.settings().speed;
    m_proxy.applySettings(settings);
    answerJson(connection, toJson(settings));
}

void ProxyControl::closeAll(HttpConnection &connection, const QString &)
{
    const int links = m_proxy.counters().links;
    m_proxy.closeAll();
    answerJson(connection, QJsonObject{{QStringLiteral("links"), links}});
}

void ProxyControl::resetAll(HttpConnection &connection, const QString &)
{
    const int links = m_proxy.counters().links;
    m_proxy.resetAll();
    answerJson(connection, QJsonObject{{QStringLiteral("links"), links}});
}

void ProxyControl::links(HttpConnection &connection, const QString &)
{
    answerJson(connection, linksJson(m_proxy.links()));
}

void ProxyControl::counters(HttpConnection &connection, const QString &)
{
    answerJson(connection, countersJson(m_proxy.counters(), m_proxy.heldBytes()));
}

void ProxyControl::metrics(HttpConnection &connection, const QString &)
{
    connection.answer(200, prometheusText(m_proxy.counters(), m_proxy.heldBytes()),
                      QByteArrayLiteral("text/plain; version=0.0.4"));
}

qsizetype ProxyControl::indexOf(HttpConnection &connection, const QString &name) const
{
    const QList<Toxic> &toxics = m_proxy.settings().toxics;
    if (const Toxic *toxic = findToxic(toxics, name))
        return toxic - toxics.constData();
    answerJsonError(connection, 404, QStringLiteral("There is no toxic \"%1\"; GET /toxics lists them.").arg(name));
    return -1;
}

void ProxyControl::setToxics(const QList<Toxic> &toxics)
{
    ProxySettings settings = m_proxy.settings();
    settings.toxics = toxics;
    m_proxy.applySettings(settings);
}

} // namespace Pushlab
