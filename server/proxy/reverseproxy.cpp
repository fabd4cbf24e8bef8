// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/reverseproxy.h"

#include "proxy/healthchecks.h"
#include "proxy/link.h"
#include "proxy/linkcontext.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <vector>

namespace Pushlab {

Q_LOGGING_CATEGORY(logProxy, "pushlab.proxy")

namespace {

//! Hands every accepted descriptor on, without QTcpServer's queue of sockets. While it is down, the kernel refuses.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accepted) : m_accepted(std::move(accepted))
    {
        setProxy(QNetworkProxy::NoProxy);
        setListenBacklogSize(4096);
    }

    bool open(const QHostAddress &address, quint16 port)
    {
        if (!listen(address, port))
            return false;
        m_address = address;
        m_port = serverPort(); // kept while it is down
        m_wanted = true;
        follow();
        return true;
    }
    void shut()
    {
        m_wanted = false;
        follow();
    }
    void setDown(bool down)
    {
        m_down = down;
        follow();
    }
    bool isDown() const { return m_down; }
    quint16 port() const { return m_wanted ? m_port : 0; }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    void follow()
    {
        const bool listens = m_wanted && !m_down;
        if (!listens) {
            close();
        } else if (!isListening() && !listen(m_address, m_port)) {
            qCWarning(logProxy).noquote() << "Cannot listen again on port" << m_port << ":" << errorString();
            QTimer::singleShot(1000, this, [this] { follow(); });
        }
    }

    std::function<void(qintptr)> m_accepted;
    QHostAddress m_address;
    quint16 m_port = 0;
    bool m_wanted = false;
    bool m_down = false;
};

} // namespace

class ReverseProxy::Private
{
public:
    explicit Private(ReverseProxy &proxy) : q(proxy), listener([this](qintptr descriptor) { accept(descriptor); }) {}

    void accept(qintptr descriptor);
    std::vector<Link *> all() const;
    void applyToxics();
    void sayWhenDrained();

    ReverseProxy &q;
    LinkContext context;
    HealthChecks health{context.upstreams};
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
        sayWhenDrained();
    });
    links.emplace(key, std::move(link));
}

void ReverseProxy::Private::sayWhenDrained()
{
    if (context.draining && links.empty())
        QMetaObject::invokeMethod(&q, &ReverseProxy::drained, Qt::QueuedConnection);
}

std::vector<Link *> ReverseProxy::Private::all() const
{
    std::vector<Link *> result;
    result.reserve(links.size());
    for (const auto &[key, link] : links)
        result.push_back(key);
    return result;
}

void ReverseProxy::Private::applyToxics()
{
    const QList<Toxic> &toxics = context.settings.toxics;
    for (const auto &[key, link] : links)
        link->applyToxics();
    context.retired.setToxics(toxics);
    const bool down = std::any_of(toxics.begin(), toxics.end(), [](const Toxic &toxic) {
        return std::holds_alternative<DownToxic>(toxic.kind)
            && toxic.toxicity > 0; // who would be let in, cannot be chosen
    });
    if (down == listener.isDown())
        return;
    listener.setDown(down);
    if (down)
        q.closeAll();
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

bool ReverseProxy::listen(const QHostAddress &address, quint16 port)
{
    d->context.draining = false;
    return d->listener.open(address, port);
}

QString ReverseProxy::errorText() const { return d->listener.errorString(); }

quint16 ReverseProxy::port() const { return d->listener.port(); }

void ReverseProxy::setUpstreams(const QList<Upstream> &upstreams)
{
    d->context.upstreams.setList(upstreams);
    d->health.restart();
}

void ReverseProxy::setUpstream(const QHostAddress &address, quint16 port) { setUpstreams({{address, port}}); }

void ReverseProxy::applySettings(const ProxySettings &settings)
{
    const bool toxicsChange = settings.toxics != d->context.settings.toxics;
    d->context.settings = settings;
    d->context.admission.setLimit(settings.connectionLimit);
    const auto interval = settings.healthInterval;
    d->health.setInterval(interval ? std::optional(*interval / settings.speed) : std::nullopt);
    for (Link *link : d->all()) // what was held back may leave now, and a link may end by it
        link->applySettings();
    if (toxicsChange)
        d->applyToxics();
}

void ReverseProxy::setSeed(quint32 seed) { d->context.random.seed(seed); }

const ProxySettings &ReverseProxy::settings() const { return d->context.settings; }

void ReverseProxy::drain()
{
    d->listener.shut();
    d->context.draining = true;
    if (d->links.empty())
        d->sayWhenDrained(); // else the last link does
    for (Link *link : d->all())
        link->drain();
}

void ReverseProxy::stop()
{
    d->listener.shut();
    closeAll();
}

void ReverseProxy::closeAll()
{
    for (Link *link : d->all()) // a link leaves the table when it has ended
        link->close();
}

void ReverseProxy::resetAll()
{
    for (Link *link : d->all())
        link->reset();
    d->context.retired.resetAll();
}

ProxyCounters ReverseProxy::counters() const
{
    ProxyCounters counters = d->context.counters;
    counters.links = int(d->links.size());
    counters.halfOpen = d->context.retired.count();
    counters.upstreams += counters.halfOpen;
    counters.active = d->context.admission.active();
    counters.waiting = d->context.admission.waiting();
    counters.upstreamStates = d->context.upstreams.states();
    return counters;
}

qint64 ReverseProxy::heldBytes() const
{
    qint64 held = 0;
    for (const auto &[key, link] : d->links)
        held += link->heldBytes();
    return held + d->context.retired.heldBytes();
}

void ReverseProxy::tapWire(bool on)
{
    if (on)
        d->context.tap.begin();
    else
        d->context.tap.end();
}

void ReverseProxy::followWire(const QList<quint16> &ports)
{
    for (const quint16 port : ports) {
        if (d->context.tap.follow(port))
            continue;
        for (const auto &[key, link] : d->links) {
            if (link->clientPort() == port)
                link->joinTap(d->context.tap.join(port));
        }
    }
}

WireRecords ReverseProxy::takeWire() { return d->context.tap.take(); }

QList<LinkInfo> ReverseProxy::links() const
{
    QList<LinkInfo> result;
    for (const auto &[key, link] : d->links)
        result.append(link->info());
    std::sort(result.begin(), result.end(),
              [](const LinkInfo &left, const LinkInfo &right) { return left.peerPort < right.peerPort; });
    return result;
}

} // namespace Pushlab
