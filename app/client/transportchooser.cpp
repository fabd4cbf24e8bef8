// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/transportchooser.h"

#include "client/simulatedclient.h"

#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace Pushlab {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr auto trusted = 200ms; // A poll that is refused is refused sooner. Real time.

} // namespace

milliseconds TransportChoice::cost() const
{
    milliseconds sum{0};
    for (const TransportProbe &probe : probes)
        sum += probe.cost;
    return sum;
}

//! The probes of one host, one after the other.
class TransportChooser::Probing final : public ClientObserver
{
public:
    Probing(TransportChooser &chooser, QString host, QList<ClientSettings> candidates)
        : m_chooser(chooser),
          m_host(std::move(host)),
          m_candidates(std::move(candidates))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // a coarse one ends patience early
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimeout(); });
    }

    void start()
    {
        post([this] { tryNext(); });
    }
    const QString &host() const { return m_host; }
    const TransportChoice &choice() const { return m_choice; }

    std::vector<Done> waiting;

private:
    void tryNext()
    {
        m_client.reset();
        if (m_choice.transport || m_choice.probes.size() == m_candidates.size()) {
            QMetaObject::invokeMethod(
                &m_chooser, [this] { m_chooser.finish(*this); }, Qt::QueuedConnection);
            return;
        }
        m_at = m_choice.probes.size();
        m_isDecided = m_isHeld = false;
        m_begin = steady_clock::now();
        m_timer.start(m_chooser.m_patience);
        m_client = createClient(0, candidate(), *this);
        m_client->open();
    }

    void decide(const QString &reason)
    {
        if (std::exchange(m_isDecided, true))
            return;
        m_timer.stop();
        const bool works = reason.isEmpty();
        const auto cost = std::chrono::ceil<milliseconds>((m_isHeld ? m_openAt : steady_clock::now()) - m_begin);
        m_choice.probes.append({candidate().transport, works, cost, reason});
        if (works)
            m_choice.transport = candidate().transport;
        post([this] { tryNext(); }); // Not now: this is inside the client.
    }

    void onTimeout()
    {
        decide(m_isHeld ? QString() : QStringLiteral("no answer within %1 ms").arg(m_chooser.m_patience.count()));
    }

    const ClientSettings &candidate() const { return m_candidates.at(m_at); }

    template <typename Function>
    void post(Function function)
    {
        QMetaObject::invokeMethod(&m_timer, function, Qt::QueuedConnection);
    }

    void stateChanged(int, ClientState, ClientState to, milliseconds, const QString &reason) override
    {
        if (to == ClientState::Waiting || to == ClientState::GivenUp)
            return decide(reason);
        if (to != ClientState::Open || m_isDecided)
            return;
        if (candidate().transport != Transport::LongPoll)
            return decide({});
        m_isHeld = true;
        m_openAt = steady_clock::now();
        m_timer.start(trusted);
    }
    void received(int, const QByteArray &, const QByteArray &, const QByteArray &) override { decide({}); }
    void attempted(int) override {}
    void requested(int, bool) override {}
    void transferred(int, qint64, qint64) override {}

    TransportChooser &m_chooser;
    QString m_host;
    QList<ClientSettings> m_candidates;
    TransportChoice m_choice;
    qsizetype m_at = 0; //!< The candidate that is being tried.
    QTimer m_timer; //!< Ends a probe that is silent; is the context of what is called later, too.
    std::unique_ptr<SimulatedClient> m_client;
    steady_clock::time_point m_begin;
    steady_clock::time_point m_openAt;
    bool m_isDecided = false;
    bool m_isHeld = false; //!< A long poll is out, and not yet trusted.
};

TransportChooser::TransportChooser(QObject *parent) : QObject(parent) {}

TransportChooser::~TransportChooser() = default;

void TransportChooser::choose(const QList<ClientSettings> &candidates, Done done)
{
    Q_ASSERT(!candidates.isEmpty());
    const QString host = candidates.front().url.authority();
    if (const auto known = m_known.constFind(host); known != m_known.cend()) {
        TransportChoice choice = *known;
        choice.remembered = true;
        QMetaObject::invokeMethod(
            this, [choice, done = std::move(done)] { done(choice); }, Qt::QueuedConnection);
        return;
    }
    auto running = std::find_if(m_running.begin(), m_running.end(),
                                [&host](const std::unique_ptr<Probing> &probing) { return probing->host() == host; });
    if (running == m_running.end()) {
        running = m_running.insert(m_running.end(), std::make_unique<Probing>(*this, host, candidates));
        (*running)->start();
    }
    (*running)->waiting.push_back(std::move(done));
}

std::optional<TransportChoice> TransportChooser::remembered(const QUrl &url) const
{
    const auto known = m_known.constFind(url.authority());
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

void TransportChooser::finish(Probing &probing)
{
    const TransportChoice choice = probing.choice();
    const std::vector<Done> waiting = std::move(probing.waiting);
    if (choice.transport)
        m_known.insert(probing.host(), choice);
    std::erase_if(m_running, [&probing](const std::unique_ptr<Probing> &each) { return each.get() == &probing; });
    for (const Done &done : waiting)
        done(choice);
}

} // namespace Pushlab
