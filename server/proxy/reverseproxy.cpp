// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/reverseproxy.h"

#include "proxy/link.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <unordered_map>
#include <vector>

namespace Pushlab {

Q_LOGGING_CATEGORY(logProxy, "pushlab.proxy")

namespace {

//! Hands every accepted descriptor on, without QTcpServer's queue of sockets.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accepted) : m_accepted(std::move(accepted))
    {
        setProxy(QNetworkProxy::NoProxy);
        setListenBacklogSize(4096);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

} // namespace

class ReverseProxy::Private
{
public:
    explicit Private(ReverseProxy &proxy) : q(proxy), listener([this](qintptr descriptor) { accept(descriptor); }) {}

    void accept(qintptr descriptor);
    std::vector<Link *> all() const;

    ReverseProxy &q;
    LinkContext context;
    std::unordered_map<Link *, std::unique_ptr<Link>> links;
    Listener listener;
};

void ReverseProxy::Private::accept(qintptr descriptor)
{
    ++context.counters.accepted;
    auto link = std::make_unique<Link>(descriptor, context);
    Link *key = link.get();
    QObject::connect(key, &Link::ended, &q, [this, key] {
        auto node = links.extract(key);
        if (!node.empty())
            node.mapped().release()->deleteLater();
    });
    links.emplace(key, std::move(link));
}

std::vector<Link *> ReverseProxy::Private::all() const
{
    std::vector<Link *> result;
    result.reserve(links.size());
    for (const auto &[key, link] : links)
        result.push_back(key);
    return result;
}

ReverseProxy::ReverseProxy(QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
    connect(&d->listener, &QTcpServer::acceptError, this, [this] {
        // Out of descriptors, as a rule: QTcpServer stops accepting for good unless told to go on.
        qCWarning(logProxy).noquote() << "Cannot accept a connection:" << d->listener.errorString();
        QTimer::singleShot(100, this, [this] { d->listener.resumeAccepting(); });
    });
}

ReverseProxy::~ReverseProxy() = default;

bool ReverseProxy::listen(const QHostAddress &address, quint16 port) { return d->listener.listen(address, port); }

QString ReverseProxy::errorText() const { return d->listener.errorString(); }

quint16 ReverseProxy::port() const { return d->listener.serverPort(); }

void ReverseProxy::setUpstream(const QHostAddress &address, quint16 port)
{
    d->context.upstream = address;
    d->context.upstreamPort = port;
}

void ReverseProxy::applySettings(const ProxySettings &settings)
{
    d->context.settings = settings;
    for (const auto &[key, link] : d->links)
        link->applySettings();
}

const ProxySettings &ReverseProxy::settings() const { return d->context.settings; }

void ReverseProxy::closeAll()
{
    for (Link *link : d->all()) // a link leaves the table when it has ended
        link->close();
}

void ReverseProxy::resetAll()
{
    for (Link *link : d->all())
        link->reset();
}

ProxyCounters ReverseProxy::counters() const
{
    ProxyCounters counters = d->context.counters;
    counters.links = int(d->links.size());
    return counters;
}

qint64 ReverseProxy::heldBytes() const
{
    qint64 held = 0;
    for (const auto &[key, link] : d->links)
        held += link->heldBytes();
    return held;
}

} // namespace Pushlab
