// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/httplistener.h"
#include "wire/expected.h"

#include <QObject>

#include <memory>

namespace Pushlab {

class ReverseProxy;
struct Toxic;

/*!
 * The control port of a fault proxy, loopback only: its settings, toxics and figures over HTTP, live.
 *
 *     GET, PATCH /settings                 all of them (proxysettingsjson.h); a patch names what changes
 *     GET, POST /toxics                    in their order (toxicjson.h); 201, or 409 when the name is taken
 *     GET, PATCH, DELETE /toxics/NAME
 *     GET /presets, POST /preset/NAME      a preset replaces all settings but lab time
 *     POST /close-all, /reset-all          FIN or RST on every link
 *     GET /links, /counters, /metrics      JSON, the last in Prometheus' text format
 *
 * Answers in JSON; an error is {"error": "a sentence"}. With a token each request must carry it; without one, requests
 * of web pages are still refused: whoever has a page open should not have it control his proxy.
 *
 * In the thread of the proxy, which must outlive it.
 */
class ProxyControl final : public QObject
{
    Q_OBJECT
public:
    //! Listens on \a port (0: any). An empty \a token lets everybody on this machine in.
    static Expected<std::unique_ptr<ProxyControl>> start(ReverseProxy &proxy, quint16 port, const QByteArray &token);
    ~ProxyControl() override;

    quint16 port() const { return m_listener.serverPort(); }

private:
    struct Route;
    static const Route routes[];

    ProxyControl(ReverseProxy &proxy, const QByteArray &token);
    void serve(HttpConnection &connection);
    bool isAllowed(HttpConnection &connection) const;

    // Each gets what stands for NAME in its path.
    void settings(HttpConnection &connection, const QString &name);
    void patchSettings(HttpConnection &connection, const QString &name);
    void toxics(HttpConnection &connection, const QString &name);
    void addToxic(HttpConnection &connection, const QString &name);
    void toxic(HttpConnection &connection, const QString &name);
    void patchToxic(HttpConnection &connection, const QString &name);
    void removeToxic(HttpConnection &connection, const QString &name);
    void presetList(HttpConnection &connection, const QString &name);
    void applyPreset(HttpConnection &connection, const QString &name);
    void closeAll(HttpConnection &connection, const QString &name);
    void resetAll(HttpConnection &connection, const QString &name);
    void links(HttpConnection &connection, const QString &name);
    void counters(HttpConnection &connection, const QString &name);
    void metrics(HttpConnection &connection, const QString &name);

    //! The place of a toxic; -1 after 404 was answered.
    qsizetype indexOf(HttpConnection &connection, const QString &name) const;
    void setToxics(const QList<Toxic> &toxics);

    ReverseProxy &m_proxy;
    QByteArray m_token;
    Deadlines m_deadlines;
    HttpListener m_listener;
};

} // namespace Pushlab
