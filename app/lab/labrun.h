// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "lab/labload.h"
#include "lab/labproxy.h"
#include "lab/labsettings.h"
#include "lab/labthread.h"
#include "lab/wireframe.h"

#include <functional>
#include <limits>

namespace Pushlab {

/*!
 * The threads of one run and the roots in them: proxy, clients, load. Exists while a run does.
 *
 * Lives in the main thread; its methods only queue work.
 */
class LabRun final : public QObject
{
    Q_OBJECT
public:
    LabRun(const LabSettings &settings, quint16 serverPort, quint16 managementPort, const QByteArray &token);
    ~LabRun() override;

    //! Lets the proxy listen; started() follows, perhaps before this returns, so connect to it first.
    void start();

    quint16 proxyPort() const { return m_proxyPort; } //!< 0 until started() was emitted.

    //! Before the clients come: frames tell what a sample of them does, with times since \a origin.
    void recordLanes(std::chrono::steady_clock::time_point origin);
    void setClients(Transport transport, int count, int perSecond);
    void setPolicy(Transport transport, const ReconnectPolicy &policy);
    void setHabits(Transport transport, const ClientHabits &habits);
    void setMishap(Transport transport, Mishap mishap, int count);
    void setPublishing(double perSecond, qsizetype messageSize, quint64 messages = std::numeric_limits<quint64>::max());
    void stopPublishing(std::function<void()> stopped); //!< Called here when the publisher has heard of it.
    void setPayments(double perSecond, std::chrono::milliseconds work);
    void setProxySettings(const ProxySettings &settings);
    void closeAllLinks();
    void resetAllLinks();
    void patchServer(const QJsonObject &changes);
    void freezeServer(std::chrono::milliseconds time); //!< Real time.
    void askThreads(); //!< threadsTold() follows.

    //! Looks at the wire of one client, which need not exist yet; a negative number: at nobody's. wireCollected()
    //! follows each frame.
    void watch(Transport transport, int client);

    //! Asks every thread for its part of a frame; collected() follows. Nothing happens while one is on its way.
    void collect();
    //! As collect(), with the clients' account closed at \a lastPublished.
    void collectFinal(quint64 lastPublished);

Q_SIGNALS:
    void started(const QString &error); //!< The proxy listens; or why it could not.
    void collected(const Pushlab::Frame &frame, bool final); //!< time is the session's to fill in.
    void threadsTold(const Pushlab::ServerThreads &threads);
    void wireCollected(const Pushlab::WireFrame &frame); //!< began is the session's to fill in.
    void orderRefused(const QString &text); //!< By the server or the proxy: what was wanted was not done.

private:
    void proxyStarted(quint16 port, const QString &error);
    void setUpSwarm();
    void settleClients(Transport transport);
    void ask(bool final, quint64 lastPublished);
    void collectWire();
    void collectBeliefs(const std::shared_ptr<WireFrame> &frame);
    bool isWatchedStill(quint64 watch); //!< Else what is being collected is of a client that was looked at before.
    ServerWatch::Done reportRefusal();

    LabSettings m_settings;
    quint16 m_serverPort;
    quint16 m_proxyPort = 0;
    Publisher::Progress m_progress = std::make_shared<std::atomic<quint64>>(0);
    LabThread m_proxyThread;
    LabThread m_loadThread;
    LabThread m_clientThread;
    InThread<LabProxy> m_proxy;
    InThread<LabLoad> m_load;
    InThread<Swarm> m_swarm;
    Frame m_frame;
    bool m_collecting = false;
    quint64 m_watch = 0; //!< Counts who was looked at.
    bool m_watching = false;
    bool m_collectingWire = false;
    QList<quint16> m_watchedPorts; //!< From which the server has seen that client, the newest last.
};

} // namespace Pushlab
